import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentOf } from '../../../surveys/statistics/proportion'
import { percentsOfStack, roundedPercent } from '../../../surveys/statistics/rounding'
import { caseOf } from './golden'

describe('rounding', () => {
  type Input = { counts: number[]; extra_half_cases: number[] }
  const { input, expected, allNear } = caseOf<Input, Record<string, number[] & number>>('G17')
  const base = input.counts.reduce((sum, count) => sum + count, 0)

  it('takes halves up, on the counts themselves (G17)', () => {
    allNear(
      input.counts.map((count) => percentOf(count, base)),
      expected.exact,
    )
    const whole = input.counts.map((count) => Number(roundedPercent(count, base, 0)))
    allNear(whole, expected.half_up_0dp)
    expect(whole.reduce((sum, percent) => sum + percent, 0)).toBe(expected.half_up_sum)
    allNear(
      input.counts.map((count) => Number(roundedPercent(count, base, 1))),
      expected.half_up_1dp,
    )
    const halves = input.extra_half_cases.map((percent) => Number(roundedPercent(percent * 10, 1000, 0)))
    allNear(halves, expected.extra_half_up)
    expect(halves).not.toEqual(expected.extra_half_even)
  })

  it('makes a stack add up to 100, the largest remainders first (G17)', () => {
    allNear(percentsOfStack(input.counts, 0), expected.largest_remainder_0dp)
    allNear(percentsOfStack(input.counts, 1), expected.largest_remainder_1dp)
    expect(percentsOfStack([0, 0], 0)).toEqual([])
  })

  it('leaves no part of a stack a whole unit away from itself', () => {
    const parts = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(parts, fc.constantFrom(0 as const, 1 as const), (counts, decimals) => {
        const whole = counts.reduce((sum, count) => sum + count, 0)
        if (whole === 0) return
        const percents = percentsOfStack(counts, decimals)
        const units = percents.map((percent) => Math.round(percent * 10 ** decimals))
        expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(100 * 10 ** decimals)
        counts.forEach((count, place) => {
          const exact = percentOf(count, whole) * 10 ** decimals
          expect(Math.abs((units[place] ?? 0) - exact)).toBeLessThan(1 + 1e-9)
        })
      }),
    )
  })
})
