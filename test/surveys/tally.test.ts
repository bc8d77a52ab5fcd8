import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notApplicable } from '../../surveys/codes'
import { cellNumber, everybody } from '../../surveys/cut'
import { type Fact, packFacts } from '../../surveys/fact'
import { Layout } from '../../surveys/layout'
import { strandKeys } from '../../surveys/strand'
import { type Counters, isEmpty, Tally, weightOne } from '../../surveys/tally'
import { anyFact } from '../setup/fact'

const places = 4
/** Scales of different lengths, one place that is no measure, and the measures not in the order of the places. */
const measures = [
  { place: 4, points: 20 },
  { place: 1, points: 5 },
  { place: 2, points: 2 },
]
const layout = new Layout(measures)
const anyFacts = fc.array(anyFact(places), { minLength: 1, maxLength: 40 })
const anySurvey = fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 1, maxLength: 6 })

function tallyOf(facts: readonly Fact[], of = layout): Tally {
  const tally = new Tally(of)
  if (facts.length > 0) tally.addAll(packFacts(facts))
  return tally
}

const asText = ({ counts, weights, squares }: Counters) => [counts, weights, squares].map(String).join(' ')
/** Every cell with its counters; `filled`, those with any. */
const allOf = (tally: Tally) => tally.cells().map((cell) => `${cell}: ${asText(tally.row(cell))}`)
const filled = (tally: Tally) => allOf(tally).filter((_, at) => !isEmpty(tally.row(tally.cells()[at] ?? 0)))

/** The same by hand: a cell, a measure, a point at a time. */
function expected(facts: readonly Fact[], cell: number, of: typeof measures): number[][] {
  const isIn = ({ strands, tenure, channel }: Fact) =>
    cell === everybody ||
    strandKeys.some((key, place) => cellNumber(key, strands[place] ?? 0) === cell) ||
    cellNumber('tenure', tenure) === cell ||
    cellNumber('channel', channel) === cell
  const inside = facts.filter(isIn)
  const points = of.flatMap(({ place, points }) =>
    [...Array.from({ length: points }, (_, index) => index + 1), notApplicable].map((code) =>
      inside.filter(({ answers }) => answers[place - 1] === code).map(({ weight }) => weight),
    ),
  )
  return [
    points.map((weights) => weights.length),
    points.map((weights) => weights.reduce((sum, weight) => sum + weight, 0)),
    points.map((weights) => weights.reduce((sum, weight) => sum + weight * weight, 0)),
  ]
}

describe('a tally', () => {
  test('equals counting by hand, for any survey, with weights', () => {
    fc.assert(
      fc.property(anySurvey, fc.array(anyFact(6), { minLength: 1, maxLength: 40 }), (scales, facts) => {
        const any = scales.map((points, index) => ({ place: index + 1, points }))
        const tally = tallyOf(facts, new Layout(any))
        for (const cell of tally.cells()) {
          const { counts, weights, squares } = tally.row(cell)
          const byHand = expected(facts, cell, any)
          const ones = [...counts].map((count) => count * weightOne)
          const onesSquared = ones.map((sum) => sum * weightOne)
          expect([[...counts], [...(weights ?? ones)], [...(squares ?? onesSquared)]]).toEqual(byHand)
        }
      }),
    )
  })

  test('has a row for every cell somebody is in, and no other', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const cells = facts.flatMap(({ strands, tenure, channel }) => [
          everybody,
          ...strandKeys.map((key, place) => cellNumber(key, strands[place] ?? 0)),
          cellNumber('tenure', tenure),
          cellNumber('channel', channel),
        ])
        expect(tallyOf(facts).cells()).toEqual([...new Set(cells)].sort((one, other) => one - other))
      }),
    )
  })

  test('does not depend on the order', () => {
    const anyOrder = anyFacts.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    )
    fc.assert(
      fc.property(anyOrder, ([one, other]) => {
        expect(allOf(tallyOf(one))).toEqual(allOf(tallyOf(other)))
      }),
    )
  })

  test('is empty again when everything is taken away', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const tally = tallyOf(facts)
        tally.addAll(packFacts(facts), -1)
        expect(filled(tally)).toEqual([])
      }),
    )
  })

  test('of two halves, added row by row, is the tally of the whole', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const added = tallyOf(one)
        const more = tallyOf(other)
        for (const cell of more.cells()) added.addRow(cell, more.row(cell))
        expect(filled(added)).toEqual(filled(tallyOf([...one, ...other])))
      }),
    )
  })

  test('of everybody only holds the same for everybody and nothing else', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const total = new Tally(layout, 'total')
        total.addAll(packFacts(facts))
        expect(allOf(total)).toEqual(allOf(tallyOf(facts)).slice(0, 1))
      }),
    )
  })

  test('has no sums of weights where every weight is 1', () => {
    fc.assert(
      fc.property(fc.array(anyFact(places, { weights: false }), { minLength: 1 }), (facts) => {
        const tally = tallyOf(facts)
        expect(tally.cells().filter((cell) => tally.row(cell).weights ?? tally.row(cell).squares)).toEqual([])
      }),
    )
  })

  test('refuses a sum that is not exact', () => {
    const tally = new Tally(layout)
    const row = () => new Float64Array(layout.width).fill(2 ** 52)
    tally.addRow(everybody, { counts: row() })
    expect(tally.row(everybody).counts[0]).toBe(2 ** 52)
    tally.addRow(everybody, { counts: row() })
    expect(() => tally.row(everybody)).toThrow(/exact/)
  })
})

describe('a layout', () => {
  test('gives the counters of one measure out of a row', () => {
    const facts = fc.sample(anyFact(places), 1)
    const row = tallyOf(facts.map((fact) => ({ ...fact, answers: [3, 30, 0, 20] }))).row(everybody)
    expect([...layout.of(1, row.counts)]).toEqual([0, 0, 1, 0, 0, 0])
    expect([...layout.of(2, row.counts)]).toEqual([0, 0, 1])
    expect(layout.of(0, row.counts)[19]).toBe(1)
  })

  test.each([1, 30])('refuses a scale of %d points', (points) => {
    expect(() => new Layout([{ place: 1, points }])).toThrow(/points/)
  })
})
