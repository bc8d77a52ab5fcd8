import { everybody } from '../cut'
import type { Layer } from '../disclosure/history'
import type { Lattice } from '../disclosure/lattice'
import { Column } from './column'
import type { Parts } from './parts'

/** Where something was counted in a reading: an area, a cell, and a second cell at the same time (0: none). */
export type CountedPlace = { area: number; cell: number; other: number }

/** The parts of every measure in every place of one reading, measure by measure; kept small, for a wave of a million
 *  responses has a quarter of a million places, and every earlier reading is held against a new one. */
export class CountedPlaces {
  readonly #parts: Parts
  readonly #areas: number[] = []
  readonly #cells: number[] = []
  readonly #values: readonly Column[]
  /** By measure, 1 where the reading's own value was shown. */
  readonly #isShown: readonly Column[]
  readonly #row: Int32Array

  constructor(parts: Parts) {
    this.#parts = parts
    this.#values = Array.from({ length: parts.width }, () => new Column())
    this.#isShown = parts.spans.map(() => new Column())
    this.#row = new Int32Array(parts.width)
  }

  get count(): number {
    return this.#areas.length
  }

  /** A place by its row, in the order they were added in. */
  placeAt(row: number): CountedPlace {
    const cells = this.#cells[row] as number
    return { area: this.#areas[row] as number, cell: cells % cellLimit, other: Math.floor(cells / cellLimit) }
  }

  /** Adds a place with its row of counters and, of an earlier reading, whether it showed each measure. */
  add({ area, cell, other }: CountedPlace, counts: Float64Array, isShown: readonly boolean[] = []): void {
    this.#areas.push(area)
    this.#cells.push(other * cellLimit + cell)
    this.#parts.sumInto(this.#row.fill(0), 0, counts)
    this.#values.forEach((column, part) => {
      column.push(this.#row[part] as number)
    })
    isShown.forEach((is, measure) => {
      this.#isShown[measure]?.push(is ? 1 : 0)
    })
  }

  /** Where each place stands on a lattice; -1 where it does not. */
  indexOn(lattice: Lattice): Int32Array {
    return Int32Array.from({ length: this.count }, (_, row) => {
      const { area, cell, other } = this.placeAt(row)
      return lattice.indexOf(area, cell, other === everybody ? undefined : other) ?? -1
    })
  }

  /** One measure's layer over a lattice; dark wherever the reading did not show its own value. */
  layerOf(measure: number, lattice: Lattice, index: Int32Array): Layer {
    const { first = 0, count = 0 } = this.#parts.spans[measure] ?? {}
    const dark = new Uint8Array(lattice.size).fill(1)
    this.#isShown[measure]?.forEach((is, row) => {
      const at = index[row] as number
      if (is === 1 && at >= 0) dark[at] = 0
    })
    const parts = this.#values.slice(first, first + count).map((column) => {
      const values = new Int32Array(lattice.size)
      column.forEach((value, row) => {
        const at = index[row] as number
        if (at >= 0) values[at] = value
      })
      return values
    })
    return { parts, dark }
  }
}

/** More than there are cells. */
const cellLimit = 1024
