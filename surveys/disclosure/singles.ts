import type { History } from './history'
import type { Lattice } from './lattice'
import type { Exchange, Shift } from './shifts'

/** The shifts that keep the value of a cell in an area uncertain in a reading, as things are dark there; `undefined`
 *  when nothing at all is shown that it could be worked out from. Both are places of the lattice. */
export function shiftsOfSingle(
  at: Standpoint,
  { area, cell }: { area: number; cell: number },
): Iterable<Shift> | undefined {
  const transfers = cell === 0 || at.isDark(area, 0) ? at.transfersOf(area, cell) : []
  if (cell === 0 || !transfers) return transfers
  return at.isNeverShown(cell) ? undefined : both(transfers, at.swapsOf(area, cell))
}

function* both(one: Iterable<Shift>, other: Iterable<Shift>): Iterable<Shift> {
  yield* one
  yield* other
}

/** One reading seen by its areas and cells. */
export class Standpoint {
  readonly lattice: Lattice
  readonly history: History
  readonly reading: number

  constructor(lattice: Lattice, history: History, reading: number) {
    this.lattice = lattice
    this.history = history
    this.reading = reading
  }

  isDark(area: number, cell: number): boolean {
    return this.history.isDark(this.reading, this.lattice.single(area, cell))
  }

  parentOf(area: number): number {
    return this.lattice.parent[area] ?? -1
  }

  siblingsOf(area: number): number[] {
    return (this.lattice.children[this.parentOf(area)] ?? []).filter((sibling) => sibling !== area)
  }

  /** The other cells of a cell's cut. */
  othersOf(cell: number): number[] {
    const { first = 0, size = 0 } = this.lattice.cuts[this.lattice.cutOf[cell] ?? -1] ?? {}
    return Array.from({ length: size }, (_, index) => first + index).filter((other) => other !== cell)
  }

  /** Whole people of areas with no figure at all could live in the other: one of the cell from there to here. */
  transfersOf(area: number, cell: number): Shift[] | undefined {
    const { lattice } = this
    const here = lattice.single(area, cell)
    const shifts: Shift[] = []
    for (let top = area; ; top = this.parentOf(top)) {
      if (this.parentOf(top) < 0) return undefined
      for (const sibling of this.siblingsOf(top)) {
        if (!this.isDark(sibling, 0)) continue
        const window = [lattice.single(top, 0), lattice.single(sibling, 0)]
        shifts.push({ gain: [here], lose: [lattice.single(sibling, cell)], window })
      }
      if (!this.isDark(this.parentOf(top), 0)) return shifts
    }
  }

  /** True when nothing of the cut is shown of the whole organisation in this reading or any later. */
  isNeverShown(cell: number): boolean {
    if (this.isDark(0, 0)) return true
    return [cell, ...this.othersOf(cell)].every((one) => {
      const place = this.lattice.single(0, one)
      return this.isDark(0, one) && this.history.nextShown(place, this.reading) > this.history.last
    })
  }

  /** People of the area could be of this cell and not of another dark one, as long as as many of a dark sibling are
   *  the other way round; at the top, or under it where both are dark everywhere, nobody needs to be. */
  *swapsOf(area: number, cell: number): Iterable<Shift> {
    for (const other of this.othersOf(cell))
      if (this.isDark(area, other)) yield* this.#swapsWith(area, cell, other)
  }

  *#swapsWith(area: number, cell: number, other: number): Iterable<Shift> {
    const { lattice } = this
    const gain = [lattice.single(area, cell)]
    const lose = [lattice.single(area, other)]
    for (let top = area; ; top = this.parentOf(top)) {
      const window = [lattice.single(top, cell), lattice.single(top, other)]
      if (this.parentOf(top) < 0) {
        yield { gain, lose, window }
        return
      }
      for (const sibling of this.siblingsOf(top)) {
        if (this.isDark(sibling, cell) && this.isDark(sibling, other)) {
          yield this.rectangle(area, top, sibling, cell, other)
        }
      }
      const parent = this.parentOf(top)
      if (!this.isDark(parent, cell) || !this.isDark(parent, other)) return
    }
  }

  /** Here one more of the cell and one fewer of the other, there the other way round; `top` is the area, or the one
   *  above it, that has the sibling. */
  rectangle(area: number, top: number, sibling: number, cell: number, other: number): Shift {
    const { lattice } = this
    const there = [lattice.single(sibling, cell), lattice.single(sibling, other)] as const
    return {
      gain: [lattice.single(area, cell), there[1]],
      lose: [lattice.single(area, other), there[0]],
      window: [lattice.single(top, cell), lattice.single(top, other), ...there],
      through: () => this.channelsOf(top, sibling, cell, other),
    }
  }

  /** Between regions, an exchange must also leave the organisation's figures of two cuts at once as they are: it is
   *  shared out over the cells of every cut crossed with this one. */
  channelsOf(top: number, sibling: number, cell: number, other: number, except = -1): Exchange[][] {
    const { lattice } = this
    const here = lattice.upper.indexOf(top)
    const there = lattice.upper.indexOf(sibling)
    if (here < 0 || there < 0) return []
    const cut = lattice.cutOf[cell] ?? -1
    const channels: Exchange[][] = []
    for (const pair of lattice.pairs) {
      const isRow = pair.one === cut
      const crossed = isRow ? pair.other : pair.one
      if ((!isRow && pair.other !== cut) || crossed === except) continue
      const place = (upper: number, mine: number, index: number) => {
        const at = mine - lattice.firstOf(cut)
        return isRow ? lattice.double(upper, pair, at, index) : lattice.double(upper, pair, index, at)
      }
      channels.push(
        Array.from({ length: lattice.cuts[crossed]?.size ?? 0 }, (_, index) => ({
          gain: [place(here, cell, index), place(there, other, index)],
          lose: [place(here, other, index), place(there, cell, index)],
        })),
      )
    }
    return channels
  }
}
