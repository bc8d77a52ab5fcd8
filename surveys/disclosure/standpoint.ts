import type { History } from './history'
import type { Lattice } from './lattice'
import { Networks } from './network'

/** One reading seen by its areas and cells. */
export class Standpoint {
  readonly lattice: Lattice
  readonly history: History
  readonly reading: number

  constructor(lattice: Lattice, history: History, reading: number) {
    this.lattice = lattice
    this.history = history
    this.reading = reading
  }

  isDark(area: number, cell: number): boolean {
    return this.history.isDark(this.reading, this.lattice.single(area, cell))
  }

  parentOf(area: number): number {
    return this.lattice.parent[area] ?? -1
  }

  /** The other cells of a cell's cut. */
  othersOf(cell: number): number[] {
    const { first = 0, size = 0 } = this.lattice.cuts[this.lattice.cutOf[cell] ?? -1] ?? {}
    return Array.from({ length: size }, (_, index) => first + index).filter((other) => other !== cell)
  }

  /** Between regions, an exchange would show in the organisation's figures of two cuts at once: it is possible only
   *  while none of either cell is shown, and bounded by when one was. Gives the places that bound it; undefined where it
   *  is not possible. */
  crossedWindow(top: number, cell: number, other: number): number[] | undefined {
    if (this.parentOf(top) !== 0) return []
    const one = this.#crossedBounds(cell)
    const two = one && this.#crossedBounds(other)
    return two && [...one, ...two]
  }

  /** Of the organisation's places of a cell with another, the one shown last before this reading and the one shown next
   *  after it; undefined when one is shown in it. */
  #crossedBounds(cell: number): number[] | undefined {
    const places = Networks.of(this.lattice).crossedBy(cell)
    if (!places.every((place) => this.history.isDark(this.reading, place))) return undefined
    const by = (when: (place: number) => number) => [...places].sort((a, b) => when(a) - when(b))
    return [
      ...by((place) => -this.history.lastShown(place, this.reading)).slice(0, 1),
      ...by((place) => this.history.nextShown(place, this.reading)).slice(0, 1),
    ]
  }
}
