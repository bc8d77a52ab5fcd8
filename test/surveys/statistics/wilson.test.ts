import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marginOfError, responsesNeeded } from '../../../surveys/statistics/margin'
import { finiteCorrection, wilson } from '../../../surveys/statistics/wilson'
import { counted } from './answers'
import { caseOf } from './golden'

describe("Wilson's interval", () => {
  it("equals R's (G02)", () => {
    type Input = { x: number; n: number }[]
    const { input, expected, near } = caseOf<Input, { lo: number; hi: number }[]>('G02')
    input.forEach(({ x, n }, index) => {
      near(wilson(x, n).low, expected[index]?.lo)
      near(wilson(x, n).high, expected[index]?.hi)
    })
    expect(input).toHaveLength(6)
  })

  it('is corrected for a finite population (G04)', () => {
    type Expected = {
      moe_no_fpc: number
      moe_fpc: number
      n_star: number
      wilson_fpc_lo: number
      wilson_fpc_hi: number
    }
    const { input, expected, near } = caseOf<{ n: number; N: number }[], Expected[]>('G04')
    input.forEach(({ n, N }, index) => {
      near(marginOfError(n), expected[index]?.moe_no_fpc)
      near(marginOfError(n, N), expected[index]?.moe_fpc)
      near(n * finiteCorrection(n, N), expected[index]?.n_star)
    })
    near(wilson(0.6 * 521, 521, 3890).low, expected.at(-1)?.wilson_fpc_lo)
    near(wilson(0.6 * 521, 521, 3890).high, expected.at(-1)?.wilson_fpc_hi)
  })

  it('has no width when everybody answered', () => {
    expect(wilson(30, 40, 40)).toEqual({ low: 0.75, high: 0.75 })
    expect(marginOfError(40, 40)).toBe(0)
  })

  it('is not corrected by a population that cannot be right', () => {
    expect(wilson(30, 40, 12)).toEqual(wilson(30, 40))
  })

  it('holds the estimate, stays between 0 and 1, and narrows as the base grows or the population is known', () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 2, max: 9 }), ({ satisfied, base }, times) => {
        const { low, high } = wilson(satisfied, base)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(satisfied / base)
        expect(high).toBeGreaterThanOrEqual(satisfied / base)
        const larger = wilson(satisfied * times, base * times)
        expect(larger.high - larger.low).toBeLessThan(high - low)
        const known = wilson(satisfied, base, base * times)
        expect(known.high - known.low).toBeLessThanOrEqual(high - low)
      }),
    )
  })
})

describe('the answers needed', () => {
  it('equal the table of the regulator (G03)', () => {
    type Input = { N: number; e: number }[]
    const { input, expected, near } = caseOf<Input, { n_exact: number; n: number }[]>('G03')
    input.forEach(({ N, e }, index) => {
      near(responsesNeeded(N, e), expected[index]?.n_exact)
      expect(Math.ceil(responsesNeeded(N, e))).toBe(expected[index]?.n)
    })
  })

  it('give the margin they were asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 100_000 }),
        fc.constantFrom(0.02, 0.03, 0.04, 0.05),
        (N, margin) => {
          const needed = Math.ceil(responsesNeeded(N, margin))
          expect(needed).toBeLessThanOrEqual(N)
          // The table's formula has N where the margin has N - 1.
          expect(marginOfError(needed, N)).toBeLessThanOrEqual(margin * Math.sqrt(N / (N - 1)))
        },
      ),
    )
  })
})
