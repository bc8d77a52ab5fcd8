import type { Lattice } from './lattice'

/** What goes between regions must leave the organisation's figures of two cuts at once as they are: whoever changes from
 *  one category to another must be matched by somebody elsewhere who changes back and is alike in the other cut. Tells,
 *  cut by cut, how many can be. */
export class Matches {
  readonly #lattice: Lattice
  /** By place of two cells at once, how many were taken of it and given to it. */
  readonly #taken: Int32Array
  readonly #given: Int32Array
  readonly #touched: number[] = []

  constructor(lattice: Lattice) {
    this.#lattice = lattice
    this.#taken = new Int32Array(lattice.size - lattice.singleCount)
    this.#given = new Int32Array(lattice.size - lattice.singleCount)
  }

  /** Forgets what was taken and given. */
  clear() {
    for (const index of this.#touched) {
      this.#taken[index] = 0
      this.#given[index] = 0
    }
    this.#touched.length = 0
  }

  /** How many of at most `most` can go a way: `larger` and `smaller` are the regions' cells along it, all of one cut,
   *  `rooms` how much every place can lose and gain, and which are free to. They count as taken. */
  take(larger: readonly number[], smaller: readonly number[], most: number, rooms: Rooms): number {
    const places = [...larger, ...smaller]
    if (places.length === 0) return most
    const cut = this.#lattice.cutOf[(places[0] as number) % this.#lattice.cells.length] ?? -1
    const tables = this.#lattice.pairs
      .filter((pair) => (pair.one === cut || pair.other === cut) && !this.#isFree(pair, cut, places, rooms))
      .map((pair) => ({
        larger: larger.map((place) => this.#firstOf(pair, cut, place)),
        smaller: smaller.map((place) => this.#firstOf(pair, cut, place)),
        step: pair.one === cut ? 1 : pair.columns,
        count: this.#lattice.cuts[pair.one === cut ? pair.other : pair.one]?.size ?? 0,
      }))
    let amount = most
    for (const table of tables) amount = Math.min(amount, this.#roomIn(table, rooms))
    if (amount > 0) for (const table of tables) this.#takeFrom(table, amount, rooms)
    return Math.max(0, amount)
  }

  /** Whether none of the organisation's figures of these cells together with another cut binds them. */
  #isFree(pair: Lattice['pairs'][number], cut: number, places: readonly number[], rooms: Rooms): boolean {
    const { cells, cuts } = this.#lattice
    const mine = pair.one === cut
    const count = cuts[mine ? pair.other : pair.one]?.size ?? 0
    const first = this.#lattice.firstOf(cut)
    return places.every((place) => {
      const line = (place % cells.length) - first
      const start = this.#lattice.double(0, pair, mine ? line : 0, mine ? 0 : line)
      for (let index = 0; index < count; index++) {
        if (!rooms.isFree(start + index * (mine ? 1 : pair.columns))) return false
      }
      return true
    })
  }

  /** Where a region's cell together with the first cell of the other cut of a pair stands. */
  #firstOf(pair: Lattice['pairs'][number], cut: number, place: number): number {
    const { cells, upper } = this.#lattice
    const region = upper.indexOf(Math.floor(place / cells.length))
    const mine = (place % cells.length) - this.#lattice.firstOf(cut)
    return pair.one === cut
      ? this.#lattice.double(region, pair, mine, 0)
      : this.#lattice.double(region, pair, 0, mine)
  }

  #roomIn(table: Table, rooms: Rooms): number {
    let room = 0
    for (let index = 0; index < table.count; index++) room += this.#roomAt(table, index, rooms)
    return room
  }

  #roomAt({ larger, smaller, step }: Table, index: number, { less, more }: Rooms): number {
    const { singleCount } = this.#lattice
    let room = Number.POSITIVE_INFINITY
    for (const first of smaller) {
      const place = first + index * step
      room = Math.min(room, (less[place] as number) - (this.#taken[place - singleCount] as number))
    }
    if (more) {
      for (const first of larger) {
        const place = first + index * step
        room = Math.min(room, (more[place] as number) - (this.#given[place - singleCount] as number))
      }
    }
    return Math.max(0, room)
  }

  #takeFrom(table: Table, amount: number, rooms: Rooms) {
    let left = amount
    for (let index = 0; index < table.count && left > 0; index++) {
      const here = Math.min(left, this.#roomAt(table, index, rooms))
      if (here <= 0) continue
      left -= here
      for (const first of table.smaller) this.#note(this.#taken, first + index * table.step, here)
      for (const first of table.larger) this.#note(this.#given, first + index * table.step, here)
    }
  }

  #note(amounts: Int32Array, place: number, amount: number) {
    const index = place - this.#lattice.singleCount
    amounts[index] = (amounts[index] as number) + amount
    this.#touched.push(index)
  }
}

/** By place, how much less of a part it could hold, how much more (undefined: any number), and whether it is free to. */
export type Rooms = {
  less: Int32Array
  more: Int32Array | undefined
  isFree: (place: number) => boolean
}

/** The lines of a table of two cuts that hold the cells of a way, by the place each begins at. */
type Table = { larger: number[]; smaller: number[]; step: number; count: number }
