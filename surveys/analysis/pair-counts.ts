import { highestOption } from '../codes'
import type { Measure } from '../definition'
import { countFacts, type Facts, recordLength, recordParts } from '../fact'

/** How the points of two measures go together, over those who answered both: how many (about, where not all are counted), and Pearson's correlation of the
 *  points, -1 to 1 (undefined where one of them does not vary). */
export type Association = { base: number; correlation: number | undefined }

/** More make what is counted no more certain than its rounding. */
const mostCounted = 100_000

/** Counts which points were given together, for every two measures, by people, whatever they weigh. */
export class PairCounts {
  readonly #measures: readonly Pick<Measure, 'place' | 'points'>[]
  readonly #side: number
  /** By pair, a square table of points. */
  readonly #counts: Int32Array
  readonly #every: number
  #seen = 0

  /** Of so many `responses` in all, every so-manieth is counted where there are more than 100,000. */
  constructor(measures: readonly Pick<Measure, 'place' | 'points'>[], responses: number) {
    this.#measures = measures
    this.#every = Math.max(1, Math.ceil(responses / mostCounted))
    this.#side = Math.max(...measures.map(({ points }) => points), 0) + 1
    if (this.#side > highestOption + 1) throw new Error('a scale is too long')
    this.#counts = new Int32Array(((measures.length * (measures.length - 1)) / 2) * this.#side ** 2)
  }

  /** Adds every response of the facts. */
  addAll(facts: Facts): void {
    const { records, places } = facts
    const length = recordLength(places)
    const given = new Int32Array(this.#measures.length)
    const count = countFacts(facts)
    for (let index = 0; index < count; index++) {
      if (this.#seen++ % this.#every !== 0) continue
      const start = index * length + recordParts.answers - 1
      this.#measures.forEach(({ place, points }, measure) => {
        const code = place <= places ? (records[start + place] as number) : 0
        given[measure] = code <= points ? code : 0
      })
      this.#add(given)
    }
  }

  #add(given: Int32Array): void {
    const side = this.#side
    let pair = 0
    for (let one = 1; one < given.length; one++) {
      const row = (given[one] as number) * side
      for (let other = 0; other < one; other++, pair++) {
        const at = pair * side * side + row + (given[other] as number)
        this.#counts[at] = (this.#counts[at] as number) + 1
      }
    }
  }

  /** How two different measures (by their indexes) go together. */
  between(one: number, other: number): Association {
    const [high, low] = one > other ? [one, other] : [other, one]
    const side = this.#side
    const start = ((high * (high - 1)) / 2 + low) * side * side
    const sums = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 }
    for (let x = 1; x < side; x++) {
      for (let y = 1; y < side; y++) {
        const n = this.#counts[start + x * side + y] as number
        sums.n += n
        sums.x += n * x
        sums.y += n * y
        sums.xx += n * x * x
        sums.yy += n * y * y
        sums.xy += n * x * y
      }
    }
    const { n, x, y, xx, yy, xy } = sums
    const spread = Math.sqrt((n * xx - x * x) * (n * yy - y * y))
    return { base: n * this.#every, correlation: spread > 0 ? (n * xy - x * y) / spread : undefined }
  }
}
