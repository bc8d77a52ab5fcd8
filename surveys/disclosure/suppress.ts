import { type AreaNode, type Cell, Lattice, type OfferedCut, type Place } from './lattice'

/** The fewest answers a shown figure may rest on. */
export const floor = 10

/** The hidden places of one reading. */
export type HiddenCells = { has(place: Place): boolean }

/** Decides once, for a whole reading, which places are hidden: those with a base under the floor; everything in
 *  an area whose everybody is hidden; and in every shown set (the cells of one cut in one area; the same cell in
 *  the children of one area) the next smallest too, as long as what is hidden there stands alone or adds up to
 *  less than the floor, since it could then be had by subtraction. Empty and suppressed look alike; a place off
 *  the lattice is hidden. The order in which cells and areas are given makes no difference. */
export function hiddenCells(
  cells: readonly Cell[],
  tree: readonly AreaNode[],
  cuts: readonly OfferedCut[],
): HiddenCells {
  const lattice = new Lattice(cells, tree, cuts)
  const suppression = new Suppression(lattice)
  suppression.run()
  return {
    has(place) {
      const index = lattice.indexOf(place)
      return index === undefined || suppression.isHidden(index)
    },
  }
}

class Suppression {
  readonly #lattice: Lattice
  readonly #hidden: Uint8Array
  #changed = false

  constructor(lattice: Lattice) {
    this.#lattice = lattice
    this.#hidden = Uint8Array.from(lattice.bases, (base) => (base < floor ? 1 : 0))
  }

  isHidden(index: number): boolean {
    return this.#hidden[index] === 1
  }

  /** Hiding one cell can leave another alone in its other set, so the rules run until they change nothing. */
  run() {
    do {
      this.#changed = false
      for (let measure = 0; measure < this.#lattice.measureCount; measure++) this.#runMeasure(measure)
    } while (this.#changed)
  }

  #runMeasure(measure: number) {
    const { areaCount, cellCount, cuts, families } = this.#lattice
    for (let area = 0; area < areaCount; area++) {
      const everybody = this.#lattice.everybodyAt(measure, area)
      if (this.isHidden(everybody)) this.#hideArea(everybody)
      else for (const cut of cuts) this.#protect(everybody, cut)
    }
    const first = this.#lattice.everybodyAt(measure, 0)
    for (const { parent, children } of families) {
      for (let cell = 0; cell < cellCount; cell++) {
        this.#protect(first + cell, children)
        this.#protectOnlyChild(first + cell, parent, children)
      }
    }
  }

  #hide(index: number) {
    if (this.isHidden(index)) return
    this.#hidden[index] = 1
    this.#changed = true
  }

  #hideArea(everybody: number) {
    for (let cell = 0; cell < this.#lattice.cellCount; cell++) this.#hide(everybody + cell)
  }

  /** Hides the smallest shown cell of a set whose hidden cells would be known by subtraction. */
  #protect(start: number, offsets: readonly number[]) {
    const { bases } = this.#lattice
    let hiddenCount = 0
    let hiddenBase = 0
    let smallest = -1
    for (const offset of offsets) {
      const index = start + offset
      const base = bases[index] ?? 0
      if (this.isHidden(index)) {
        hiddenCount++
        hiddenBase += base
      } else if (smallest === -1 || base < (bases[smallest] ?? 0)) smallest = index
    }
    const exposed = hiddenCount === 1 || (hiddenBase > 0 && hiddenBase < floor)
    if (exposed && smallest !== -1) this.#hide(smallest)
  }

  /** An only child that is hidden is its parent, but for the few answers the parent has beside it. */
  #protectOnlyChild(start: number, parent: number, children: readonly number[]) {
    const [child = 0, ...others] = children
    if (others.length > 0 || !this.isHidden(start + child)) return
    const { bases } = this.#lattice
    if ((bases[start + parent] ?? 0) - (bases[start + child] ?? 0) < floor) this.#hide(start + parent)
  }
}
