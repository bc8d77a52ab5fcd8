import { describe, expect, test } from 'vitest'
import { columnsOf } from '../../../surveys/bringing-in/column'
import { fieldsOf } from '../../../surveys/bringing-in/field'
import { RowReader } from '../../../surveys/bringing-in/mapped-row'
import { matchedValues, suggestMapping } from '../../../surveys/bringing-in/suggest'
import { unpackAnswers } from '../../../surveys/pack'
import { ownOptions } from '../../fixtures/own-options'

const rules = {
  definition: ownOptions,
  areas: new Map([['ALL', 1]]),
  wholeArea: 1,
  firstDay: '2026-11-01',
  lastDay: '2026-11-30',
}
const fields = fieldsOf(ownOptions, [])
const asked = 'How have you contacted us in the last year?'
const best = 'What is the best way for us to reach you?'

/** The answers of each row of a file, matched as it is suggested, or what is wrong with it. */
function bringIn(headings: string[], rows: string[][]) {
  const mapping = suggestMapping(fields, columnsOf(headings, rows))
  const reader = new RowReader(rules, fields, { ...mapping, channel: 'paper', receivedOn: '2026-11-05' })
  const read = rows.map((row, index) => {
    const outcome = reader.read(row, `row-${index}`)
    return outcome.ok ? unpackAnswers(ownOptions, outcome.response.answers) : outcome.problems
  })
  return { columns: mapping.columns, read }
}

const none = {
  'contacted.letter': 2,
  'contacted.website': 2,
  'contacted.phone': 2,
  'contacted.none-of-these': 2,
}
const blank = Object.fromEntries(Object.keys(none).map((key) => [key, 31]))

describe('choices of many in a file', () => {
  test('are read from one column, with whatever a tool puts between them', () => {
    for (const between of [';', '; ', ', ', '|']) {
      const { columns, read } = bringIn([asked], [[['Phone', 'Letter'].join(between)], ['Website'], ['']])
      expect(columns).toEqual(['contacted'])
      expect(read).toEqual([
        { ...none, 'contacted.phone': 1, 'contacted.letter': 1 },
        { ...none, 'contacted.website': 1 },
        blank,
      ])
    }
  })

  test('are matched part by part, each once', () => {
    const field = fields.find(({ key }) => key === 'contacted')
    expect(field && matchedValues(field, ['Phone;Letter', 'Letter', 'Fax;Phone;'])).toEqual([
      ...['Phone', 'Letter', 'Fax'],
    ])
    expect(bringIn([asked], [['Phone;Letter'], ['Fax;Phone']]).read[1]).toEqual([
      { place: 0, message: '“Fax” is not matched to an answer' },
    ])
  })

  test('are read from a column of each option, however it says that it was chosen', () => {
    const headings = ['Phone', 'Letter'].map((option) => `G01Q01[SQ00]. ${asked} [${option}]`)
    const { columns, read } = bringIn(headings, [
      ['Yes', 'No'],
      ['1', '1'],
      ['Phone', ''],
      ['', ''],
    ])
    expect(columns).toEqual(['contacted.phone', 'contacted.letter'])
    expect(read).toEqual([
      { ...none, 'contacted.phone': 1 },
      { ...none, 'contacted.phone': 1, 'contacted.letter': 1 },
      { ...none, 'contacted.phone': 1 },
      blank,
    ])
  })

  test('are refused at their column where they cannot go together', () => {
    expect(bringIn([asked], [['Phone;None of these']]).read).toEqual([
      [{ place: 0, message: "has 'none-of-these' along with others" }],
    ])
  })
})

test('one of a question’s own options is matched by its words, and a number from 0 to 10 is what it says', () => {
  const { columns, read } = bringIn(
    [best, 'How likely are you to recommend us to a friend?'],
    [
      ['Text message', '10'],
      ['E-bost', '0 - Not at all likely'],
      ['Does not apply to me', '11'],
    ],
  )
  expect(columns).toEqual(['best-way', 'recommend'])
  expect(read).toEqual([
    { 'best-way': 7, recommend: 11 },
    { 'best-way': 2, recommend: 1 },
    [{ place: 1, message: '“11” is not matched to an answer' }],
  ])
})
