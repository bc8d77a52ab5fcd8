import { type Corners, larger, losersOf, smaller, type Way } from './corners'
import type { Double } from './doubles'
import type { Enough, Wanted } from './enough'
import type { History } from './history'
import type { Lattice } from './lattice'
import { Networks } from './network'

/** Looks for what keeps two cells at once uncertain that have not been shown since: what `shiftsOfDouble` finds,
 *  without an object for each of the thousand exchanges that a table of ten rows, ten columns and ten
 *  regions has. All of it was dark ever since, so that what it says of a reading holds for every later one. */
export class TableSearch {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #lastShown: Int16Array
  readonly #base: Int32Array
  readonly #networks: Networks
  /** What was taken of a place, and given to it, for making the value larger and smaller (a "way"), by part. */
  readonly #taken: Int32Array
  readonly #given: Int32Array
  readonly #touched: number[] = []
  /** By how much less and more a place was once seen to hold while another was looked at, by part. */
  readonly #less: Int32Array
  readonly #more: Int32Array
  #from = -1
  /** What every place holds of the answers that may be moved, by part. */
  #held: readonly Int32Array[] = []
  /** By how much the value looked at could be larger or smaller, by part and way: as was found now, or known before. */
  readonly #found: Int32Array
  readonly #seen: Int32Array
  readonly #enough: Enough
  #reading = -1
  #place = -1
  #isEnough = false
  /** The latest reading that what is credited holds for, and every later one. */
  #creditedFor = 0

  constructor(lattice: Lattice, history: History, dark: Uint8Array, enough: Enough) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#enough = enough
    this.#found = new Int32Array(2 * history.partCount)
    this.#seen = new Int32Array(2 * history.partCount)
    this.#lastShown = history.shownBefore
    this.#base = history.lastBase
    this.#networks = Networks.of(lattice)
    const places = history.partCount * (lattice.size - lattice.singleCount)
    this.#taken = new Int32Array(2 * places)
    this.#given = new Int32Array(2 * places)
    this.#less = new Int32Array(places)
    this.#more = new Int32Array(places)
  }

  /** Whether the value of a dark place of a reading is uncertain enough. */
  isUncertain(reading: number, double: Double): boolean {
    const place = this.#lattice.double(double.upper, double.pair, double.row, double.column)
    if (this.#dark[place] === 0) return false
    this.#creditFor(reading)
    this.#begin(reading, place)
    for (let from = this.#lastShown[place] as number; from < reading && !this.#isEnough; from++) {
      this.#setFrom(from)
      if (this.#isOpen(0)) return true
      this.#addSwaps(double)
      if (!this.#isEnough) this.#addRectangles(double)
      this.#settle()
    }
    return this.#isEnough
  }

  /** What is still to be freed for the value last looked at. */
  get wanted(): Wanted {
    return this.#enough.wanted({ reading: this.#reading, place: this.#place }, this.#seen)
  }

  /** Which answers may be moved: those that came between this reading and the next. */
  #setFrom(from: number) {
    if (from === this.#from && this.#held.length > 0) return
    this.#from = from
    const parts = Array.from({ length: this.#history.partCount }, (_, part) => part)
    this.#held = parts.map((part) => this.#history.staying(from, part))
  }

  /** Forgets what is credited for later readings only. */
  #creditFor(reading: number) {
    if (reading < this.#creditedFor) for (const credit of [this.#less, this.#more]) credit.fill(0)
    this.#creditedFor = reading
  }

  /** Begins with what the place is credited with. */
  #begin(reading: number, place: number) {
    this.#reading = reading
    this.#place = place
    this.#found.fill(0)
    for (let part = 0; part < this.#history.partCount; part++) {
      const index = this.#indexOf(place, part)
      this.#seen[2 * part + larger] = this.#more[index] as number
      this.#seen[2 * part + smaller] = this.#less[index] as number
    }
    this.#judge()
  }

  /** Notes that the value could be so much larger or smaller. */
  #find(part: number, way: Way, amount: number) {
    const index = 2 * part + way
    this.#found[index] = (this.#found[index] as number) + amount
    if ((this.#found[index] as number) <= (this.#seen[index] as number)) return
    this.#seen[index] = this.#found[index] as number
    if (!this.#isEnough) this.#judge()
  }

  #judge() {
    this.#isEnough = this.#enough.isEnough({ reading: this.#reading, place: this.#place }, this.#seen)
  }

  /** Credits every place with what it was changed by, and makes all as it was. */
  #settle() {
    for (const way of this.#touched) {
      const index = way >> 1
      this.#less[index] = Math.max(this.#less[index] as number, this.#taken[way] as number)
      this.#more[index] = Math.max(this.#more[index] as number, this.#given[way] as number)
      this.#taken[way] = 0
      this.#given[way] = 0
    }
    this.#touched.length = 0
  }

  #addRectangles(double: Double) {
    const lattice = this.#lattice
    const { upper, pair, row, column } = double
    const columns = this.#fullestFirst(pair.columns, column, (c) => lattice.double(upper, pair, row, c))
    const size = lattice.cuts[pair.one]?.size ?? 0
    for (const r of this.#fullestFirst(size, row, (one) => lattice.double(upper, pair, one, column))) {
      for (const c of columns) {
        if (this.#canMove(double, r, c)) this.#addExchanges(double, r, c)
        if (this.#isEnough) return
      }
    }
  }

  /** The other rows (or columns) whose place is open, those with the most answers first: they free the most. */
  #fullestFirst(count: number, without: number, placeOf: (one: number) => number): number[] {
    const open: number[] = []
    for (let one = 0; one < count; one++) {
      if (one !== without && this.#isOpen(placeOf(one))) open.push(one)
    }
    return open.sort((a, b) => (this.#base[placeOf(b)] as number) - (this.#base[placeOf(a)] as number))
  }

  /** Whether the corners here are open, and hold anybody who could move one way or the other. */
  #canMove({ upper, pair, row, column }: Double, r: number, c: number): boolean {
    const near = this.#lattice.double(upper, pair, row, c)
    const far = this.#lattice.double(upper, pair, r, c)
    if (!this.#isOpen(near) || !this.#isOpen(far)) return false
    if (this.#base[far] !== 0) return true
    return this.#base[near] !== 0 && this.#base[this.#lattice.double(upper, pair, r, column)] !== 0
  }

  /** Whether answers of a place that came since the value was last shown may be moved: it is dark, and was shown no
   *  later. */
  #isOpen(place: number): boolean {
    return this.#dark[place] === 1 && (this.#lastShown[place] as number) <= this.#from
  }

  /** The exchange over the corners with another row and column: of the whole organisation in each region, of a region by
   *  itself where the whole organisation's corners are open, with every other region's else. */
  #addExchanges(double: Double, r: number, c: number) {
    const { upper } = double
    const regions = this.#lattice.upper.length - 1
    const here = this.#cornersAt(double, upper, r, c)
    if (regions === 0 || (upper > 0 && this.#areOpen(double, 0, r, c))) return this.#exchange(here, undefined)
    for (let other = 1; other <= regions && !this.#isEnough; other++) {
      if (other === upper || !this.#areOpen(double, other, r, c)) continue
      this.#exchange(here, this.#cornersAt(double, other, r, c), upper === 0)
    }
  }

  #areOpen({ pair, row, column }: Double, upper: number, r: number, c: number): boolean {
    return (
      this.#isOpen(this.#lattice.double(upper, pair, row, column)) &&
      this.#isOpen(this.#lattice.double(upper, pair, r, column)) &&
      this.#isOpen(this.#lattice.double(upper, pair, row, c)) &&
      this.#isOpen(this.#lattice.double(upper, pair, r, c))
    )
  }

  #cornersAt({ pair, row, column }: Double, upper: number, r: number, c: number): Corners {
    const at = (one: number, two: number) => this.#lattice.double(upper, pair, one, two)
    return [at(row, column), at(r, column), at(row, c), at(r, c)]
  }

  /** Moves as many as can be over the corners here, both ways, and over those there: the same way, or the other. */
  #exchange(here: Corners, there: Corners | undefined, isSame = false) {
    for (let part = 0; part < this.#history.partCount; part++) {
      for (const way of [larger, smaller] as const) {
        const mirrored = there && ([there[1], there[0], there[3], there[2]] as const)
        this.#move(part, way, here, isSame ? there : mirrored)
      }
    }
  }

  /** For a larger value the other row and column lose and the value and the far corner gain, here and there; for a
   *  smaller one the other way round. */
  #move(part: number, way: Way, here: Corners, there: Corners | undefined) {
    let amount = Number.POSITIVE_INFINITY
    for (const corners of [here, there]) {
      if (!corners) continue
      const [one, two] = losersOf(corners, way)
      amount = Math.min(amount, this.#left(part, way, one), this.#left(part, way, two))
    }
    if (amount <= 0) return
    for (const corners of [here, there]) {
      if (!corners) continue
      this.#take(part, way, amount, ...losersOf(corners, way))
      this.#give(part, way, amount, ...losersOf(corners, way === larger ? smaller : larger))
    }
    this.#find(part, way, amount)
  }

  /** What a place holds of what may be moved and was not yet. */
  #left(part: number, way: Way, place: number): number {
    const taken = this.#taken[2 * this.#indexOf(place, part) + way] as number
    return (this.#held[part]?.[place] as number) - taken
  }

  #take(part: number, way: Way, amount: number, ...places: number[]) {
    for (const place of places) this.#note(this.#taken, 2 * this.#indexOf(place, part) + way, amount)
  }

  #give(part: number, way: Way, amount: number, ...places: number[]) {
    for (const place of places) this.#note(this.#given, 2 * this.#indexOf(place, part) + way, amount)
  }

  #note(amounts: Int32Array, index: number, amount: number) {
    amounts[index] = (amounts[index] as number) + amount
    this.#touched.push(index)
  }

  #indexOf(place: number, part: number): number {
    return (place - this.#lattice.singleCount) * this.#history.partCount + part
  }

  /** Where two categories of one cut are dark, people of the same other category may be of either; and where an area has
   *  no figure at all, of either area. */
  #addSwaps(double: Double) {
    const lattice = this.#lattice
    const { upper, pair, row, column } = double
    const here = lattice.double(upper, pair, row, column)
    const area = lattice.upper[upper] as number
    const first = lattice.firstOf(pair.one)
    for (let r = 0; r < (lattice.cuts[pair.one]?.size ?? 0); r++) {
      if (r !== row) this.#addSwap(double, { ...double, row: r }, [first + row, first + r])
    }
    const left = lattice.firstOf(pair.other)
    for (let c = 0; c < pair.columns; c++) {
      if (c !== column) this.#addSwap(double, { ...double, column: c }, [left + column, left + c])
    }
    if (upper === 0 || !this.#isOpen(lattice.single(area, 0))) return
    for (let other = 1; other < lattice.upper.length; other++) {
      if (other === upper || !this.#isOpen(lattice.single(lattice.upper[other] as number, 0))) continue
      this.#swap(here, lattice.double(other, pair, row, column))
    }
  }

  /** Of two cells of an area, where the whole organisation shows neither; else the other way round in another region,
   *  where neither is shown together with any other. */
  #addSwap(double: Double, swapped: Double, cells: readonly [number, number]) {
    const lattice = this.#lattice
    const areOpen = (area: number) => cells.every((cell) => this.#isOpen(lattice.single(area, cell)))
    if (!areOpen(lattice.upper[double.upper] as number)) return
    const placeIn = (upper: number, of: Double) => lattice.double(upper, of.pair, of.row, of.column)
    const [here, there] = [placeIn(double.upper, double), placeIn(double.upper, swapped)]
    if (areOpen(0)) return this.#swap(here, there)
    if (double.upper === 0 || !cells.every((cell) => this.#isOpenCrossed(cell))) return
    for (let other = 1; other < lattice.upper.length && !this.#isEnough; other++) {
      if (other === double.upper || !areOpen(lattice.upper[other] as number)) continue
      this.#exchange([here, there, placeIn(other, double), placeIn(other, swapped)], undefined)
    }
  }

  /** Whether all of the organisation's places of a cell with another are open. */
  #isOpenCrossed(cell: number): boolean {
    return this.#networks.crossedBy(cell).every((place) => this.#isOpen(place))
  }

  #swap(here: number, there: number) {
    for (let part = 0; part < this.#history.partCount; part++) {
      for (const way of [larger, smaller] as const) {
        const [from, to] = way === larger ? [there, here] : [here, there]
        const amount = this.#left(part, way, from)
        if (amount <= 0) continue
        this.#take(part, way, amount, from)
        this.#give(part, way, amount, to)
        this.#find(part, way, amount)
      }
    }
  }
}
