import type { Enough } from './enough'
import { floor } from './floor'
import type { History } from './history'
import type { Lattice } from './lattice'
import { Matches, type Rooms } from './matches'

/** Tells cheaply, of most values of areas below the regions, that they are uncertain enough: answers that came
 *  between a reading and the next may lie the other way round in two cells of an area and of one beside it (or beside one
 *  above it), or in the other area altogether where neither is shown. All of it was dark ever since, so that what it says
 *  of a reading holds for every later one. What it does not know of is found by Flow. */
export class Exchanges {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #enough: Enough
  readonly #shownBefore: Int16Array
  readonly #matches: Matches
  /** By cell of the cut at hand, how many of the area's answers were not yet exchanged. */
  readonly #left: Int32Array
  #from = -1
  #staying: Int32Array

  constructor(lattice: Lattice, history: History, dark: Uint8Array, enough: Enough) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#enough = enough
    this.#shownBefore = history.shownBefore
    this.#matches = new Matches(lattice)
    this.#left = new Int32Array(lattice.cells.length)
    this.#staying = new Int32Array(0)
  }

  /** Whether the value of a dark place of a reading is uncertain enough; false where it is not known. */
  isUncertain(reading: number, place: number): boolean {
    if (this.#dark[place] === 0) return false
    const seen: number[] = new Array(2 * this.#history.partCount).fill(0)
    for (let from = this.#shownBefore[place] as number; from < reading; from++) {
      this.#from = from
      if (this.#isOpen(0)) return true
      for (let part = 0; part < this.#history.partCount; part++) {
        this.#staying = this.#history.staying(from, part)
        const { larger, smaller } = this.#widthsOf(place)
        seen[2 * part] = (seen[2 * part] as number) + larger
        seen[2 * part + 1] = (seen[2 * part + 1] as number) + smaller
      }
      if (this.#enough.isEnough({ reading, place }, seen)) return true
    }
    return false
  }

  /** By how much a value could be larger (by people of its category elsewhere) and smaller, as far as is needed. */
  #widthsOf(place: number): { larger: number; smaller: number } {
    const { cells, parent, children } = this.#lattice
    const cell = place % cells.length
    const mine = place - cell
    const here = this.#staying[place] as number
    this.#layOut(mine, cell)
    let larger = 0
    let smaller = 0
    for (let area = mine / cells.length; area > 0; area = parent[area] as number) {
      const above = area * cells.length
      if (!this.#isOpen(above + cell)) break
      const isHidden = this.#isOpen(above)
      if (!isHidden && cell === 0) break
      for (const one of children[parent[area] as number] ?? []) {
        const beside = one * cells.length
        if (one === area || !this.#isOpen(beside + cell)) continue
        if (isHidden && this.#isOpen(beside)) {
          larger += this.#staying[beside + cell] as number
          smaller = here
        } else if (parent[area] !== 0) {
          larger += this.#exchange(above, beside, cell)
          if (smaller < here) smaller = Math.min(here, smaller + this.#exchangeable(above, beside, cell))
        }
        if (larger + smaller >= floor) return { larger, smaller }
      }
      if (isHidden) this.#pool(area, cell)
      else if (parent[area] === 0) {
        larger += this.#matched(above, cell, floor - larger - smaller)
        smaller += this.#matchedAway(above, cell, Math.min(here, floor - larger) - smaller)
      }
    }
    return { larger, smaller }
  }

  /** Takes in what the other cells of the cut hold. */
  #layOut(mine: number, cell: number) {
    const { first = 0, size = 0 } = this.#lattice.cuts[this.#lattice.cutOf[cell] ?? -1] ?? {}
    for (let other = first; other < first + size; other++)
      this.#left[other] = this.#isOpen(mine + other) ? (this.#staying[mine + other] as number) : -1
  }

  /** Takes in what the areas beside hold that nothing is shown of either: people may be in any of them. */
  #pool(area: number, cell: number) {
    const { cells, parent, children, cuts, cutOf } = this.#lattice
    const { first = 0, size = 0 } = cuts[cutOf[cell] ?? -1] ?? {}
    for (const one of children[parent[area] as number] ?? []) {
      const beside = one * cells.length
      if (one === area || !this.#isOpen(beside)) continue
      for (let other = first; other < first + size; other++)
        this.#left[other] = (this.#left[other] as number) + (this.#staying[beside + other] as number)
    }
  }

  /** Makes answers here of other cells ones of this cell, and as many beside the other way round; gives how many. */
  #exchange(above: number, beside: number, cell: number): number {
    const { first = 0, size = 0 } = this.#lattice.cuts[this.#lattice.cutOf[cell] ?? -1] ?? {}
    const there = this.#staying[beside + cell] as number
    let left = there
    for (let other = first; other < first + size && left > 0; other++) {
      if (other === cell) continue
      const amount = Math.min(left, this.#left[other] as number)
      if (amount <= 0 || !this.#isOpen(above + other) || !this.#isOpen(beside + other)) continue
      this.#left[other] = (this.#left[other] as number) - amount
      left -= amount
    }
    return there - left
  }

  /** How many answers beside of other cells could be ones of this cell, if as many here are of those. */
  #exchangeable(above: number, beside: number, cell: number): number {
    const { first = 0, size = 0 } = this.#lattice.cuts[this.#lattice.cutOf[cell] ?? -1] ?? {}
    let many = 0
    for (let other = first; other < first + size; other++) {
      const amount = this.#staying[beside + other] as number
      if (other === cell || amount <= 0 || (this.#left[other] as number) < 0) continue
      if (this.#isOpen(above + other) && this.#isOpen(beside + other)) many += amount
    }
    return many
  }

  /** The same as #exchange with the other regions, as far as the organisation's figures of two cells at once stay as they
   *  are. */
  #matched(above: number, cell: number, most: number): number {
    let found = 0
    let there = 0
    let last = -1
    for (const { beside, other } of this.#othersOf(above, cell)) {
      if (found >= most) break
      if (beside !== last) there = this.#staying[beside + cell] as number
      last = beside
      const amount = Math.min(most - found, this.#left[other] as number, there)
      if (amount <= 0) continue
      const taken = this.#matches.take(
        [above + cell, beside + other],
        [above + other, beside + cell],
        amount,
        this.#rooms,
      )
      this.#left[other] = (this.#left[other] as number) - taken
      there -= taken
      found += taken
    }
    this.#matches.clear()
    return found
  }

  #matchedAway(above: number, cell: number, most: number): number {
    let found = 0
    for (const { beside, other } of this.#othersOf(above, cell)) {
      if (found >= most) break
      const amount = Math.min(most - found, this.#staying[beside + other] as number)
      if (amount <= 0 || (this.#left[other] as number) < 0) continue
      found += this.#matches.take(
        [above + other, beside + cell],
        [above + cell, beside + other],
        amount,
        this.#rooms,
      )
    }
    this.#matches.clear()
    return found
  }

  /** Where another region and another cell make an exchange possible. */
  *#othersOf(above: number, cell: number): Iterable<{ beside: number; other: number }> {
    const { cells, children, cuts, cutOf } = this.#lattice
    const { first = 0, size = 0 } = cuts[cutOf[cell] ?? -1] ?? {}
    for (const one of children[0] ?? []) {
      const beside = one * cells.length
      if (beside === above || !this.#isOpen(beside + cell)) continue
      for (let other = first; other < first + size; other++) {
        if (other !== cell && this.#isOpen(above + other) && this.#isOpen(beside + other))
          yield { beside, other }
      }
    }
  }

  get #rooms(): Rooms {
    return { less: this.#staying, more: undefined, isFree: (place) => this.#isOpen(place) }
  }

  /** Whether a place is dark, and has been in every reading after the one that answers came since. */
  #isOpen(place: number): boolean {
    return this.#dark[place] === 1 && (this.#shownBefore[place] as number) <= this.#from
  }
}
