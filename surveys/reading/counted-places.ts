import { everybody } from '../cut'
import type { Layer } from '../disclosure/history'
import type { Lattice } from '../disclosure/lattice'
import type { Parts } from './parts'

/** Where something was counted in a reading: an area, a cell, and a second cell at the same time (0: none). */
export type CountedPlace = { area: number; cell: number; other: number }

/** The parts of every measure in every place of one reading; kept small, for a wave of a million responses has a
 *  quarter of a million places. */
export class CountedPlaces {
  readonly #parts: Parts
  readonly #places: CountedPlace[] = []
  #values: Int32Array
  /** By place and measure, 1 where the reading's own value was shown. */
  readonly #isShown: Uint8Array[] = []

  constructor(parts: Parts) {
    this.#parts = parts
    this.#values = new Int32Array(parts.width * 1024)
  }

  get places(): readonly CountedPlace[] {
    return this.#places
  }

  /** Adds a place with its row of counters and, of an earlier reading, which measures it showed. */
  add(place: CountedPlace, counts: Float64Array, isShown?: Uint8Array): void {
    const start = this.#places.length * this.#parts.width
    if (start + this.#parts.width > this.#values.length) {
      const larger = new Int32Array(2 * this.#values.length)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#parts.sumInto(this.#values, start, counts)
    this.#places.push(place)
    if (isShown) this.#isShown.push(isShown)
  }

  /** Where each place stands on a lattice; -1 where it does not. */
  indexOn(lattice: Lattice): Int32Array {
    return Int32Array.from(this.#places, ({ area, cell, other }) => {
      return lattice.indexOf(area, cell, other === everybody ? undefined : other) ?? -1
    })
  }

  /** One measure's layer over a lattice; dark wherever the reading did not show its own value. */
  layerOf(measure: number, lattice: Lattice, index: Int32Array): Layer {
    const { first = 0, count = 0 } = this.#parts.spans[measure] ?? {}
    const parts = Array.from({ length: count }, () => new Int32Array(lattice.size))
    const dark = new Uint8Array(lattice.size).fill(1)
    this.#places.forEach((_, row) => {
      const at = index[row] ?? -1
      if (at < 0) return
      if (this.#isShown[row]?.[measure] === 1) dark[at] = 0
      parts.forEach((values, part) => {
        values[at] = this.#values[row * this.#parts.width + first + part] ?? 0
      })
    })
    return { parts, dark }
  }
}
