import { isExposing } from './floor'
import type { History } from './history'
import type { Lattice } from './lattice'

/** What a new reading may not show: at first what may not be shown by itself, then whatever is added. Whatever lies
 *  below a dark place is dark as well: an area below its parent, a cell below everybody, two cells at once below each
 *  of them and below the whole organisation's. */
export class Darkness {
  readonly #lattice: Lattice
  readonly #dark: Uint8Array
  #count = 0

  constructor(lattice: Lattice, history: History, dark: Uint8Array) {
    this.#lattice = lattice
    this.#dark = dark
    const exposing: number[] = []
    dark.fill(1)
    for (let place = 0; place < lattice.size; place++) if (isTooLittle(history, place)) exposing.push(place)
    dark.fill(0)
    for (const place of exposing) this.darken(place)
  }

  /** How many places were darkened so far. */
  get count(): number {
    return this.#count
  }

  /** Darkens a place and all below it. */
  darken(place: number) {
    if (this.#dark[place] === 1) return
    this.#dark[place] = 1
    this.#count++
    const { singleCount, cells, pairCount, upper } = this.#lattice
    if (place < singleCount)
      return this.#darkenBelowSingle(Math.floor(place / cells.length), place % cells.length)
    const index = (place - singleCount) % pairCount
    if (place - singleCount >= pairCount) return
    for (let region = 1; region < upper.length; region++)
      this.darken(singleCount + region * pairCount + index)
  }

  #darkenBelowSingle(area: number, cell: number) {
    const { cells, children } = this.#lattice
    if (cell === 0) for (let one = 1; one < cells.length; one++) this.darken(this.#lattice.single(area, one))
    for (const child of children[area] ?? []) this.darken(this.#lattice.single(child, cell))
    const upper = this.#lattice.upper.indexOf(area)
    if (upper >= 0 && cell > 0) this.#darkenDoubles(upper, cell)
  }

  #darkenDoubles(upper: number, cell: number) {
    const lattice = this.#lattice
    const cut = lattice.cutOf[cell] ?? -1
    const mine = cell - lattice.firstOf(cut)
    for (const pair of lattice.pairs) {
      if (pair.one === cut) {
        for (let column = 0; column < pair.columns; column++)
          this.darken(lattice.double(upper, pair, mine, column))
      } else if (pair.other === cut) {
        const rows = lattice.cuts[pair.one]?.size ?? 0
        for (let row = 0; row < rows; row++) this.darken(lattice.double(upper, pair, row, mine))
      }
    }
  }
}

/** Whether a place, or what is new in it, may not be shown by itself; `history` has the whole last reading dark. */
function isTooLittle(history: History, place: number): boolean {
  const from = history.shownBefore[place] as number
  let came = 0
  let went = 0
  let most = 0
  let least = 0
  let alike = 0
  for (let part = 0; part < history.partCount; part++) {
    const grew = history.growth(from, history.last, part, place)
    came += Math.max(0, grew)
    went += Math.max(0, -grew)
    most = Math.max(most, grew)
    least = Math.min(least, grew)
    alike = Math.max(alike, history.value(history.last, part, place))
  }
  if (from >= 0 && came + went === 0) return false
  if (isExposing(history.lastBase[place] as number, alike)) return true
  return came >= went ? isExposing(came, most) : isExposing(went, -least)
}
