import { cutKeys, cutNumberOf, everybody, monthCut } from '../cut'
import type { Measure } from '../definition'
import type { Layout } from '../layout'
import { type Counters, weightOne } from '../tally'
import type { CountedPlace } from './counted-places'

/** A place that does not hold what the responses say, with a measure (its place in a response, from 1) and its sums:
 *  responses, of weights, or of the weights' squares, by point and then not applicable. */
export type Difference = CountedPlace & {
  measure: number
  of: 'counts' | 'weights' | 'squares'
  expected: number[]
  found: number[]
}

/** What has happened to the responses since a reading: at most so many were taken back, at most so many came. With
 *  neither, everything must be equal; `isReweighted` says that they weigh something else by now. */
export type Since = { withdrawn: number; arrived: number; isReweighted: boolean }

export const nothingSince: Since = { withdrawn: 0, arrived: 0, isReweighted: false }

type Place = CountedPlace

/** The sums of one measure (by its place in a response) in a place. */
type Expected = Place & Sums & { measure: number }

/** The sums of one measure in a place. */
export type Sums = Record<Difference['of'], readonly number[]>

/** The sums of a measure, by its index in the layout, out of a row of counters. */
export function sumsOf(layout: Layout, measure: number, { counts, weights, squares }: Counters): Sums {
  const mine = Array.from(layout.of(measure, counts))
  return {
    counts: mine,
    weights: weights ? Array.from(layout.of(measure, weights)) : mine.map((count) => count * weightOne),
    squares: squares ? Array.from(layout.of(measure, squares)) : mine.map((count) => count * weightOne ** 2),
  }
}

/** Counted places against what plain SQL says of them, for some measures: first everything is expected, then everything
 *  found is compared. */
export class Comparison {
  compared = 0
  readonly #measures: readonly Pick<Measure, 'place' | 'points'>[]
  readonly #since: Since
  readonly #expected = new Map<string, Expected>()
  readonly #cuts: CutSums
  #first: Difference | undefined

  constructor(measures: readonly Pick<Measure, 'place' | 'points'>[], since: Since = nothingSince) {
    this.#measures = measures
    this.#since = since
    this.#cuts = new CutSums()
  }

  /** Takes in what the plain SQL says of a place and a measure. */
  expect(row: Expected): void {
    this.#expected.set(keyOf(row, row.measure), row)
  }

  /** Compares what a reading holds of a place and of the measure with this index. */
  compare(place: Place, index: number, found: Sums): void {
    const { place: measure, points } = this.#measures[index] as Measure
    const key = keyOf(place, measure)
    const row = this.#expected.get(key)
    this.#expected.delete(key)
    const none = new Array<number>(points + 1).fill(0)
    this.#compare({ ...place, measure }, row ?? { counts: none, weights: none, squares: none }, found)
  }

  /** The first difference, once the places that the reading does not have are looked at too. */
  finish(): Difference | undefined {
    for (const row of this.#expected.values()) {
      const none = row.counts.map(() => 0)
      this.#compare(row, row, { counts: none, weights: none, squares: none })
    }
    return this.#first ?? this.#cuts.firstUneven()
  }

  #compare({ area, cell, other, measure }: Place & { measure: number }, expected: Sums, found: Sums): void {
    this.compared += 1
    if (this.#first) return
    const { withdrawn, arrived, isReweighted } = this.#since
    const isStill = withdrawn === 0 && arrived === 0
    for (const of of ['counts', 'weights', 'squares'] as const) {
      if (of !== 'counts' && (!isStill || isReweighted)) continue
      const more = found[of].map((sum, slot) => sum - (expected[of][slot] ?? 0))
      const gone = more.reduce((sum, one) => sum + Math.max(0, one), 0)
      const come = more.reduce((sum, one) => sum + Math.max(0, -one), 0)
      if (gone <= withdrawn && come <= arrived) continue
      this.#first = { area, cell, other, measure, of, expected: [...expected[of]], found: [...found[of]] }
      return
    }
    if (!isStill && other === everybody) this.#cuts.add({ area, cell, other, measure }, expected, found)
  }
}

const keyOf = ({ area, cell, other }: Place, measure: number) => `${area} ${cell} ${other} ${measure}`

/** Whoever was taken back, or came, is in one cell of every cut: where the cells of a cut differ in all by something
 *  else than everybody does, that is not why. */
class CutSums {
  readonly #sums = new Map<string, { place: Place; measure: number; expected: number[]; found: number[] }>()

  add(place: Place & { measure: number }, { counts: expected }: Sums, { counts: found }: Sums): void {
    const { area, cell, measure } = place
    const cut = cutNumberOf(cell)
    if (cut >= monthCut) return
    const key = `${area} ${measure} ${cut}`
    const sums = this.#sums.get(key)
    if (!sums) {
      const whole = { area, cell: 32 * cut, other: everybody }
      this.#sums.set(key, { place: whole, measure, expected: [...expected], found: [...found] })
      return
    }
    expected.forEach((count, slot) => {
      sums.expected[slot] = (sums.expected[slot] ?? 0) + count
      sums.found[slot] = (sums.found[slot] ?? 0) + (found[slot] ?? 0)
    })
  }

  /** The first cut (named by its cell 0) whose cells do not add up to everybody. */
  firstUneven(): Difference | undefined {
    for (const whole of this.#sums.values()) {
      if (whole.place.cell !== everybody) continue
      for (let cut = 1; cut <= cutKeys.length; cut++) {
        const cells = this.#sums.get(`${whole.place.area} ${whole.measure} ${cut}`)
        const { place, measure, expected, found } = cells ?? { ...whole, expected: [], found: [] }
        if (whole.found.every((count, slot) => count === (found[slot] ?? 0))) continue
        return { ...place, measure, of: 'counts', expected, found }
      }
    }
    return undefined
  }
}
