import { Darkness } from './darkness'
import { type Double, placeOf, shiftsOfDouble } from './doubles'
import { floor } from './floor'
import { History, type Layer } from './history'
import type { Lattice } from './lattice'
import { doubleRemedies, type Remedies, type Remedy, singleRemedies } from './remedies'
import { type Shift, sum, Uncertainty } from './shifts'
import { Standpoint, shiftsOfSingle } from './singles'
import { TableSearch } from './table-search'

/** Which places of a lattice a new reading of one measure may not show, given every earlier reading of the wave: 1 by
 *  place. Dark are places under the floor, those that moved by less since they were last shown, whatever lies below a
 *  dark place, and as many more as it takes that every dark value, of this reading and of those before, stays
 *  uncertain by at least the floor for somebody who knows everything shown. `complementary: false` leaves the last out,
 *  which only tests of what it is for do. */
export function darkPlaces(
  lattice: Lattice,
  earlier: readonly Layer[],
  parts: readonly Int32Array[],
  { complementary = true } = {},
): Uint8Array {
  const dark = new Uint8Array(lattice.size)
  const history = new History([...earlier, { parts, dark }])
  const darkness = new Darkness(lattice, history, dark)
  if (complementary) new Protection(lattice, history, dark, darkness).run()
  return dark
}

/** A dark value that may be known too well, by its reading and place. */
type Value = {
  reading: number
  place: number
  shifts: () => Iterable<Shift> | undefined
  remedies: () => Remedies
}

class Protection {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #darkness: Darkness
  /** By reading: 1 where a dark value was found uncertain enough. Darkening more never takes that away. */
  readonly #isSafe: Uint8Array[]
  readonly #search: TableSearch
  #changed = false

  constructor(lattice: Lattice, history: History, dark: Uint8Array, darkness: Darkness) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#darkness = darkness
    this.#isSafe = history.readings.map(() => new Uint8Array(lattice.size))
    this.#search = new TableSearch(lattice, history, dark)
  }

  /** Darkening one place can leave another to be protected, so it goes on until nothing changes. */
  run() {
    do {
      this.#changed = false
      for (let reading = this.#history.last; reading >= 0; reading--) this.#protectReading(reading)
    } while (this.#changed)
  }

  #protectReading(reading: number) {
    const at = new Standpoint(this.#lattice, this.#history, reading)
    const { areas, cells, upper } = this.#lattice
    for (let area = 0; area < areas.length; area++) {
      for (let cell = 0; cell < cells.length; cell++) {
        const place = this.#lattice.single(area, cell)
        if (!this.#isAtStake(reading, place)) continue
        const single = { area, cell }
        this.#protect({
          reading,
          place,
          shifts: () => shiftsOfSingle(at, single),
          remedies: () => singleRemedies(at, single),
        })
      }
    }
    for (let index = 0; index < upper.length; index++) {
      for (const double of this.#doublesOf(index)) {
        const place = placeOf(at, double)
        if (!this.#isAtStake(reading, place)) continue
        if (reading === this.#history.last) {
          this.#protectDouble({ reading, place }, at, double)
          continue
        }
        this.#protect({
          reading,
          place,
          shifts: () => shiftsOfDouble(at, double),
          remedies: () => doubleRemedies(at, double),
        })
      }
    }
  }

  *#doublesOf(upper: number): Iterable<Double> {
    for (const pair of this.#lattice.pairs) {
      const rows = this.#lattice.cuts[pair.one]?.size ?? 0
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < pair.columns; column++) yield { upper, pair, row, column }
      }
    }
  }

  /** A value is at stake while it is dark, holds anybody not shown before, and what this reading shows may bear on it:
   *  one of an earlier reading only until the place is shown again. */
  #isAtStake(reading: number, place: number): boolean {
    if (this.#isSafe[reading]?.[place] === 1 || !this.#history.isDark(reading, place)) return false
    if (this.#history.nextShown(place, reading) < this.#history.last) return false
    return this.#history.unseen(reading, place).some((count) => count !== 0)
  }

  #protect(value: Value) {
    const { reading, place } = value
    for (;;) {
      const shifts = value.shifts()
      const uncertainty = new Uncertainty(this.#history, reading)
      const lack = (widths: readonly number[]) => this.#lack(value, widths)
      for (const shift of shifts ?? []) {
        if (lack(uncertainty.widths) === 0) break
        uncertainty.add(shift)
      }
      if (!shifts || lack(uncertainty.widths) === 0) break
      if (!this.#darkenFor(value)) break
    }
    this.#setSafe(reading, place)
  }

  /** Two cells at once in the reading being decided: there are so many that their exchanges are not made one by one. */
  #protectDouble(value: { reading: number; place: number }, at: Standpoint, double: Double) {
    const isEnough = (widths: readonly number[]) => this.#lack(value, widths) === 0
    for (;;) {
      if (isEnough(this.#search.widthsOf(double, isEnough))) break
      const places = this.#search.bestCorners(double) ?? doubleRemedies(at, double).resort
      if (!this.#darkenAll(places)) break
    }
    this.#setSafe(value.reading, value.place)
  }

  /** Darkens what is not dark yet of some places; false when all was. */
  #darkenAll(places: readonly number[]): boolean {
    const bright = places.filter((place) => this.#dark[place] === 0)
    for (const place of bright) this.#darkness.darken(place)
    if (bright.length > 0) this.#changed = true
    return bright.length > 0
  }

  #setSafe(reading: number, place: number) {
    const safe = this.#isSafe[reading]
    if (safe) safe[place] = 1
  }

  /** How far widths are from enough: answers short of the floor, and parts known exactly that need not be. */
  #lack({ reading, place }: Pick<Value, 'reading' | 'place'>, widths: readonly number[]): number {
    const short = Math.max(0, floor - sum(widths))
    if (widths.length !== 2) return short
    return short + widths.filter((width, part) => width < 1 && !this.#isBare(reading, place, part)).length
  }

  /** Whether nobody at all of the area, of the cell above, or of either cell has this part: then none here is no news. */
  #isBare(reading: number, place: number, part: number): boolean {
    const from = this.#history.lastShown(place, reading)
    return this.#above(place).some((one) => this.#history.growth(from, reading, part, one) <= 0)
  }

  #above(place: number): number[] {
    const { singleCount, cells, parent, pairCount, upper } = this.#lattice
    if (place < singleCount) {
      const area = Math.floor(place / cells.length)
      const above = parent[area] ?? -1
      const cell = place % cells.length
      const wider = cell > 0 ? [this.#lattice.single(area, 0)] : []
      return above < 0 ? wider : [...wider, this.#lattice.single(above, cell)]
    }
    const index = (place - singleCount) % pairCount
    const area = upper[Math.floor((place - singleCount) / pairCount)] ?? 0
    const pair = this.#lattice.pairs.findLast(({ first }) => first <= index)
    if (!pair) return []
    const row = Math.floor((index - pair.first) / pair.columns)
    const column = (index - pair.first) % pair.columns
    return [
      this.#lattice.single(area, this.#lattice.firstOf(pair.one) + row),
      this.#lattice.single(area, this.#lattice.firstOf(pair.other) + column),
      singleCount + index,
    ].filter((above) => above !== place)
  }

  /** Darkens what frees the most answers for the fewest hidden; false when nothing is left to darken. */
  #darkenFor({ reading, place, remedies }: Value): boolean {
    const { options, resort } = remedies()
    const from = this.#history.lastShown(place, reading)
    let best: { places: readonly number[]; worth: number } | undefined
    for (const { shift, places } of options) {
      const worth = this.#worthOf({ reading, from, shift, places })
      if (worth > (best?.worth ?? 0)) best = { places, worth }
    }
    return this.#darkenAll(best?.places ?? resort)
  }

  /** The answers that darkening some places would free, at most the floor, for each that it would hide; 0 where nothing
   *  is left to darken, or may be. */
  #worthOf({ reading, from, shift, places }: Remedy & { reading: number; from: number }): number {
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
    for (let part = 0; part < history.partCount; part++) {
      for (const side of [shift.gain, shift.lose]) {
        let least: number = floor
        for (const place of side) least = Math.min(least, history.growth(from, reading, part, place))
        gain += Math.max(0, least)
      }
    }
    return Math.min(gain, floor) / (cost + 1)
  }

  /** A value of an earlier reading is helped only by what was dark from then on. */
  #mayDarkenFor(reading: number, place: number): boolean {
    return reading === this.#history.last || this.#history.nextShown(place, reading) >= this.#history.last
  }
}
