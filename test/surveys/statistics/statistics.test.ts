import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from '../../../surveys/statistics/benjamini-hochberg'
import { compare } from '../../../surveys/statistics/comparison'
import { holm } from '../../../surveys/statistics/holm'
import { marginOfError, responsesNeeded } from '../../../surveys/statistics/margin'
import { proportionOf } from '../../../surveys/statistics/proportion'
import { correctedBase, wilson } from '../../../surveys/statistics/wilson'
import golden from '../../golden.json'

type Case = { id: string; tolerance: number; input: unknown; expected: unknown }

/** The case of golden.json with this id: values computed with R. */
function caseOf<Input, Expected>(id: string) {
  const found = (golden.cases as Case[]).find((one) => one.id === id)
  if (found === undefined) throw new Error(`golden.json has no case ${id}`)
  const { input, expected, tolerance } = found
  const near = (actual: number | undefined, wanted: number | undefined) => {
    if (actual === undefined || wanted === undefined) throw new Error(`${id}: a value is missing`)
    expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(tolerance)
  }
  return { input: input as Input, expected: expected as Expected, near }
}

/** A base and a count in it. */
const counted = fc
  .integer({ min: 1, max: 20_000 })
  .chain((base) => fc.record({ base: fc.constant(base), satisfied: fc.integer({ min: 0, max: base }) }))

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 })

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
    const proportion = proportionOf(counts)
    expect(proportion?.base).toBe(expected.base)
    expect(proportion?.satisfied).toBe(expected.satisfied_n)
    near(proportion?.percent, expected.satisfied_pct)
    near(proportion?.dissatisfiedPercent, expected.dissatisfied_pct)
    near(proportion?.neitherPercent, expected.neither_pct)
    near(proportion?.netPercent, expected.net_pct)
  })

  it('does not exist without a base', () => {
    expect(proportionOf([0, 0, 0, 0, 0, 12])).toBeUndefined()
  })
})

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
      near(correctedBase(n, N), expected[index]?.n_star)
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
})

describe('a comparison of a group with the rest', () => {
  it("equals R's test and Newcombe's interval (G08)", () => {
    const { input, expected, near } = caseOf<Record<string, number>, Record<string, number>>('G08')
    const { x1 = 0, n1 = 0, x2 = 0, n2 = 0 } = input
    const compared = compare({ satisfied: x1, base: n1 }, { satisfied: x2, base: n2 })
    near(compared.difference, expected.diff)
    near(compared.z, expected.z)
    near(compared.p, expected.p_value)
    near(compared.interval.low, expected.newcombe_lo)
    near(compared.interval.high, expected.newcombe_hi)
  })

  it('finds nothing where all, or none, are satisfied', () => {
    expect(compare({ satisfied: 12, base: 12 }, { satisfied: 90, base: 90 })).toMatchObject({ z: 0, p: 1 })
    expect(compare({ satisfied: 0, base: 12 }, { satisfied: 0, base: 90 })).toMatchObject({ z: 0, p: 1 })
  })

  it('says when the expected counts are too small for its test (G09)', () => {
    type Input = { sat: number; dis: number; rest_sat: number; rest_dis: number }[]
    const { input, expected, near } = caseOf<Input, { min_expected: number }[]>('G09')
    input.forEach(({ sat, dis, rest_sat, rest_dis }, index) => {
      const compared = compare(
        { satisfied: sat, base: sat + dis },
        { satisfied: rest_sat, base: rest_sat + rest_dis },
      )
      near(compared.smallestExpected, expected[index]?.min_expected)
    })
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

describe('p values of a family', () => {
  it('are adjusted as R does, in the order given (G11)', () => {
    const { input, expected } = caseOf<Record<string, number[]>, Record<string, number[]>>('G11')
    const { near } = caseOf('G11')
    const check = (actual: number[], wanted: number[] | undefined) => {
      expect(actual).toHaveLength(wanted?.length ?? -1)
      actual.forEach((p, index) => {
        near(p, wanted?.[index])
      })
    }
    check(benjaminiHochberg(input.p ?? []), expected.bh)
    check(benjaminiHochberg(input.p_unsorted ?? []), expected.bh_unsorted)
    check(holm(input.p ?? []), expected.holm)
    check(holm(input.p_unsorted ?? []), expected.holm_unsorted)
  })

  it('never fall below the raw values, keep their order, and Holm is never below Benjamini-Hochberg', () => {
    fc.assert(
      fc.property(pValues, (family) => {
        const discovered = benjaminiHochberg(family)
        const held = holm(family)
        family.forEach((p, i) => {
          // One rounding of the last binary digit is allowed: m × p / m is not always p.
          const raw = p * (1 - Number.EPSILON)
          expect(discovered[i]).toBeGreaterThanOrEqual(raw)
          expect(held[i]).toBeGreaterThanOrEqual((discovered[i] ?? 0) * (1 - 4 * Number.EPSILON))
          expect(held[i]).toBeLessThanOrEqual(1)
          family.forEach((other, j) => {
            if (p < other) expect(discovered[i]).toBeLessThanOrEqual(discovered[j] ?? 0)
            if (p < other) expect(held[i]).toBeLessThanOrEqual(held[j] ?? 0)
          })
        })
      }),
    )
  })
})
