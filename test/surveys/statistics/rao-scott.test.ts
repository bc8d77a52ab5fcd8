import f from '@stdlib/stats-base-dists-f-cdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../surveys/statistics/comparison'
import { raoScott } from '../../../surveys/statistics/rao-scott'
import { addSums, effectiveBase } from '../../../surveys/statistics/weight-sums'
import { effectiveSide, weightedDifference } from '../../../surveys/statistics/weighted-difference'
import { counted, evenSums, sumsOf, type WeighedAnswer, weighedAnswers } from './answers'
import { caseOf } from './golden'

/** gᵀVg / (Σ 1/p / n) with V made of every single answer, as svychisq makes it. */
function deltaOf(group: readonly WeighedAnswer[], rest: readonly WeighedAnswer[]): number {
  const cellOf = (answer: WeighedAnswer, row: number) => 2 * row + (answer.isSatisfied ? 0 : 1)
  const answers = [group, rest].flatMap((side, row) =>
    side.map((answer) => ({ cell: cellOf(answer, row), weight: answer.weight })),
  )
  const cells = [0, 1, 2, 3]
  const total = answers.reduce((sum, { weight }) => sum + weight, 0)
  const n = answers.length
  const p = cells.map((cell) =>
    answers.reduce((sum, one) => sum + (one.cell === cell ? one.weight / total : 0), 0),
  )
  const inverse = p.map((share) => (share === 0 ? 0 : 1 / share))
  const g = [1, -1, -1, 1].map((sign, cell) => sign * (inverse[cell] ?? 0))
  const v = cells.map((i) =>
    cells.map((j) =>
      answers.reduce((sum, { cell, weight }) => {
        const from = (k: number) => (cell === k ? 1 : 0) - (p[k] ?? 0)
        return sum + (n / (n - 1)) * (weight / total) ** 2 * from(i) * from(j)
      }, 0),
    ),
  )
  const quadratic = cells.reduce(
    (sum, i) => sum + cells.reduce((inner, j) => inner + (g[i] ?? 0) * (v[i]?.[j] ?? 0) * (g[j] ?? 0), 0),
    0,
  )
  return quadratic / (inverse.reduce((sum, one) => sum + one, 0) / n)
}

describe('a weighted group against the rest', () => {
  type Input = { rows: { g: string; w: number; y: number; k: number }[] }
  const { input, expected, near } = caseOf<Input, Record<string, number>>('G10')
  const side = (name: string) =>
    sumsOf(
      input.rows
        .filter(({ g }) => g === name)
        .flatMap(({ w, y, k }) => Array.from({ length: k }, () => ({ weight: w, isSatisfied: y === 1 }))),
    )
  const [a, b] = [side('A'), side('B')]

  it("equals R's Rao-Scott test, from sums alone (G10)", () => {
    const tested = raoScott(a, b)
    near(tested.pearson, expected.X2_pearson_weighted)
    near(tested.delta, expected.delta)
    near(tested.f, expected.F)
    expect(expected.ndf).toBe(1)
    expect(tested.freedom).toBe(expected.ddf)
    expect(tested.freedom + 1).toBe(expected.n)
    near(tested.p, expected.p_F)
    near(tested.chiSquareP, expected.p_Chisq)
  })

  it('equals the matrices it is defined by, answer by answer, empty cells too', () => {
    fc.assert(
      fc.property(weighedAnswers, weighedAnswers, (group, rest) => {
        const tested = raoScott(sumsOf(group), sumsOf(rest))
        if (tested.pearson > 0) expect(tested.delta / deltaOf(group, rest)).toBeCloseTo(1, 9)
      }),
    )
    const allSatisfied = Array.from({ length: 40 }, (_, index) => ({
      isSatisfied: true,
      weight: 5000 + index * 99,
    }))
    const rest = Array.from({ length: 90 }, (_, index) => ({
      isSatisfied: index % 3 > 0,
      weight: 7000 + index * 50,
    }))
    const { delta } = raoScott(sumsOf(allSatisfied), sumsOf(rest))
    expect(delta / deltaOf(allSatisfied, rest)).toBeCloseTo(1, 9)
  })

  it("equals R's linearised difference (G10)", () => {
    const { difference, error, interval } = weightedDifference(a, b)
    near(a.satisfied.weight / (a.satisfied.weight + a.others.weight), expected.pA)
    near(b.satisfied.weight / (b.satisfied.weight + b.others.weight), expected.pB)
    near(difference, expected.diff)
    near(error, expected.se_diff)
    near(difference / error, expected.z_linearised)
    // R's svyttest is the same distance, from B to A, on two degrees of freedom fewer than answers.
    const t = -difference / error
    near(t, expected.svyttest_t)
    near(1 - f(t ** 2, 1, (expected.n ?? 0) - 2), expected.svyttest_p)
    expect(interval.low).toBeLessThan(difference)
    expect(interval.high).toBeGreaterThan(difference)
  })

  it("equals the z test on Kish's effective bases (G10)", () => {
    near(effectiveBase(addSums(a.satisfied, a.others)), expected.kish_nA)
    near(effectiveBase(addSums(b.satisfied, b.others)), expected.kish_nB)
    const compared = compare(effectiveSide(a), effectiveSide(b))
    near(compared.z, expected.z_kish)
    near(compared.p, expected.p_kish)
  })

  it('is the same from either side, whatever the unit of the weights and the order of the answers', () => {
    fc.assert(
      fc.property(weighedAnswers, weighedAnswers, (group, rest) => {
        const { p, f: statistic } = raoScott(sumsOf(group), sumsOf(rest))
        expect(p).toBeGreaterThanOrEqual(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(raoScott(sumsOf(rest), sumsOf(group)).p).toBeCloseTo(p, 9)
        expect(raoScott(sumsOf([...group].reverse()), sumsOf([...rest].reverse())).p).toBe(p)
        const halved = (answers: typeof group) =>
          answers.map((answer) => ({ ...answer, weight: answer.weight / 2 }))
        expect(raoScott(sumsOf(halved(group)), sumsOf(halved(rest))).f).toBeCloseTo(statistic, 6)
      }),
    )
  })

  it("is, with even weights, Pearson's test but for one answer in n", () => {
    const without = raoScott(evenSums({ satisfied: 41, base: 80 }), evenSums({ satisfied: 676, base: 1120 }))
    const { z } = compare({ satisfied: 41, base: 80 }, { satisfied: 676, base: 1120 })
    expect(without.pearson).toBeCloseTo(z ** 2, 9)
    fc.assert(
      fc.property(counted, counted, (group, rest) => {
        const { pearson, delta, f: statistic } = raoScott(evenSums(group), evenSums(rest))
        if (pearson === 0) return
        expect(pearson).toBeCloseTo(compare(group, rest).z ** 2, 4)
        const isFull = [group, rest].every(({ satisfied, base }) => satisfied > 0 && satisfied < base)
        const n = group.base + rest.base
        if (isFull) expect(delta).toBeCloseTo(n / (n - 1), 9)
        expect(statistic).toBeGreaterThan(0)
      }),
    )
  })

  it('has nothing to say where everybody answered alike', () => {
    const all = evenSums({ satisfied: 50, base: 50 })
    expect(raoScott(all, all)).toMatchObject({ f: 0, p: 1 })
  })

  it('keeps to 0 and 1 for a base of ten million', () => {
    const { p } = raoScott(
      evenSums({ satisfied: 3_000_300, base: 5_000_000 }),
      evenSums({ satisfied: 3_000_000, base: 5_000_000 }),
    )
    expect(p).toBeCloseTo(0.8465, 3)
  })
})
