import { expect, test } from 'vitest'
import { linesFrom, optionsFrom } from '../../../surveys/building/own-options'

const three = optionsFrom(
  {
    lines: { en: ['By phone', 'By letter', 'None of these'], cy: ['Ffôn', 'Llythyr', 'Dim'] },
    isLastAlone: true,
  },
  [],
)

test('answers get codes and keys of their own, and the last may stand alone', () => {
  expect(three.map(({ code, key, text, isAlone }) => [code, key, text.cy, isAlone])).toEqual([
    [1, 'by-phone', 'Ffôn', undefined],
    [2, 'by-letter', 'Llythyr', undefined],
    [3, 'none-of-these', 'Dim', true],
  ])
  expect(linesFrom(three, 'en')).toBe('By phone\nBy letter\nNone of these')
})

test('in another order, or in other words, they keep their codes', () => {
  const lines = { en: ['None of these', 'By telephone', 'By letter'], cy: ['Dim', 'Ffôn', 'Llythyr'] }
  const changed = optionsFrom({ lines, isLastAlone: false }, three)
  expect(changed.map(({ code, key }) => [code, key])).toEqual([
    [3, 'none-of-these'],
    [1, 'by-phone'],
    [2, 'by-letter'],
  ])
  expect(changed.some(({ isAlone }) => isAlone)).toBe(false)
})

test('a new one never gets the code of one that was there, and words in other languages stay', () => {
  const changed = optionsFrom({ lines: { en: ['By letter', 'By e-mail'] }, isLastAlone: false }, three)
  expect(changed).toEqual([
    { code: 2, key: 'by-letter', text: { en: 'By letter', cy: 'Llythyr' } },
    { code: 4, key: 'by-e-mail', text: { en: 'By e-mail' } },
  ])
})
