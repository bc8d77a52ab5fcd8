import fc from 'fast-check'
import type { Fact } from '../../surveys/fact'
import { strandKeys } from '../../surveys/strand'

const anyCode = fc.constantFrom(0, 1, 2, 3, 4, 5, 11, 20, 29, 30, 31)
const codes = (length: number) => fc.array(anyCode, { minLength: length, maxLength: length })

/** What of a response with so many answers counts; with `weights`, often other than 1. */
export function anyFact(places: number, { weights = true } = {}): fc.Arbitrary<Fact> {
  return fc.record({
    weight: weights ? fc.constantFrom(10000, 10000, 9999, 1, 50000, 1_000_000) : fc.constant(10000),
    day: fc.integer({ min: 20000, max: 20100 }),
    tenure: fc.integer({ min: 0, max: 4 }),
    channel: fc.integer({ min: 1, max: 7 }),
    strands: codes(strandKeys.length),
    answers: codes(places),
  })
}
