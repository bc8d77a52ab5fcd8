import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOf, estimatesOf, linearisedError } from '../../../surveys/statistics/estimate'
import { topTwoOfFive } from '../../../surveys/statistics/proportion'
import { addSums, designEffect, effectiveBase } from '../../../surveys/statistics/weight-sums'
import { wilson } from '../../../surveys/statistics/wilson'
import { counted, evenSums, sumsOf, weighedAnswers } from './answers'
import { caseOf } from './golden'

const width = ({ low, high }: { low: number; high: number }) => high - low

describe('a weighted percentage', () => {
  it("equals R's, with its effective base, interval and standard error (G05)", () => {
    const { input, expected, near } = caseOf<{ w: number[]; y: number[] }, Record<string, number>>('G05')
    const answers = input.w.map((weight, index) => ({ weight, isSatisfied: input.y[index] === 1 }))
    const sums = sumsOf(answers)
    const all = addSums(sums.satisfied, sums.others)
    expect(all.count).toBe(expected.n)
    near(effectiveBase(all), expected.n_eff)
    near(designEffect(all), expected.deff)
    const mean = all.weight / all.count
    const variance = input.w.reduce((sum, w) => sum + (w - mean) ** 2, 0) / all.count
    near(1 + variance / mean ** 2, expected.one_plus_cv2)
    near(designEffect(all), expected.one_plus_cv2)
    const { percent, low, high } = estimateOf(sums)
    near(percent / 100, expected.p_weighted)
    near(low / 100, expected.wilson_neff_lo)
    near(high / 100, expected.wilson_neff_hi)
    near(linearisedError(sums), expected.svymean_se)
    near(sums.satisfied.count / all.count, expected.p_unweighted)
  })

  it('stands beside the unweighted one, both on the number of people', () => {
    const cell = {
      counts: [10, 0, 0, 0, 30, 7],
      weights: [200_000, 0, 0, 0, 200_000, 70_000],
      squares: [40e8, 0, 0, 0, 20e8, 7e8],
    }
    const estimates = estimatesOf(cell, topTwoOfFive)
    expect(estimates).toMatchObject({ base: 40, satisfied: 30 })
    expect(estimates?.unweighted).toMatchObject({ percent: 75, effectiveBase: 40 })
    expect(estimates?.weighted).toMatchObject({ percent: 50, effectiveBase: 4e5 ** 2 / 60e8 })
    expect(estimatesOf({ counts: cell.counts }, topTwoOfFive)?.weighted).toBeUndefined()
    expect(estimatesOf({ counts: [0, 0, 0, 0, 0, 3] }, topTwoOfFive)).toBeUndefined()
  })

  it('has an interval that holds it, and is narrower with more answers or a known population', () => {
    fc.assert(
      fc.property(weighedAnswers, fc.integer({ min: 2, max: 9 }), (answers, times) => {
        const one = estimateOf(sumsOf(answers))
        expect(one.low).toBeGreaterThanOrEqual(0)
        expect(one.high).toBeLessThanOrEqual(100)
        expect(one.low).toBeLessThanOrEqual(one.percent)
        expect(one.high).toBeGreaterThanOrEqual(one.percent)
        const many = estimateOf(sumsOf(Array.from({ length: times }, () => answers).flat()))
        expect(many.percent).toBeCloseTo(one.percent, 9)
        expect(width(many)).toBeLessThan(width(one))
        const known = estimateOf(sumsOf(answers), answers.length * times)
        expect(width(known)).toBeLessThanOrEqual(width(one))
        expect(width(estimateOf(sumsOf(answers), answers.length))).toBe(0)
      }),
    )
  })

  it('never rests on more than the people who answered, and weighs even weights as none', () => {
    fc.assert(
      fc.property(weighedAnswers, counted, fc.integer({ min: 1, max: 60_000 }), (answers, side, weight) => {
        const { effectiveBase: effective } = estimateOf(sumsOf(answers))
        expect(effective).toBeLessThanOrEqual(answers.length * (1 + 1e-12))
        const even = estimateOf(evenSums(side, weight))
        const { low, high } = wilson(side.satisfied, side.base)
        expect(even.effectiveBase).toBeCloseTo(side.base, 6)
        expect(even.percent).toBeCloseTo((100 * side.satisfied) / side.base, 9)
        expect(even.low).toBeCloseTo(100 * low, 9)
        expect(even.high).toBeCloseTo(100 * high, 9)
      }),
    )
  })

  it('does not depend on the order of the answers or the unit of the weights', () => {
    fc.assert(
      fc.property(weighedAnswers, (answers) => {
        const turned = [...answers].reverse()
        expect(estimateOf(sumsOf(turned))).toEqual(estimateOf(sumsOf(answers)))
        const doubled = answers.map((answer) => ({ ...answer, weight: answer.weight * 2 }))
        expect(estimateOf(sumsOf(doubled))).toEqual(estimateOf(sumsOf(answers)))
      }),
    )
  })
})
