import { describe, expect, it } from 'vitest'
import { parseRecord } from '../../surveys/record'
import { filterInSection } from '../fixtures/filter-in-section'

describe('a record of a file', () => {
  it('takes keys, codes, numbers, blanks and true or false', () => {
    const record = {
      home: 'fairly-satisfied',
      'had-repair': true,
      'repair-time': '30',
      'repair-words': ' Quick ',
      heard: '',
      'strand-age': 2,
      'strand-sex': 'prefer-not-to-say',
      tenure: 'supported',
      helped: 'no',
    }
    expect(parseRecord(filterInSection, record)).toEqual({
      ok: true,
      answers: {
        codes: { home: 4, 'had-repair': 1, 'repair-time': 30, heard: 31 },
        comments: { 'repair-words': 'Quick' },
        strands: { age: 2, sex: 30 },
        tenure: 4,
        helped: false,
      },
    })
  })

  it('counts a field left out as never asked', () => {
    expect(parseRecord(filterInSection, {})).toEqual({
      ok: true,
      answers: { codes: {}, comments: {}, strands: {} },
    })
  })

  it('leaves the blanks of a routed-out question never asked', () => {
    const parsed = parseRecord(filterInSection, { 'had-repair': 'no', 'repair-time': '', 'repair-words': '' })
    expect(parsed.ok && parsed.answers.codes).toEqual({ 'had-repair': 2 })
  })

  it('reports every problem at once with the nearest name', () => {
    const record = {
      home: 'very-satisfed',
      'had-repair': 'no',
      'repair-time': '5',
      'repair-words': 'x'.repeat(2001),
      heard: { five: 5 },
      'strand-age': '9',
      'strand-sx': 'first',
      externalId: 'a1',
      constructor: 'x',
    }
    expect(parseRecord(filterInSection, record, ['externalId'])).toEqual({
      ok: false,
      problems: [
        {
          path: 'home',
          message:
            "'very-satisfed' is not one of very-satisfied, fairly-satisfied, neither, fairly-dissatisfied, very-dissatisfied; did you mean 'very-satisfied'?",
        },
        { path: 'repair-words', message: 'is 1 characters over the limit of 2000' },
        { path: 'heard', message: 'should be text or a number' },
        { path: 'strand-age', message: "'9' is not one of first, second, third, prefer-not-to-say" },
        { path: 'repair-time', message: "is asked only of those who answered yes to 'had-repair'" },
        { path: 'strand-sx', message: "is not a field of this survey; did you mean 'strand-sex'?" },
        { path: 'constructor', message: 'is not a field of this survey' },
      ],
    })
  })
})
