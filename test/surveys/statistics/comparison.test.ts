import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../surveys/statistics/comparison'
import { conditionalOddsRatio, fisher } from '../../../surveys/statistics/fisher'
import { counted } from './answers'
import { caseOf } from './golden'

describe('a comparison of a group with the rest', () => {
  it("equals R's test and Newcombe's interval (G08)", () => {
    const { input, expected, near } = caseOf<Record<string, number>, Record<string, number>>('G08')
    const { x1 = 0, n1 = 0, x2 = 0, n2 = 0 } = input
    const compared = compare({ satisfied: x1, base: n1 }, { satisfied: x2, base: n2 })
    near(x1 / n1, expected.p1)
    near(x2 / n2, expected.p2)
    near(compared.difference, expected.diff)
    near(compared.z, expected.z)
    near(compared.z ** 2, expected.chi2)
    near(compared.p, expected.p_value)
    near(compared.interval.low, expected.newcombe_lo)
    near(compared.interval.high, expected.newcombe_hi)
  })

  it('finds nothing where all, or none, are satisfied', () => {
    expect(compare({ satisfied: 12, base: 12 }, { satisfied: 90, base: 90 })).toMatchObject({ z: 0, p: 1 })
    expect(compare({ satisfied: 0, base: 12 }, { satisfied: 0, base: 90 })).toMatchObject({ z: 0, p: 1 })
  })

  it('is the same seen from the other side, with the sign turned, and its interval holds the difference', () => {
    fc.assert(
      fc.property(counted, counted, (group, rest) => {
        const there = compare(group, rest)
        const back = compare(rest, group)
        expect(there.difference).toBeCloseTo(-back.difference, 12)
        expect(there.p).toBeCloseTo(back.p, 12)
        expect(there.p).toBeGreaterThanOrEqual(0)
        expect(there.p).toBeLessThanOrEqual(1)
        expect(there.interval.low).toBeLessThanOrEqual(there.difference)
        expect(there.interval.high).toBeGreaterThanOrEqual(there.difference)
        expect(there.interval.low).toBeCloseTo(-back.interval.high, 12)
      }),
    )
  })
})

describe("Fisher's exact test", () => {
  type Input = { sat: number; dis: number; rest_sat: number; rest_dis: number }[]
  type Expected = { p_value: number; conditional_or: number; min_expected: number }[]
  const { input, expected, near } = caseOf<Input, Expected>('G09')
  const sides = input.map(({ sat, dis, rest_sat, rest_dis }) => ({
    group: { satisfied: sat, base: sat + dis },
    rest: { satisfied: rest_sat, base: rest_sat + rest_dis },
  }))

  /** How closely R looks for the odds ratio; ours is exact. */
  const tolerance = Number.EPSILON ** 0.25

  it("equals R's, with its odds ratio and the counts that call for it (G09)", () => {
    sides.forEach(({ group, rest }, index) => {
      near(fisher(group, rest), expected[index]?.p_value)
      near(conditionalOddsRatio(group, rest, tolerance), expected[index]?.conditional_or)
      expect(conditionalOddsRatio(group, rest)).toBeCloseTo(expected[index]?.conditional_or ?? 0, 4)
      near(compare(group, rest).smallestExpected, expected[index]?.min_expected)
    })
    expect(sides).toHaveLength(2)
  })

  const small = fc
    .integer({ min: 1, max: 60 })
    .chain((base) => fc.record({ base: fc.constant(base), satisfied: fc.integer({ min: 0, max: base }) }))
  const turned = ({ satisfied, base }: { satisfied: number; base: number }) => ({
    satisfied: base - satisfied,
    base,
  })

  it('is the same from either side and for either answer, and its odds ratio turns over', () => {
    fc.assert(
      fc.property(small, small, (group, rest) => {
        const p = fisher(group, rest)
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(fisher(rest, group)).toBeCloseTo(p, 12)
        expect(fisher(turned(group), turned(rest))).toBeCloseTo(p, 12)
        const odds = conditionalOddsRatio(group, rest)
        const back = conditionalOddsRatio(rest, group)
        if (odds > 0 && odds < Number.POSITIVE_INFINITY) expect(odds * back).toBeCloseTo(1, 9)
        else expect([0, 1, Number.POSITIVE_INFINITY]).toContain(back)
      }),
    )
  })

  it('holds for a small group among a million', () => {
    const p = fisher({ satisfied: 3, base: 40 }, { satisfied: 20_000, base: 1_000_000 })
    // The count is then all but binomial: 1 - P(fewer than 3 of 40 at 2%), the lower tail being likelier.
    expect(p).toBeCloseTo(1 - 0.98 ** 40 - 40 * 0.02 * 0.98 ** 39 - 780 * 0.02 ** 2 * 0.98 ** 38, 4)
  })
})
