import type { Enough } from './enough'
import type { History } from './history'
import type { Lattice } from './lattice'
import type { Seen } from './shifts'

/** Areas side by side of which no cell of a cut is shown: their people may be of any of its categories, as long as the
 *  areas have as many of each together. Of those that are `hidden`, not even everybody is shown: their people may be in
 *  any of them. `people`, `alike` and `alikeHidden` are sums by part: over all areas, by cell, and by cell over the
 *  hidden ones. `stamp` says when they were made. */
type Block = {
  stamp: number
  members: ReadonlySet<number>
  hidden: ReadonlySet<number>
  people: readonly number[]
  alike: readonly Int32Array[]
  alikeHidden: readonly Int32Array[]
}

/** Tells cheaply, of most values of small areas in the reading being decided, that they are uncertain enough. What it
 *  does not know of is found by Flow. */
export class WholeRows {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #enough: Enough
  readonly #blocks = new Map<string, Block>()

  constructor(lattice: Lattice, history: History, dark: Uint8Array, enough: Enough) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#enough = enough
  }

  /** Whether the value of a cell of an area below the regions is uncertain enough; false where it is not
   *  known. `stamp` must be another one whenever anything was darkened. */
  isUncertain(place: number, stamp: number): boolean {
    const { cells, parent, cutOf } = this.#lattice
    const area = Math.floor(place / cells.length)
    const cut = cutOf[place % cells.length] ?? -1
    if (cut < 0 || (parent[area] as number) <= 0) return false
    const seen = new Int32Array(2 * this.#history.partCount)
    for (let from = this.#history.shownBefore[place] as number; from < this.#history.last; from++) {
      const since = this.#seenSince(from, place, cut, stamp)
      for (let way = 0; way < seen.length; way++) seen[way] = (seen[way] as number) + (since[way] as number)
      if (this.#isEnough(place, seen)) return true
    }
    return false
  }

  #isEnough(place: number, seen: Seen): boolean {
    return this.#enough.isEnough({ reading: this.#history.last, place }, seen)
  }

  /** By how much answers that came between a reading and the next keep a value uncertain. */
  #seenSince(from: number, place: number, cut: number, stamp: number): Seen {
    const parent = this.#lattice.parent[Math.floor(place / this.#lattice.cells.length)] as number
    const key = `${parent} ${cut} ${from}`
    const known = this.#blocks.get(key)
    // What was whole before still is, so that an older block is right, if not all there is.
    if (known) {
      const seen = this.#seenIn(known, place, from)
      if (known.stamp === stamp || this.#isEnough(place, seen)) return seen
    }
    const block = this.#blockOf(parent, cut, from, stamp)
    this.#blocks.set(key, block)
    return this.#seenIn(block, place, from)
  }

  /** By how much a value could be larger (by people of its category elsewhere, for its area's others unless they may be
   *  in either area) and smaller. */
  #seenIn(block: Block, place: number, from: number): Seen {
    const width = this.#lattice.cells.length
    const area = Math.floor(place / width)
    const seen = new Int32Array(2 * this.#history.partCount)
    if (!block.members.has(area)) return seen
    const cut = this.#lattice.cutOf[place % width] as number
    const cell = (place % width) - this.#lattice.firstOf(cut)
    const isHidden = block.hidden.has(area) && block.hidden.size > 1
    for (let part = 0; part < this.#history.partCount; part++) {
      const grown = this.#history.grown(from, from + 1, part)
      const here = grown[place] as number
      const others = this.#sumOf(grown, area, cut) - here
      const alike = (block.alike[part]?.[cell] as number) - here
      const free = isHidden ? (block.alikeHidden[part]?.[cell] as number) - here : 0
      const elsewhere = (block.people[part] as number) - here - others - alike
      seen[2 * part] = free + Math.min(others, alike - free)
      seen[2 * part + 1] = isHidden ? here : Math.min(here, elsewhere)
    }
    return seen
  }

  #blockOf(parent: number, cut: number, from: number, stamp: number): Block {
    const areas = this.#lattice.children[parent] ?? []
    const members = areas.filter((area) => this.#isWhole(area, cut, from))
    const hidden = members.filter((area) => this.#isOpen(this.#lattice.single(area, 0), from))
    const alike = this.#sumsOf(members, cut, from)
    return {
      stamp,
      members: new Set(members),
      hidden: new Set(hidden),
      people: alike.map((sums) => sumOf(sums)),
      alike,
      alikeHidden: this.#sumsOf(hidden, cut, from),
    }
  }

  /** By part, how many each cell of a cut has in some areas together. */
  #sumsOf(areas: readonly number[], cut: number, from: number): Int32Array[] {
    const { first = 0, size = 0 } = this.#lattice.cuts[cut] ?? {}
    return Array.from({ length: this.#history.partCount }, (_, part) => {
      const grown = this.#history.grown(from, from + 1, part)
      return Int32Array.from({ length: size }, (_, cell) =>
        areas.reduce((sum, area) => sum + (grown[this.#lattice.single(area, first + cell)] as number), 0),
      )
    })
  }

  /** Whether a place is not shown, nor was after the reading `from`, nor lost any of a part by the next one. */
  #isOpen(place: number, from: number): boolean {
    if (this.#dark[place] === 0 || (this.#history.shownBefore[place] as number) > from) return false
    for (let part = 0; part < this.#history.partCount; part++) {
      if (this.#history.growth(from, from + 1, part, place) < 0) return false
    }
    return true
  }

  #isWhole(area: number, cut: number, from: number): boolean {
    const { first = 0, size = 0 } = this.#lattice.cuts[cut] ?? {}
    for (let cell = first; cell < first + size; cell++) {
      if (!this.#isOpen(this.#lattice.single(area, cell), from)) return false
    }
    return true
  }

  #sumOf(grown: Int32Array, area: number, cut: number): number {
    const { first = 0, size = 0 } = this.#lattice.cuts[cut] ?? {}
    const start = this.#lattice.single(area, first)
    return sumOf(grown.subarray(start, start + size))
  }
}

function sumOf(numbers: Int32Array): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}
