import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { representativeness } from '../../../surveys/statistics/representativeness'
import { caseOf } from './golden'

describe('representativeness', () => {
  it("equals R's chi-square, with index, widest gap and cell weights (G12)", () => {
    type Input = { sample: number[]; population_share: number[] }
    type Expected = Record<string, number[] & number>
    const { input, expected, near, allNear } = caseOf<Input, Expected>('G12')
    const found = representativeness(input.sample, input.population_share)
    allNear(found.sampleShares, expected.sample_share)
    allNear(found.index, expected.index)
    near(found.chiSquare, expected.chi2)
    expect(found.freedom).toBe(expected.df)
    near(found.p, expected.p_value)
    near(found.widestGap, expected.max_gap_pp)
    allNear(found.cellWeights, expected.cell_weight)
    near(found.effectiveBase, expected.kish_neff)
  })

  it('is perfect for a sample of the same shape, and its weights then change nothing', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(counts, counts, (sample, population) => {
        const total = (list: number[]) => list.reduce((sum, one) => sum + one, 0)
        const same = representativeness(
          sample,
          sample.map((count) => count / total(sample)),
        )
        expect(same.chiSquare).toBeCloseTo(0, 9)
        expect(same.p).toBeCloseTo(1, 4)
        expect(same.effectiveBase).toBeCloseTo(total(sample), 6)
        if (population.length !== sample.length) return
        const other = representativeness(
          sample,
          population.map((count) => count / total(population)),
        )
        expect(other.effectiveBase).toBeLessThanOrEqual(total(sample) * (1 + 1e-12))
      }),
    )
  })
})
