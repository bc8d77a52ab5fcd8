import { Darkness } from './darkness'
import { type Double, placeOf, shiftsOfDouble } from './doubles'
import { Enough, type Wanted } from './enough'
import { Exchanges } from './exchanges'
import { Flow } from './flow'
import { type At, History, type Layer } from './history'
import type { Lattice, Pair } from './lattice'
import { doubleRemedies, type Remedies, type Remedy } from './remedies'
import { type Seen, type Shift, Uncertainty } from './shifts'
import { Standpoint } from './standpoint'
import { TableRemedies } from './table-remedies'
import { TableSearch } from './table-search'
import { Thin } from './thin'

type Options = { complementary?: boolean }

/** The places that are dark, 1 by place, and of how many dark values, of this reading and of those before, it could not be
 *  shown that they are uncertain enough (by the floor, and in every part: see Enough) though nothing was left to darken
 *  for them. The search finds less than there is, so most of them are; one that an earlier reading gave away is not. */
export type Decided = { dark: Uint8Array; unproven: number }

/** Which places of a lattice a new reading of one measure may not show, given every earlier reading of the wave. Dark
 *  are places under the floor, those that moved by less since they were last shown, whatever lies below a dark place, and
 *  as many more as it takes that every dark value, of this reading and of those before, stays uncertain enough for
 *  somebody who knows everything shown. `complementary: false` leaves the last out, which only tests of what it
 *  is for do. Each step is short, so that others may have a turn in between. */
export function* decideDark(
  lattice: Lattice,
  earlier: readonly Layer[],
  parts: readonly Int32Array[],
  { complementary = true }: Options = {},
): Generator<undefined, Decided> {
  const dark = new Uint8Array(lattice.size)
  const history = new History([...earlier, { parts, dark }])
  const darkness = new Darkness(lattice, history, dark)
  yield
  const unproven = complementary ? yield* new Protection(lattice, history, dark, darkness).steps() : 0
  return { dark, unproven }
}

/** The same at one go. */
export function decideAtOnce(...asked: Parameters<typeof decideDark>): Decided {
  const deciding = decideDark(...asked)
  for (;;) {
    const step = deciding.next()
    if (step.done) return step.value
  }
}

/** The dark places alone, at one go. */
export function darkPlaces(...asked: Parameters<typeof decideDark>): Uint8Array {
  return decideAtOnce(...asked).dark
}

/** A dark value that may be known too well. */
type Value = At & {
  shifts: () => Iterable<Shift> | undefined
  remedies: () => Remedies
}

/** A remedy for a value of a reading, last shown in another. */
type Possible = Remedy & { reading: number; from: number; wanted: Wanted }

class Protection {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #darkness: Darkness
  /** By reading: 1 where a dark value was found uncertain enough, which darkening more never takes away, or where nothing
   *  is left to darken for it. */
  readonly #isSafe: Uint8Array[]
  readonly #enough: Enough
  readonly #search: TableSearch
  readonly #tables: TableRemedies
  readonly #flow: Flow
  readonly #exchanges: Exchanges
  /** Of every dark value that nothing was left to darken for, whether it is uncertain enough now. */
  readonly #givenUp: (() => boolean)[] = []
  #changed = false

  constructor(lattice: Lattice, history: History, dark: Uint8Array, darkness: Darkness) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#darkness = darkness
    this.#isSafe = history.readings.map(() => new Uint8Array(lattice.size))
    this.#enough = new Enough(lattice, history)
    this.#search = new TableSearch(lattice, history, dark, this.#enough)
    this.#tables = new TableRemedies(lattice, history, dark)
    this.#flow = new Flow(lattice, history, dark, this.#enough)
    this.#exchanges = new Exchanges(lattice, history, dark, this.#enough)
  }

  /** Darkening one place can leave another to be protected, so it goes on until nothing changes. Gives how many values
   *  could not be shown to be protected. */
  *steps(): Generator<undefined, number> {
    const thin = new Thin(this.#lattice, this.#history, this.#dark, this.#darkness)
    thin.darkenRows()
    thin.darkenTables()
    do {
      this.#changed = false
      // What told a part of a value may have been darkened since: then that part is to be protected after all.
      for (const { reading, place } of this.#enough.lapsed()) this.#isSafe[reading]?.fill(0, place, place + 1)
      for (let reading = 0; reading <= this.#history.last; reading++) yield* this.#protectReading(reading)
    } while (this.#changed)
    // Those given up early may have been helped by what was darkened for others.
    return this.#givenUp.filter((isProtected) => !isProtected()).length
  }

  *#protectReading(reading: number): Generator<undefined, void> {
    const { areas, cells, upper, pairs } = this.#lattice
    for (let area = 0; area < areas.length; area++) {
      yield
      for (let cell = 0; cell < cells.length; cell++) {
        const place = this.#lattice.single(area, cell)
        if (this.#isAtStake(reading, place)) this.#protectSingle(reading, place)
      }
    }
    const at = new Standpoint(this.#lattice, this.#history, reading)
    for (let index = 0; index < upper.length; index++) {
      for (const pair of pairs) {
        yield
        if (!this.#isNeverShown(index, pair)) this.#protectTable(at, index, pair)
      }
    }
  }

  /** Of two cuts of which nothing was ever shown together, in the whole organisation or in any of its regions, the figures
   *  above them say all there is. */
  #isNeverShown(upper: number, pair: Pair): boolean {
    for (const table of this.#lattice.tier(upper)) {
      const [start, end] = this.#lattice.tableOf(table, pair)
      for (let place = start; place < end; place++) {
        if (this.#dark[place] === 0 || (this.#history.shownBefore[place] as number) >= 0) return false
      }
    }
    return true
  }

  #protectTable(at: Standpoint, upper: number, pair: Pair) {
    const { reading } = at
    for (const double of this.#doublesOf(upper, pair)) {
      const place = placeOf(at, double)
      if (!this.#isAtStake(reading, place)) continue
      if (this.#dark[place] === 1) this.#protectDouble({ reading, place }, double)
      else
        this.#protect({
          reading,
          place,
          shifts: () => shiftsOfDouble(at, double),
          remedies: () => doubleRemedies(at, double),
        })
    }
  }

  *#doublesOf(upper: number, pair: Pair): Iterable<Double> {
    const rows = this.#lattice.cuts[pair.one]?.size ?? 0
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < pair.columns; column++) yield { upper, pair, row, column }
    }
  }

  /** A value is at stake while it is dark, holds anybody not shown before, and what this reading shows may bear on it:
   *  one of an earlier reading only until the place is shown again. */
  #isAtStake(reading: number, place: number): boolean {
    if (this.#isSafe[reading]?.[place] === 1 || !this.#history.isDark(reading, place)) return false
    if (this.#history.nextShown(place, reading) < this.#history.last) return false
    return this.#history.isUnseen(reading, place)
  }

  #protect(value: Value) {
    const isProtected = (seen = this.#seenOf(value)) => !seen || this.#enough.isEnough(value, seen)
    for (let seen = this.#seenOf(value); seen && !isProtected(seen); seen = this.#seenOf(value)) {
      if (!this.#darkenFor(value, this.#enough.wanted(value, seen))) return this.#giveUp(value, isProtected)
    }
    this.#setSafe(value)
  }

  /** By how much a value could be larger or smaller; undefined where there is nothing to protect. */
  #seenOf(value: Value): Seen | undefined {
    const shifts = value.shifts()
    if (!shifts) return undefined
    const uncertainty = new Uncertainty(this.#history, value.reading)
    for (const shift of shifts) {
      if (this.#enough.isEnough(value, uncertainty.seen)) break
      uncertainty.add(shift)
    }
    return uncertainty.seen
  }

  #protectSingle(reading: number, place: number) {
    const isExchangeable = () => this.#exchanges.isUncertain(reading, place)
    const isProtected = () => isExchangeable() || this.#flow.placesToDarken(reading, place)?.length === 0
    while (!isExchangeable()) {
      const places = this.#flow.placesToDarken(reading, place)
      if (!places) return this.#giveUp({ reading, place }, isProtected)
      if (!this.#darkenAll(places)) break
    }
    this.#setSafe({ reading, place })
  }

  /** Two cells at once that have not been shown since: there are so many that their exchanges are not made one by one. */
  #protectDouble(value: At, double: Double) {
    const isProtected = () => this.#search.isUncertain(value.reading, double)
    while (!isProtected()) {
      if (this.#isNeverShown(double.upper, double.pair)) break
      if (!this.#darkenAll(this.#tables.placesFor(value.reading, double, this.#search.wanted)))
        return this.#giveUp(value, isProtected)
    }
    this.#setSafe(value)
  }

  /** Darkens what is not dark yet of some places; false when all was. */
  #darkenAll(places: readonly number[]): boolean {
    const bright = places.filter((place) => this.#dark[place] === 0)
    for (const place of bright) this.#darkness.darken(place)
    if (bright.length > 0) this.#changed = true
    return bright.length > 0
  }

  /** What keeps a value uncertain that has not been shown since keeps it so in every later reading. */
  #setSafe(value: At) {
    this.#setDone(value)
    const { reading, place } = value
    if (this.#dark[place] === 0) return
    for (let later = reading + 1; later <= this.#history.last; later++) {
      if (this.#enough.lasts(value, later)) this.#setDone({ reading: later, place })
    }
  }

  #setDone({ reading, place }: At) {
    const safe = this.#isSafe[reading]
    if (safe) safe[place] = 1
  }

  #giveUp(value: At, isProtected: () => boolean) {
    this.#givenUp.push(isProtected)
    this.#setDone(value)
  }

  /** Darkens what frees the most of what is wanted for the fewest hidden; false when nothing is left to darken. */
  #darkenFor({ reading, place, remedies }: Value, wanted: Wanted): boolean {
    const { options, resort } = remedies()
    const from = this.#history.lastShown(place, reading)
    let best: { places: readonly number[]; worth: number } | undefined
    for (const { shift, places } of options) {
      const worth = this.#worthOf({ reading, from, shift, places, wanted })
      if (worth > (best?.worth ?? 0)) best = { places, worth }
    }
    return this.#darkenAll(best?.places ?? resort)
  }

  /** The answers wanted that darkening some places would free, for each that it would hide; 0 where nothing is left to
   *  darken, or may be. */
  #worthOf({ reading, from, shift, places, wanted }: Possible): number {
    const history = this.#history
    let cost = 0
    let isBright = false
    for (const place of places) {
      if (this.#dark[place] === 1) continue
      if (!this.#mayDarkenFor(reading, place)) return 0
      isBright = true
      cost += history.base(history.last, place)
    }
    if (!isBright) return 0
    let gain = 0
    for (const part of wanted.parts) {
      for (const side of [shift.gain, shift.lose]) {
        let least = wanted.most
        for (const place of side) least = Math.min(least, history.growth(from, reading, part, place))
        gain += Math.max(0, least)
      }
    }
    return Math.min(gain, wanted.most) / (cost + 1)
  }

  /** A value of an earlier reading is helped only by what was dark from then on. */
  #mayDarkenFor(reading: number, place: number): boolean {
    return reading === this.#history.last || this.#history.nextShown(place, reading) >= this.#history.last
  }
}
