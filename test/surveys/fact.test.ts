import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFacts, monthOf, packFacts, recordLength } from '../../surveys/fact'
import { anyFact } from '../setup/fact'

describe('packed facts', () => {
  test('are as many records as there were responses', () => {
    fc.assert(
      fc.property(fc.array(anyFact(7), { minLength: 1 }), (facts) => {
        expect(countFacts(packFacts(facts))).toBe(facts.length)
      }),
    )
  })

  test('that end in the middle of a record are refused', () => {
    const records = new Uint8Array(recordLength(3) + 1)
    expect(() => countFacts({ records, places: 3 })).toThrow(/not whole/)
  })

  test('of responses to two surveys are refused', () => {
    const [one, other] = fc.sample(anyFact(2), 2)
    if (one && other) expect(() => packFacts([one, { ...other, answers: [1] }])).toThrow(/missing/)
  })
})

test('the month of a day is that of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 65535 }), (day) => {
      const date = new Date(day * 86_400_000)
      expect(monthOf(day)).toBe(date.getUTCFullYear() * 12 + date.getUTCMonth())
    }),
    { numRuns: 2000 },
  )
})
