import { describe, expect, test } from 'vitest'
import { suggestService } from '../../../surveys/comments/about'
import { findHarm } from '../../../surveys/comments/harm'
import { services } from '../../../surveys/service'

describe('words that may tell of harm', () => {
  test.each([
    ['My neighbour threatened me with a knife.', ['threatened', 'knife']],
    ['Some days I want to die', ['want to die']],
    ['I don’t want to be here anymore', ['don’t want to be here anymore']],
    ['He hits me and nobody comes', ['hits me']],
    ['There is trais yn y tŷ', ['trais']],
    ['THERE IS NO FOOD IN THE HOUSE', ['NO FOOD']],
  ])('%s', (text, words) => expect(findHarm(text)).toEqual(words))

  test.each(['The gate hit the wall', 'Mend the lift', 'Skilled workmen, painting well done'])(
    'none in: %s',
    (text) => expect(findHarm(text)).toEqual([]),
  )
})

describe('what a comment is about', () => {
  test.each([
    ['The boiler leaks and the plumber never came', 'repairs'],
    ['Nobody answers the phone', 'contact'],
    ['Lower the rent', 'value'],
    ['Gwrandewch ar y tenantiaid', 'involvement'],
    ['Nothing really', undefined],
  ])('%s: %s', (text, service) => {
    expect(suggestService(text)).toBe(service)
    if (service) expect(services.map(({ key }) => key)).toContain(service)
  })
})
