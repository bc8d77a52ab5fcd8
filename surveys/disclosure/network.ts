import type { Lattice } from './lattice'

/** Pipes by the node they lead away from: those of node n are from `first[n]` up to `first[n + 1]`. Each has the place
 *  it stands for (-1: none, it is always open), and whether what is sent through it makes the place larger. */
export type Network = {
  first: Int32Array
  place: Int32Array
  from: Int32Array
  to: Int32Array
  isMore: Uint8Array
}

type Pipe = { place: number; from: number; to: number; isMore: number }

/** The networks of a lattice, one for each cut: every place is a pipe (of a cell from the area above to the area, of
 *  everybody back up), so that what is sent round leaves every sum as it is. */
export class Networks {
  /** By single place of a region, the place of its cell (0: everybody); -1 of any other area. */
  readonly regionCell: Int32Array
  readonly #lattice: Lattice
  readonly #networks = new Map<number, Network>()
  readonly #crossed = new Map<number, readonly number[]>()

  constructor(lattice: Lattice) {
    this.#lattice = lattice
    const { cells, parent, singleCount } = lattice
    this.regionCell = Int32Array.from({ length: singleCount }, (_, place) =>
      parent[Math.floor(place / cells.length)] === 0 ? place % cells.length : -1,
    )
  }

  /** The networks of this lattice, made once: measures share them. */
  static of(lattice: Lattice): Networks {
    const known = made.get(lattice) ?? new Networks(lattice)
    made.set(lattice, known)
    return known
  }

  /** The nodes a place leads from and to. */
  endsOf(place: number): [number, number] {
    const { cells, parent, children, cuts, cutOf, singleCount: outside } = this.#lattice
    const area = Math.floor(place / cells.length)
    const cell = place % cells.length
    const above = parent[area] ?? -1
    const mine = area * cells.length
    if (cell === 0) return [mine, above < 0 ? outside : above * cells.length]
    const isUpper = cuts[cutOf[cell] ?? -1]?.upper ?? false
    const isLeaf = (children[area] ?? []).length === 0 || (isUpper && area > 0)
    return [above < 0 ? outside : above * cells.length + cell, isLeaf ? mine : mine + cell]
  }

  /** The network of a place's cut; of everybody alone for everybody, whom nothing but the areas holds together. */
  networkOf(place: number): Network {
    const cut = this.#lattice.cutOf[place % this.#lattice.cells.length] ?? -1
    const known = this.#networks.get(cut) ?? this.#make(cut)
    this.#networks.set(cut, known)
    return known
  }

  /** The organisation's places of a cell (by its place) and any other at once. */
  crossedBy(cell: number): readonly number[] {
    const { pairs, cuts, cutOf } = this.#lattice
    const known = this.#crossed.get(cell)
    if (known) return known
    const cut = cutOf[cell] ?? -1
    const mine = cell - this.#lattice.firstOf(cut)
    const places = pairs.flatMap((pair) => {
      if (pair.one !== cut && pair.other !== cut) return []
      const across = pair.one === cut ? pair.other : pair.one
      return Array.from({ length: cuts[across]?.size ?? 0 }, (_, index) =>
        pair.one === cut
          ? this.#lattice.double(0, pair, mine, index)
          : this.#lattice.double(0, pair, index, mine),
      )
    })
    this.#crossed.set(cell, places)
    return places
  }

  #make(cut: number): Network {
    const { cells, areas, cuts, upper, children, singleCount } = this.#lattice
    const pipes: Pipe[] = []
    const add = (place: number, tail: number, head: number) => {
      pipes.push({ place, from: tail, to: head, isMore: 1 }, { place, from: head, to: tail, isMore: 0 })
    }
    const { first = 0, size = 0, upper: isUpper = false } = cuts[cut] ?? {}
    for (let area = 0; area < areas.length; area++) {
      if (isUpper && !upper.includes(area)) continue
      const everybody = this.#lattice.single(area, 0)
      add(everybody, ...this.endsOf(everybody))
      for (let cell = first; cell < first + size; cell++) {
        add(everybody + cell, ...this.endsOf(everybody + cell))
      }
      if (cut < 0 && (children[area] ?? []).length === 0) add(-1, singleCount, area * cells.length)
    }
    return inOrder(pipes, singleCount + 1)
  }
}

const made = new WeakMap<Lattice, Networks>()

function inOrder(pipes: Pipe[], nodes: number): Network {
  pipes.sort((one, other) => one.from - other.from)
  const first = new Int32Array(nodes + 1)
  for (const { from } of pipes) first[from + 1] = (first[from + 1] as number) + 1
  for (let node = 0; node < nodes; node++)
    first[node + 1] = (first[node + 1] as number) + (first[node] as number)
  return {
    first,
    place: Int32Array.from(pipes, ({ place }) => place),
    from: Int32Array.from(pipes, ({ from }) => from),
    to: Int32Array.from(pipes, ({ to }) => to),
    isMore: Uint8Array.from(pipes, ({ isMore }) => isMore),
  }
}
