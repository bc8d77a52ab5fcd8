import type { Double } from './doubles'
import { floor } from './floor'
import type { History } from './history'
import type { Lattice, Pair } from './lattice'

/** Looks for what keeps two cells at once uncertain in the reading being decided, and for what to darken where nothing
 *  does. It does the work of `shiftsOfDouble` without an object for each of the thousand exchanges a table of ten rows,
 *  ten columns and ten regions has. */
export class TableSearch {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #lastShown: Int16Array
  readonly #base: Int32Array
  /** What was taken of a place, for making the value larger and smaller, part by part. */
  readonly #used: Int32Array
  readonly #touched: number[] = []
  #from = -1

  constructor(lattice: Lattice, history: History, dark: Uint8Array) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#lastShown = Int16Array.from(dark, (_, place) => history.lastShown(place, history.last - 1))
    this.#base = Int32Array.from(dark, (_, place) => history.base(history.last, place))
    this.#used = new Int32Array(2 * history.partCount * lattice.size)
  }

  /** By part, by how much the value could be larger or smaller; stops once `isEnough`. */
  widthsOf(double: Double, isEnough: (widths: readonly number[]) => boolean): number[] {
    const widths = new Array<number>(this.#history.partCount).fill(0)
    const lattice = this.#lattice
    const { upper, pair, row, column } = double
    const place = lattice.double(upper, pair, row, column)
    this.#from = this.#lastShown[place] as number
    try {
      this.#addSwaps(double, widths)
      if (isEnough(widths)) return widths
      const columns = this.#fullestFirst(pair.columns, column, (c) => lattice.double(upper, pair, row, c))
      const size = lattice.cuts[pair.one]?.size ?? 0
      for (const r of this.#fullestFirst(size, row, (one) => lattice.double(upper, pair, one, column))) {
        for (const c of columns) {
          if (!this.#canMove(double, r, c)) continue
          if (this.#addExchanges(double, r, c, widths) && isEnough(widths)) return widths
        }
      }
      return widths
    } finally {
      for (const index of this.#touched) this.#used[index] = 0
      this.#touched.length = 0
    }
  }

  /** The other rows (or columns) whose place is open, those with the most answers first: they free the most. */
  #fullestFirst(count: number, without: number, placeOf: (one: number) => number): number[] {
    const open: number[] = []
    for (let one = 0; one < count; one++) {
      if (one !== without && this.#isOpenAt(placeOf(one))) open.push(one)
    }
    return open.sort((a, b) => (this.#base[placeOf(b)] as number) - (this.#base[placeOf(a)] as number))
  }

  /** Whether the corners here are open, and hold anybody who could move one way or the other. */
  #canMove({ upper, pair, row, column }: Double, r: number, c: number): boolean {
    const near = this.#lattice.double(upper, pair, row, c)
    const far = this.#lattice.double(upper, pair, r, c)
    if (!this.#isOpenAt(near) || !this.#isOpenAt(far)) return false
    if (this.#base[far] !== 0) return true
    return this.#base[near] !== 0 && this.#base[this.#lattice.double(upper, pair, r, column)] !== 0
  }

  /** Whether answers of a place that came since the value was last shown may be moved: it is dark, and was shown no
   *  later. */
  #isOpen(upper: number, pair: Pair, row: number, column: number): boolean {
    return this.#isOpenAt(this.#lattice.double(upper, pair, row, column))
  }

  #isOpenAt(place: number): boolean {
    return this.#dark[place] === 1 && (this.#lastShown[place] as number) <= this.#from
  }

  /** The exchange over the corners with another row and column, by itself where the whole organisation's corners are
   *  open, with every other region's else. */
  #addExchanges({ upper, pair, row, column }: Double, r: number, c: number, widths: number[]): boolean {
    const { upper: uppers } = this.#lattice
    const isAlone = upper === 0 || this.#areOpen(0, pair, row, column, r, c)
    const first = isAlone ? 0 : 1
    const last = isAlone ? 0 : uppers.length - 1
    let grew = false
    for (let other = first; other <= last; other++) {
      if (!isAlone && (other === upper || !this.#areOpen(other, pair, row, column, r, c))) continue
      for (let part = 0; part < widths.length; part++) {
        const moved =
          this.#move(part, 0, { upper, pair, row, column }, r, c, isAlone ? -1 : other) +
          this.#move(part, 1, { upper, pair, row, column }, r, c, isAlone ? -1 : other)
        if (moved > 0) grew = true
        widths[part] = (widths[part] as number) + moved
      }
    }
    return grew
  }

  #areOpen(upper: number, pair: Pair, row: number, column: number, r: number, c: number): boolean {
    return (
      this.#isOpen(upper, pair, row, column) &&
      this.#isOpen(upper, pair, r, column) &&
      this.#isOpen(upper, pair, row, c) &&
      this.#isOpen(upper, pair, r, c)
    )
  }

  /** Moves as many as can be: for a larger value (way 0) the other row and column lose here and the value and the far
   *  corner there; for a smaller one (way 1) the other way round. */
  #move(
    part: number,
    way: 0 | 1,
    { upper, pair, row, column }: Double,
    r: number,
    c: number,
    other: number,
  ): number {
    const one = this.#lattice.double(upper, pair, way === 0 ? r : row, column)
    const two = this.#lattice.double(upper, pair, way === 0 ? row : r, c)
    let amount = Math.min(this.#left(part, way, one), this.#left(part, way, two))
    if (amount <= 0) return 0
    if (other < 0) {
      this.#use(part, way, one, amount)
      this.#use(part, way, two, amount)
      return amount
    }
    const three = this.#lattice.double(other, pair, way === 0 ? row : r, column)
    const four = this.#lattice.double(other, pair, way === 0 ? r : row, c)
    amount = Math.min(amount, this.#left(part, way, three), this.#left(part, way, four))
    if (amount <= 0) return 0
    for (const place of [one, two, three, four]) this.#use(part, way, place, amount)
    return amount
  }

  /** What a place holds that came since the value was last shown and was not moved yet. */
  #left(part: number, way: 0 | 1, place: number): number {
    const used = this.#used[(place * this.#history.partCount + part) * 2 + way] as number
    return this.#history.growth(this.#from, this.#history.last, part, place) - used
  }

  #use(part: number, way: 0 | 1, place: number, amount: number) {
    const index = (place * this.#history.partCount + part) * 2 + way
    this.#used[index] = (this.#used[index] as number) + amount
    this.#touched.push(index)
  }

  /** Where two categories of one cut are dark in the whole organisation, people of the same other category may be of
   *  either; and where an area has no figure at all, of either area. */
  #addSwaps({ upper, pair, row, column }: Double, widths: number[]) {
    const lattice = this.#lattice
    const here = lattice.double(upper, pair, row, column)
    const swap = (there: number) => {
      for (let part = 0; part < widths.length; part++) {
        for (const [way, place] of [
          [0, there],
          [1, here],
        ] as const) {
          const amount = Math.max(0, this.#left(part, way, place))
          this.#use(part, way, place, amount)
          widths[part] = (widths[part] as number) + amount
        }
      }
    }
    const areOpen = (cell: number, other: number) =>
      [0, lattice.upper[upper] as number].every(
        (area) => this.#isOpenAt(lattice.single(area, cell)) && this.#isOpenAt(lattice.single(area, other)),
      )
    const first = lattice.firstOf(pair.one)
    for (let r = 0; r < (lattice.cuts[pair.one]?.size ?? 0); r++) {
      if (r !== row && areOpen(first + row, first + r)) swap(lattice.double(upper, pair, r, column))
    }
    const left = lattice.firstOf(pair.other)
    for (let c = 0; c < pair.columns; c++) {
      if (c !== column && areOpen(left + column, left + c)) swap(lattice.double(upper, pair, row, c))
    }
    if (upper === 0 || !this.#isOpenAt(lattice.single(lattice.upper[upper] as number, 0))) return
    for (let other = 1; other < lattice.upper.length; other++) {
      if (other === upper || !this.#isOpenAt(lattice.single(lattice.upper[other] as number, 0))) continue
      swap(lattice.double(other, pair, row, column))
    }
  }

  /** The corners to darken that free the most for the fewest answers hidden; undefined when none frees any. */
  bestCorners(double: Double): number[] | undefined {
    const { upper, pair, row, column } = double
    this.#from = this.#lastShown[this.#lattice.double(upper, pair, row, column)] as number
    const rows = this.#lattice.cuts[pair.one]?.size ?? 0
    const best: Best = { worth: 0, places: undefined }
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < pair.columns; c++)
        if (r !== row && c !== column) this.#tryCorners(double, r, c, best)
    }
    return best.places
  }

  #tryCorners({ upper, pair, row, column }: Double, r: number, c: number, best: Best) {
    const here = this.#cornersAt(upper, pair, row, column, r, c)
    const grows = Math.min(this.#base[here[1]] as number, this.#base[here[2]] as number)
    const shrinks = Math.min(this.#base[here[0]] as number, this.#base[here[3]] as number)
    if (grows + shrinks === 0) return
    if (upper === 0) return this.#tryPlaces(here, [], best)
    for (let other = 1; other < this.#lattice.upper.length; other++) {
      if (other === upper) continue
      // Nothing is freed where both ways lack somebody to lose.
      const there = this.#cornersAt(other, pair, row, column, r, c)
      const more = Math.min(grows, this.#base[there[0]] as number, this.#base[there[3]] as number)
      const fewer = Math.min(shrinks, this.#base[there[1]] as number, this.#base[there[2]] as number)
      if (more + fewer > 0) this.#tryPlaces(here, there, best)
    }
  }

  #tryPlaces(here: Corners, there: Corners | [], best: Best) {
    const worth = this.#worthOf(here, there, best.worth)
    if (worth > best.worth) {
      best.worth = worth
      best.places = [...here, ...there]
    }
  }

  #cornersAt(upper: number, pair: Pair, row: number, column: number, r: number, c: number): Corners {
    const at = (one: number, two: number) => this.#lattice.double(upper, pair, one, two)
    return [at(row, column), at(r, column), at(row, c), at(r, c)]
  }

  /** The answers that darkening all these corners would free, at most the floor, for each that it would hide; 0 where
   *  nothing is left to darken, or no more than `atLeast` could come of it. */
  #worthOf(here: Corners, there: Corners | [], atLeast: number): number {
    let cost = 0
    let isBright = false
    for (const corners of [here, there]) {
      for (const place of corners) {
        if (this.#dark[place] === 1) {
          if ((this.#lastShown[place] as number) > this.#from) return 0
          continue
        }
        isBright = true
        cost += this.#base[place] as number
      }
    }
    if (!isBright || floor / (cost + 1) <= atLeast) return 0
    let gain = 0
    for (let part = 0; part < this.#history.partCount; part++) {
      gain += this.#least(part, [here[1], here[2], there[0], there[3]])
      gain += this.#least(part, [here[0], here[3], there[1], there[2]])
    }
    return Math.min(gain, floor) / (cost + 1)
  }

  #least(part: number, places: readonly (number | undefined)[]): number {
    let least = Number.POSITIVE_INFINITY
    for (const place of places) {
      if (place === undefined) continue
      const from = Math.max(this.#from, this.#lastShown[place] as number)
      least = Math.min(least, this.#history.growth(from, this.#history.last, part, place))
    }
    return Math.max(0, least)
  }
}

/** The places of [a value, its row's other, its column's other, the far corner]: the value and the far corner gain. */
type Corners = [number, number, number, number]
type Best = { worth: number; places: number[] | undefined }
