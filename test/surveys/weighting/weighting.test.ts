import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { checkSettings } from '../../../surveys/weighting/check'
import { type Margin, type MarginOffer, marginOffers } from '../../../surveys/weighting/margin'
import { type AnswerClass, fillMargins } from '../../../surveys/weighting/sample'
import { weigh } from '../../../surveys/weighting/weigh'
import { wholeWeights } from '../../../surveys/weighting/whole-weights'
import { caseOf } from '../statistics/golden'

const category = (key: string, ...codes: number[]) => ({ key, name: key.toUpperCase(), codes })
const sex: MarginOffer = {
  key: 'sex',
  name: 'Sex',
  source: { kind: 'strand', strand: 'sex' },
  categories: [category('f', 1), category('m', 2)],
}
const age: MarginOffer = {
  key: 'age',
  name: 'Age',
  source: { kind: 'strand', strand: 'age' },
  categories: [category('young', 1, 2), category('middle', 3), category('old', 4)],
}
const offers = [sex, age]

const margin = (key: string, figures: Record<string, number>, unit: Margin['unit'] = 'counts'): Margin => ({
  key,
  unit,
  figures,
})

/** Classes weighted. */
function weighted(classes: AnswerClass[], margins: Margin[], cap = 5) {
  const filled = fillMargins(margins, offers, classes)
  return { ...weigh(classes, filled, cap), margins: filled }
}

describe('what a wave can be weighted by', () => {
  const areas = [
    { id: 1, depth: 0, kind: 'organisation', name: 'All', code: 'ALL' },
    { id: 2, depth: 1, kind: 'region', name: 'North', code: 'N' },
    { id: 3, depth: 2, kind: 'local authority', name: 'Northam', code: 'N1' },
    { id: 4, depth: 1, kind: 'region', name: 'South', code: 'S' },
    ...Array.from({ length: 61 }, (_, index) => ({
      id: 10 + index,
      depth: 3,
      kind: 'neighbourhood',
      name: `Place ${index}`,
      code: `P${index}`,
    })),
  ]

  it('is its strands, tenure, and every depth of the tree with a few areas', () => {
    const keys = marginOffers(perceptionSurvey, areas).map(({ key }) => key)
    expect(keys).toEqual([...perceptionSurvey.strands.map(({ key }) => key), 'tenure', 'areas-1'])
    const regions = marginOffers(perceptionSurvey, areas).at(-1)
    expect(regions).toMatchObject({ name: 'Area (region)', source: { kind: 'areas', depth: 1 } })
    expect(regions?.categories).toEqual([
      { key: 'N', name: 'North', codes: [2] },
      { key: 'S', name: 'South', codes: [4] },
    ])
  })

  it('is a strand by its wider groups where all its categories have one', () => {
    const ethnicity = marginOffers(perceptionSurvey, areas).find(({ key }) => key === 'ethnicity')
    expect(ethnicity?.categories.map(({ key }) => key)).toEqual(['white', 'mixed', 'asian', 'black', 'other'])
    expect(ethnicity?.categories[2]?.codes).toEqual([10, 11, 12, 13, 14])
  })
})

describe('the settings', () => {
  const said = (margins: Margin[], cap = 3) => checkSettings({ margins, cap }, offers)

  it('are right with figures for two groups or more, whatever they add up to, or percentages that make 100', () => {
    expect(said([margin('sex', { f: 9, m: 12.5 })])).toEqual([])
    expect(said([margin('age', { young: 33.3, middle: 33.3, old: 33.3 }, 'shares')])).toEqual([])
    expect(said([margin('age', { young: 40, old: 60 }, 'shares'), margin('sex', { f: 1, m: 1 })])).toEqual([])
  })

  it('have every mistake told at once, in words', () => {
    const found = said(
      [
        margin('sex', { f: 0, m: Number.NaN }),
        margin('age', { young: 40, middle: 20, old: 30.04 }, 'shares'),
        margin('income', { high: 1, low: 2 }),
      ],
      50,
    )
    expect(found).toEqual([
      { message: 'This wave cannot be weighted by “income”' },
      { margin: 'sex', category: 'f', message: 'Sex, F: enter a number above 0, or leave it empty' },
      { margin: 'sex', category: 'm', message: 'Sex, M: enter a number above 0, or leave it empty' },
      { margin: 'age', message: 'Age: the percentages add up to 90, and must make 100' },
      { isOfCap: true, message: 'The largest weight must be between 1.5 and 20 times the average' },
    ])
  })

  it('need something to weight by, groups that exist, two of them, and no margin twice', () => {
    expect(said([]).map(({ message }) => message)).toEqual(['Choose at least one thing to weight by'])
    expect(said([margin('sex', { f: 5 })])[0]?.message).toBe('Sex: enter figures for at least two groups')
    expect(said([margin('sex', { f: 5, x: 5 })])[0]?.message).toBe('Sex has no group “x”')
    expect(said([margin('sex', { f: 5, m: 5 }), margin('sex', { f: 5, m: 5 })])[0]?.message).toContain(
      'only once',
    )
    const areas = (key: string): MarginOffer => ({ ...sex, key, name: key })
    const nested = [margin('areas-1', { f: 5, m: 5 }), margin('areas-2', { f: 5, m: 5 })]
    expect(checkSettings({ margins: nested, cap: 3 }, [areas('areas-1'), areas('areas-2')])).toHaveLength(1)
  })
})

describe('the answers', () => {
  it('of a group that hardly anybody is left in keep their share, as do those of one without a figure', () => {
    const classes = [
      { count: 50, codes: [1, 1] },
      { count: 30, codes: [1, 3] },
      { count: 9, codes: [2, 4] },
    ]
    const [bySex, byAge] = fillMargins(
      [margin('sex', { f: 5, m: 5 }), margin('age', { young: 5, middle: 15, old: 5 })],
      offers,
      classes,
    )
    expect(bySex).toMatchObject({ categories: [{ key: 'f', target: 1 }], rest: 9, placeOf: [0, 0, -1] })
    expect(byAge).toMatchObject({
      categories: [
        { key: 'young', target: 0.25 },
        { key: 'middle', target: 0.75 },
      ],
      rest: 9,
    })
  })
})

const classes = fc
  .uniqueArray(fc.tuple(fc.constantFrom(1, 2, 30, 31, 0), fc.constantFrom(1, 2, 3, 4, 30)), {
    minLength: 25,
    maxLength: 25,
    selector: String,
  })
  .chain((codes) =>
    fc
      .array(fc.integer({ min: 10, max: 900 }), { minLength: codes.length, maxLength: codes.length })
      .map((counts) => codes.map((pair, index) => ({ count: counts[index] ?? 0, codes: pair }))),
  )
const figure = fc.integer({ min: 20, max: 90 })
const figures = fc
  .tuple(figure, figure, figure, figure, figure)
  .map(([f, m, young, middle, old]) => [margin('sex', { f, m }), margin('age', { young, middle, old })])

const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0)

describe('weights', () => {
  it("are R's on the reference table, to the whole number (G06)", () => {
    type Input = { counts: number[][]; row_targets: number[]; col_targets: number[] }
    const { input, expected } = caseOf<Input, { weights: number[][]; deff: number }>('G06')
    const [f = 0, m = 0] = input.row_targets
    const [young = 0, middle = 0, old = 0] = input.col_targets
    const cells = input.counts.flatMap((row, r) =>
      row.map((count, c) => ({ count, codes: [r + 1, [1, 3, 4][c] ?? 0] })),
    )
    const { weights, report } = weighted(cells, [
      margin('sex', { f, m }),
      margin('age', { young, middle, old }),
    ])
    weights.forEach((weight, index) => {
      expect(Math.abs(weight - 10_000 * (expected.weights.flat()[index] ?? 0))).toBeLessThan(1.5)
    })
    expect(report.designEffect).toBeCloseTo(expected.deff, 3)
    expect(report).toMatchObject({ responses: 400, hasConverged: true })
  })

  it('bring every group to its figure, leave those who did not say their share, and have a mean of 1', () => {
    fc.assert(
      fc.property(classes, figures, (drawn, margins) => {
        const { weights, report } = weighted(drawn, margins, 1000)
        expect(report.hasConverged).toBe(true)
        const counts = drawn.map(({ count }) => count)
        const answers = total(counts)
        expect(report.responses).toBe(answers)
        const sum = total(weights.map((weight, index) => weight * (counts[index] ?? 0)))
        expect(Math.abs(sum / answers - 10_000)).toBeLessThan(0.5)
        report.margins.forEach(({ categories, rest }, place) => {
          for (const { target, after } of categories) expect(after).toBeCloseTo(target, 3)
          const unsaid = drawn.map(({ codes }, index) => {
            const isKnown = offers[place]?.categories.some((one) => one.codes.includes(codes[place] ?? 0))
            return isKnown ? 0 : (counts[index] ?? 0)
          })
          expect(rest).toBe(total(unsaid))
          const weightOfRest = total(unsaid.map((count, index) => count * (weights[index] ?? 0)))
          expect(weightOfRest / sum).toBeCloseTo(rest / answers, 3)
        })
        expect(report.effectiveBase).toBeLessThanOrEqual(answers * (1 + 1e-9))
        expect(report.designEffect).toBeGreaterThanOrEqual(1 - 1e-9)
      }),
    )
  })

  it('never pass the cap, and the report says which group it holds back', () => {
    fc.assert(
      fc.property(classes, figures, fc.constantFrom(1.5, 2, 3), (drawn, margins, cap) => {
        const { weights, report } = weighted(drawn, margins, cap)
        expect(Math.max(...weights)).toBeLessThanOrEqual(cap * 10_000)
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(1)
        expect(report.largest).toBe(Math.max(...weights))
        const distances = report.margins.flatMap(({ categories }) =>
          categories.map(({ target, after }) => target - after),
        )
        expect(report.hasConverged).toBe(distances.every((distance) => Math.abs(distance) < 0.0005))
        expect(report.furthest.points).toBeCloseTo(100 * Math.max(...distances), 9)
      }),
    )
    const few = [
      { count: 10, codes: [1, 1] },
      { count: 90, codes: [2, 1] },
    ]
    const { weights, report } = weighted(few, [margin('sex', { f: 1, m: 1 })], 3)
    expect(weights).toEqual([30_000, 7778])
    expect(report).toMatchObject({
      hasConverged: false,
      furthest: { margin: 'Sex', category: 'F', points: expect.closeTo(20, 1) },
    })
  })

  it('are all 1 where the sample is as the population, and do not depend on the order of the classes', () => {
    fc.assert(
      fc.property(classes, figures, (drawn, margins) => {
        const counted = (place: number, codes: readonly number[]) =>
          total(drawn.map(({ count, codes: own }) => (codes.includes(own[place] ?? 0) ? count : 0)))
        const same = offers.map(({ key, categories }, place) =>
          margin(key, Object.fromEntries(categories.map((one) => [one.key, counted(place, one.codes)]))),
        )
        expect(new Set(weighted(drawn, same).weights)).toEqual(new Set([10_000]))
        const { weights } = weighted(drawn, margins)
        const turned = weighted([...drawn].reverse(), margins).weights.reverse()
        turned.forEach((weight, index) => {
          expect(Math.abs(weight - (weights[index] ?? 0))).toBeLessThanOrEqual(1)
        })
      }),
    )
  })

  it('of a million answers in many classes are worked out in passing', () => {
    const many = Array.from({ length: 40_000 }, (_, index) => ({
      count: 1 + (index % 49),
      codes: [1 + (index % 2), [1, 2, 3, 4, 30][index % 5] ?? 0],
    }))
    const { report } = weighted(many, [
      margin('sex', { f: 3, m: 2 }),
      margin('age', { young: 2, middle: 3, old: 5 }),
    ])
    expect(report).toMatchObject({ responses: 999_736, hasConverged: true })
  })
})

describe('whole weights', () => {
  it('are rounded so that their mean comes out, and each is next to what it was', () => {
    const drawn = fc.array(
      fc.record({
        weight: fc.double({ min: 0.2, max: 5, noNaN: true }),
        count: fc.integer({ min: 1, max: 300 }),
      }),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(
      fc.property(drawn, (list) => {
        const counts = list.map(({ count }) => count)
        const weights = wholeWeights(
          list.map(({ weight }) => weight),
          counts,
          { mean: 10_000, cap: Number.MAX_SAFE_INTEGER },
        )
        const missing =
          total(counts) * 10_000 - total(weights.map((weight, index) => weight * (counts[index] ?? 0)))
        expect(Math.abs(missing)).toBeLessThanOrEqual(total(counts) / 2)
        const exact = list.map(
          ({ weight }) =>
            (weight * 10_000 * total(counts)) / total(list.map((one) => one.weight * one.count)),
        )
        weights.forEach((weight, index) => {
          expect(Math.abs(weight - (exact[index] ?? 0))).toBeLessThanOrEqual(0.75)
        })
        const plain = exact.map((weight) => Math.round(weight))
        const off = total(counts.map((count, index) => count * (10_000 - (plain[index] ?? 0))))
        expect(Math.abs(missing)).toBeLessThanOrEqual(Math.abs(off))
        expect(weights.every((weight) => Number.isInteger(weight) && weight >= 1)).toBe(true)
      }),
    )
    expect(wholeWeights([1, 1, 1.00004], [1, 1, 1], { mean: 10_000, cap: 50_000 })).toEqual([
      10_000, 10_000, 10_000,
    ])
  })
})
