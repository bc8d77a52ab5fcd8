import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trimWeights } from '../../../surveys/statistics/trimming'
import { effectiveBase } from '../../../surveys/statistics/weight-sums'
import { caseOf } from './golden'

const total = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0)
const effective = (weights: readonly number[]) =>
  effectiveBase({
    count: weights.length,
    weight: total(weights),
    square: total(weights.map((weight) => weight ** 2)),
  })

describe('trimming', () => {
  it("equals R's trimWeights (G07)", () => {
    type Expected = Record<string, number[] & number>
    const { input, expected, near, allNear } = caseOf<{ w: number[]; cap_multiple: number }, Expected>('G07')
    const mean = total(input.w) / input.w.length
    const cap = input.cap_multiple * mean
    near(mean, expected.mean)
    near(cap, expected.cap)
    const trimmed = trimWeights(input.w, { cap, isStrict: false }) ?? []
    allNear(trimmed, expected.trimmed)
    allNear(trimWeights(input.w, { cap, isStrict: true }), expected.strict)
    near(total(input.w), expected.sum_before)
    near(total(trimmed), expected.sum_after)
    near(effective(input.w), expected.neff_before)
    near(effective(trimmed), expected.neff_after)
  })

  it('keeps the total, and when strict the cap, or says that it cannot', () => {
    const weights = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(weights, fc.double({ min: 0.5, max: 5, noNaN: true }), (list, times) => {
        const mean = total(list) / list.length
        const trimmed = trimWeights(list, { cap: times * mean, isStrict: true })
        if (times < 0.999) expect(trimmed).toBeUndefined()
        if (!trimmed) expect(times).toBeLessThan(1.001)
        if (!trimmed) return
        expect(total(trimmed)).toBeCloseTo(total(list), 6)
        expect(Math.max(...trimmed)).toBeLessThanOrEqual(times * mean * (1 + 1e-9))
      }),
    )
  })

  it('may leave one above the cap when it is not strict', () => {
    expect(trimWeights([1, 1.9, 5], { cap: 2, isStrict: false })).toEqual([2.5, 3.4, 2])
  })
})
