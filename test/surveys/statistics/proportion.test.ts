import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureOf } from '../../../surveys/breakdown'
import { standingOf } from '../../../surveys/standing'
import { percentOf, proportionOf, topTwoOfFive } from '../../../surveys/statistics/proportion'
import { caseOf } from './golden'

describe('a proportion', () => {
  it('leaves not applicable and unanswered out of the base (G01)', () => {
    type Input = { counts: Record<string, number> }
    const { input, expected, near } = caseOf<Input, Record<string, number>>('G01')
    const order = [
      'very_dissatisfied',
      'fairly_dissatisfied',
      'neither',
      'fairly_satisfied',
      'very_satisfied',
    ]
    const counts = [...order, 'not_applicable_dont_know'].map((name) => input.counts[name] ?? Number.NaN)
    const proportion = proportionOf(counts, topTwoOfFive)
    expect(proportion?.base).toBe(expected.base)
    expect(proportion?.satisfied).toBe(expected.satisfied_n)
    near(proportion?.percent, expected.satisfied_pct)
    near(proportion?.dissatisfiedPercent, expected.dissatisfied_pct)
    near(proportion?.neitherPercent, expected.neither_pct)
    near(proportion?.netPercent, expected.net_pct)
    expect(proportion?.percent).not.toBeCloseTo(expected.WRONG_if_na_in_base_pct ?? 0, 1)
  })

  it('does not exist without a base', () => {
    expect(proportionOf([0, 0, 0, 0, 0, 12], topTwoOfFive)).toBeUndefined()
  })

  it('is of any scale and any codes, with as many at the other end against them unless others are named', () => {
    const eleven = [1, 0, 2, 0, 3, 0, 4, 0, 5, 6, 7, 99]
    expect(proportionOf(eleven, { points: 11, satisfied: [10, 11] })).toMatchObject({
      base: 28,
      satisfied: 13,
      dissatisfiedPercent: percentOf(1, 28),
    })
    expect(proportionOf([3, 1, 50], { points: 2, satisfied: [1] })).toMatchObject({
      percent: 75,
      netPercent: 50,
    })
    const named = { points: 3, satisfied: [1], dissatisfied: [] }
    expect(proportionOf([5, 3, 2], named)).toMatchObject({ netPercent: 50, neitherPercent: 50 })
  })

  it('has three parts that make the whole', () => {
    const scales = fc.integer({ min: 2, max: 20 }).chain((points) =>
      fc.record({
        counts: fc.array(fc.nat(1000), { minLength: points + 1, maxLength: points + 1 }),
        scoring: fc.record({
          points: fc.constant(points),
          satisfied: fc
            .integer({ min: 1, max: Math.floor(points / 2) })
            .map((many) => Array.from({ length: many }, (_, index) => points - index)),
        }),
      }),
    )
    fc.assert(
      fc.property(scales, ({ counts, scoring }) => {
        const proportion = proportionOf(counts, scoring)
        if (!proportion) return
        const { percent, neitherPercent, dissatisfiedPercent, netPercent } = proportion
        expect(percent + neitherPercent + dissatisfiedPercent).toBeCloseTo(100, 9)
        expect(percent - dissatisfiedPercent).toBeCloseTo(netPercent, 9)
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('the arithmetic of a landlord report (G18)', () => {
  type Input = { stock: Record<string, number>; gas_overdue_march: number; gas_without_cert_july: number }
  const { input, expected, near } = caseOf<Input, Record<string, number>>('G18')
  const homes = Object.values(input.stock).reduce((sum, count) => sum + count, 0)
  const generalNeeds = input.stock.general_needs ?? 0

  it('gives the shares it prints', () => {
    expect(homes).toBe(expected.stock_total)
    near(percentOf(input.gas_overdue_march, generalNeeds), expected.overdue_pct_of_35500)
    const certified = generalNeeds - input.gas_without_cert_july
    near(percentOf(certified, generalNeeds), expected.cert_pct_july_of_35500)
    near(percentOf(17, 57), expected.offices_noncompliant_pct)
    near(percentOf(120, 775), expected.colleagues_trained_pct)
    near(percentOf(16, 50), expected.savings_first_year_share_pct)
    near((64 * homes) / 100, expected.profiled_households_at_64pct_of_46000)
  })

  it.each([
    ['overall against the average', 750, 82, 'status_gap_overall_pp'],
    ['overall against its target', 750, 85, 'target_gap_overall_pp'],
    ['views against the target', 554, 80, 'target_gap_views_pp'],
    ['rent against the target', 720, 80, 'target_gap_rent_vfm_pp'],
    ['repairs against the target', 698, 93, 'repairs_target_gap_pp'],
  ])('gives the distance of %s', (_name, satisfied, against, key) => {
    const figure = figureOf({ counts: [0, 0, 1000 - satisfied, satisfied, 0, 0] }, topTwoOfFive)
    expect(standingOf(figure, against)).toMatchObject({ side: 'below' })
    near(standingOf(figure, against)?.points, Math.abs(expected[key] ?? Number.NaN))
  })
})
