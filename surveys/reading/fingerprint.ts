import { monthCell } from '../cut'
import type { Layout } from '../layout'
import { type Counters, weightOne } from '../tally'
import type { CountedPlace } from './counted-places'

/** The largest prime below 2^26: of two numbers below it the product is exact. */
export const modulus = 67_108_859

/** Random factors, each below the modulus: of each area, of each cell (by its number, months too) and of each counter
 *  of a layout. */
export type Factors = {
  areas: ReadonlyMap<number, number>
  cells: readonly number[]
  slots: readonly number[]
}

/** How many cells have a factor. */
export const cellsWithFactors = monthCell(32)

const times = (one: number, other: number) => (one * other) % modulus

/** Adds up counted places to three numbers (responses, weights, squares): each counter times the factors of its area,
 *  its cells and its slot, modulo a prime. Two lists of places that differ anywhere have the same sums by a chance of
 *  less than one in ten million (Schwartz 1980 and Zippel 1979: a polynomial of degree 4, at a random point). */
export class Fingerprint {
  readonly #layout: Layout
  readonly #factors: Factors
  readonly sums = { counts: 0, weights: 0, squares: 0 }

  constructor(layout: Layout, factors: Factors) {
    this.#layout = layout
    this.#factors = factors
  }

  /** Adds a place. */
  add({ area, cell, other, counts, weights, squares }: CountedPlace & Counters): void {
    const { areas, cells } = this.#factors
    const single = times(areas.get(area) ?? 0, cells[cell] ?? 0)
    const place = other === 0 ? single : times(single, cells[other] ?? 0)
    const ones = this.#ofRow(counts)
    this.#add('counts', place, ones)
    this.#add('weights', place, weights ? this.#ofRow(weights) : times(ones, weightOne))
    this.#add('squares', place, squares ? this.#ofRow(squares) : times(ones, weightOne ** 2 % modulus))
  }

  #add(of: keyof Fingerprint['sums'], place: number, row: number) {
    this.sums[of] = (this.sums[of] + times(place, row)) % modulus
  }

  #ofRow(sums: Float64Array): number {
    let row = 0
    for (let slot = 0; slot < this.#layout.width; slot++) {
      const sum = sums[slot] as number
      if (sum !== 0) row += times(sum % modulus, this.#factors.slots[slot] as number)
    }
    return row % modulus
  }
}
