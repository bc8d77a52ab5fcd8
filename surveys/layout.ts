import { highestOption, notApplicable } from './codes'
import type { Measure } from './definition'

const codes = 32

/** Where the counters of each measure stand in a row of them: for each measure one a point, then one for not
 *  applicable. Any other code (never asked, not answered, beyond the scale) counts nowhere. */
export class Layout {
  readonly measures: readonly Pick<Measure, 'place' | 'points'>[]
  /** How many counters a row has. */
  readonly width: number
  readonly #starts: readonly number[]
  /** For each measure and code the counter, or -1. */
  readonly #slots: Int16Array

  constructor(measures: readonly Pick<Measure, 'place' | 'points'>[]) {
    this.measures = measures
    this.#slots = new Int16Array(measures.length * codes).fill(-1)
    let width = 0
    this.#starts = measures.map(({ points }, index) => {
      if (points < 2 || points > highestOption) throw new Error(`a scale of ${points} points`)
      for (let code = 1; code <= points; code++) this.#slots[index * codes + code] = width + code - 1
      this.#slots[index * codes + notApplicable] = width + points
      const start = width
      width += points + 1
      return start
    })
    this.width = width
  }

  /** The first counter of a measure, by its index in `measures`. */
  start(index: number): number {
    return this.#starts[index] as number
  }

  /** The counter that an answer to a measure (by its index) adds to, or -1. */
  slot(index: number, code: number): number {
    return code < codes ? (this.#slots[index * codes + code] as number) : -1
  }

  /** The counters of one measure (by its index) out of a row: how many gave each point, then not applicable. */
  of(index: number, row: Float64Array): Float64Array {
    const start = this.start(index)
    return row.subarray(start, start + (this.measures[index]?.points ?? 0) + 1)
  }
}
