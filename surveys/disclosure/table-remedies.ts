import type { Corners } from './corners'
import type { Double } from './doubles'
import type { Wanted } from './enough'
import type { History } from './history'
import type { Lattice } from './lattice'

/** Looks for what to darken where two cells at once are too certain that have not been shown since. */
export class TableRemedies {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #lastShown: Int16Array
  readonly #base: Int32Array
  #reading = -1
  #from = -1
  #wanted: Wanted = { parts: [], most: 0 }
  #best: { worth: number; places: number[] | undefined } = { worth: 0, places: undefined }

  constructor(lattice: Lattice, history: History, dark: Uint8Array) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#lastShown = history.shownBefore
    this.#base = history.lastBase
  }

  /** The corners to darken that free the most for the fewest answers hidden; where none frees any, the whole table, of
   *  every region where it is a region's; none where all of that is dark. */
  placesFor(reading: number, double: Double, wanted: Wanted): number[] {
    const { upper, pair, row, column } = double
    if (this.#isAllDark(double)) return []
    this.#reading = reading
    this.#from = this.#lastShown[this.#lattice.double(upper, pair, row, column)] as number
    this.#best = { worth: 0, places: undefined }
    this.#wanted = wanted
    const rows = this.#lattice.cuts[pair.one]?.size ?? 0
    for (let r = 0; r < rows; r++) {
      if (r === row) continue
      for (let c = 0; c < pair.columns; c++) if (c !== column) this.#tryCorners(double, r, c)
    }
    return this.#best.places ?? this.#resort(double)
  }

  #resort({ upper, pair }: Double): number[] {
    return this.#lattice.tier(upper).flatMap((table) => {
      const [start, end] = this.#lattice.tableOf(table, pair)
      return Array.from({ length: end - start }, (_, index) => start + index)
    })
  }

  #isAllDark({ upper, pair }: Double): boolean {
    return this.#lattice.tier(upper).every((table) => {
      const [start, end] = this.#lattice.tableOf(table, pair)
      return this.#dark.subarray(start, end).every((dark) => dark === 1)
    })
  }

  #tryCorners(double: Double, r: number, c: number) {
    const { upper, pair, row, column } = double
    const here = this.#cornersAt(upper, pair, row, column, r, c)
    const cost = this.#costOf(here)
    if (this.#wanted.most / (cost + 1) <= this.#best.worth) return
    const grows = Math.min(this.#base[here[1]] as number, this.#base[here[2]] as number)
    const shrinks = Math.min(this.#base[here[0]] as number, this.#base[here[3]] as number)
    if (grows + shrinks === 0) return
    if (upper === 0) return this.#tryWhole(double, r, c, cost)
    for (let other = 1; other < this.#lattice.upper.length; other++) {
      if (other === upper) continue
      // Nothing is freed where both ways lack somebody to lose.
      const there = this.#cornersAt(other, pair, row, column, r, c)
      const more = Math.min(grows, this.#base[there[0]] as number, this.#base[there[3]] as number)
      const fewer = Math.min(shrinks, this.#base[there[1]] as number, this.#base[there[2]] as number)
      if (more + fewer > 0)
        this.#tryPlaces([here, there], cost + this.#costOf(there), this.#gainOf(here, there))
    }
  }

  /** In the whole organisation's table people move within each region. */
  #tryWhole({ pair, row, column }: Double, r: number, c: number, cost: number) {
    const here = this.#cornersAt(0, pair, row, column, r, c)
    const regions = this.#lattice.upper.map((_, index) => index).slice(1)
    let gain = regions.length === 0 ? this.#gainOf(here) : 0
    for (const region of regions) gain += this.#gainOf(this.#cornersAt(region, pair, row, column, r, c))
    this.#tryPlaces([here], cost, gain)
  }

  #tryPlaces(corners: readonly Corners[], cost: number, gain: number) {
    if (cost === 0) return
    const worth = Math.min(gain, this.#wanted.most) / (cost + 1)
    if (worth > this.#best.worth) this.#best = { worth, places: corners.flat() }
  }

  /** The answers that could be exchanged over corners here, and the other way round there. */
  #gainOf(here: Corners, there?: Corners): number {
    let gain = 0
    for (const part of this.#wanted.parts) {
      gain += this.#least(part, [here[1], here[2], there?.[0], there?.[3]])
      gain += this.#least(part, [here[0], here[3], there?.[1], there?.[2]])
    }
    return gain
  }

  #cornersAt(upper: number, pair: Double['pair'], row: number, column: number, r: number, c: number) {
    const at = (one: number, two: number) => this.#lattice.double(upper, pair, one, two)
    return [at(row, column), at(r, column), at(row, c), at(r, c)] as Corners
  }

  /** The answers that darkening these would hide. */
  #costOf(places: Corners): number {
    let cost = 0
    for (const place of places) {
      if (this.#dark[place] === 0) cost += this.#base[place] as number
    }
    return cost
  }

  /** The least of what places gained, between any two readings since the last that showed one of them. */
  #least(part: number, asked: readonly (number | undefined)[]): number {
    const places = asked.filter((place) => place !== undefined)
    let from = this.#from
    for (const place of places) from = Math.max(from, this.#lastShown[place] as number)
    let sum = 0
    for (; from < this.#reading; from++) {
      let least = Number.POSITIVE_INFINITY
      for (const place of places) least = Math.min(least, this.#history.growth(from, from + 1, part, place))
      sum += Math.max(0, least)
    }
    return sum
  }
}
