import type { Darkness } from './darkness'
import type { History } from './history'
import type { Lattice } from './lattice'

/** Darkens rows and tables that would tell little: those where less than half of the places that hold anybody could be
 *  shown. That leaves more to show elsewhere. */
export class Thin {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #darkness: Darkness

  constructor(lattice: Lattice, history: History, dark: Uint8Array, darkness: Darkness) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#darkness = darkness
  }

  /** The rows of a cut, in the smallest areas below the regions. */
  darkenRows() {
    const { areas, cuts, children, parent } = this.#lattice
    for (let area = 0; area < areas.length; area++) {
      const isDeep = (parent[area] ?? 0) > 0 && (children[area] ?? []).length === 0
      if (!isDeep) continue
      for (const { first, size } of cuts) {
        const start = this.#lattice.single(area, first)
        if (this.#isThin(start, start + size)) this.#darkenAll(start, start + size)
      }
    }
  }

  /** The tables of two cuts: one by one, and those of all regions where most of them would tell little. What nothing is
   *  shown of between regions needs no protection, which leaves more to show of the whole organisation. */
  darkenTables() {
    const { upper, pairs } = this.#lattice
    for (const pair of pairs) {
      const thin = upper
        .map((_, index) => index)
        .filter((index) => this.#isThin(...this.#lattice.tableOf(index, pair)))
      const isThinInMost = 2 * thin.filter((index) => index > 0).length > upper.length - 1
      for (const index of isThinInMost ? upper.keys() : thin) {
        if (index > 0 || thin.includes(0)) this.#darkenAll(...this.#lattice.tableOf(index, pair))
      }
    }
  }

  /** Whether less than half of the places from one up to another that hold anybody could be shown. */
  #isThin(start: number, end: number): boolean {
    let held = 0
    let shown = 0
    for (let place = start; place < end; place++) {
      if (this.#history.lastBase[place] === 0) continue
      held++
      if (this.#dark[place] === 0) shown++
    }
    return 2 * shown < held
  }

  #darkenAll(start: number, end: number) {
    for (let place = start; place < end; place++) this.#darkness.darken(place)
  }
}
