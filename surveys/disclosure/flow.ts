import { floor } from './floor'
import type { History } from './history'
import type { Lattice } from './lattice'

/** How uncertain single cells are, exactly: the areas and the cells of one cut are a network, in which every place is a
 *  pipe (of a cell from the area above to the area, of everybody back up) and shown places are shut. A value can be
 *  as much larger or smaller as can be sent round through it. Where that is less than the floor, the pipes that are
 *  cheapest to open are: places to darken. */
export class Flow {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #networks = new Map<number, Network>()
  #network: Network
  readonly #crossed = new Map<number, readonly number[]>()
  readonly #crossedShown = new Map<readonly number[], number>()
  /** Those found all dark, which they then stay. */
  readonly #crossedDark = new Set<readonly number[]>()
  #isTrying = false
  readonly #change: Int32Array
  readonly #touched: number[] = []
  readonly #cameBy: Int32Array
  readonly #queue: Int32Array
  readonly #seen: Int32Array
  readonly #shownBefore: Int16Array
  readonly #base: Int32Array
  #stamp = 0
  #task: Task = { reading: 0, place: 0, from: -1, until: 0, part: 0 }

  constructor(lattice: Lattice, history: History, dark: Uint8Array) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#change = new Int32Array(lattice.singleCount)
    this.#cameBy = new Int32Array(lattice.singleCount + 1)
    this.#queue = new Int32Array(lattice.singleCount + 1)
    this.#seen = new Int32Array(lattice.singleCount + 1)
    this.#shownBefore = Int16Array.from(dark, (_, place) => history.lastShown(place, history.last - 1))
    this.#base = Int32Array.from(dark, (_, place) => history.base(history.last, place))
    this.#network = networkOf([], 1)
  }

  /** The places to darken so that a dark value of a reading is uncertain by the floor: none when it is so already;
   *  undefined when nothing helps. */
  placesToDarken(reading: number, place: number): number[] | undefined {
    const crossed = this.#crossedOf(place).filter((one) => this.#dark[one] === 0)
    if (reading === this.#history.last && crossed.length > 0) return crossed
    const darkened = new Set<number>()
    try {
      for (const most of [-1, ...costs]) {
        if (this.#isEnough(reading, place, most, darkened)) return [...darkened]
        if (most < 0 && this.#dark[place] === 0) return [place]
        for (const one of darkened) this.#dark[one] = 1
        this.#isTrying = true
      }
      return darkened.size > 0 ? [...darkened] : undefined
    } finally {
      for (const one of darkened) this.#dark[one] = 0
      this.#isTrying = false
    }
  }

  #isEnough(reading: number, place: number, most: number, darkened: Set<number>): boolean {
    let width = 0
    for (let part = 0; part < this.#history.partCount; part++) {
      for (const isLarger of [true, false]) {
        width += this.#send({ reading, place, part, isLarger, most, enough: floor - width, darkened })
        if (width >= floor) return true
      }
    }
    return false
  }

  /** How much can be sent round through a value, until it is enough; opened pipes are noted. */
  #send(sending: Sending): number {
    const { reading, place, part, isLarger, most, enough, darkened } = sending
    const until = this.#history.nextShown(place, reading)
    this.#task = { reading, place, part, from: this.#history.lastShown(place, reading), until }
    const [tail, head] = this.#endsOf(place)
    this.#network = this.#networkOf(place)
    let sent = 0
    const own = isLarger ? this.#roomMore(place) : this.#roomLess(place)
    while (sent < Math.min(enough, own)) {
      const target = isLarger ? tail : head
      if (!this.#search(this.#network, isLarger ? head : tail, target, most)) break
      sent += this.#push(isLarger ? head : tail, target, Math.min(enough, own) - sent, darkened)
    }
    for (const one of this.#touched) this.#change[one] = 0
    this.#touched.length = 0
    return sent
  }

  /** Looks for a way from one node to another, through shut pipes only where they hold at most `most` answers. */
  #search({ first, place, to }: Network, start: number, target: number, most: number): boolean {
    this.#stamp++
    this.#seen[start] = this.#stamp
    this.#queue[0] = start
    let end = 1
    for (let next = 0; next < end; next++) {
      const node = this.#queue[next] as number
      for (let pipe = first[node] as number; pipe < (first[node + 1] as number); pipe++) {
        const other = to[pipe] as number
        if (this.#seen[other] === this.#stamp || !this.#isPassable(place[pipe] as number, pipe, most))
          continue
        this.#seen[other] = this.#stamp
        this.#cameBy[other] = pipe
        if (other === target) return true
        this.#queue[end++] = other
      }
    }
    return false
  }

  #isPassable(place: number, pipe: number, most: number): boolean {
    if (place < 0) return true
    if (place === this.#task.place) return false
    const room = this.#network.isMore[pipe] === 1 ? this.#roomMore(place) : this.#roomLess(place)
    if (room <= 0) return false
    const cost = this.#costOf(place)
    return cost !== undefined && cost <= most
  }

  /** -1 for a pipe that is open, what it holds for one that may be opened, undefined for one that may not. */
  #costOf(place: number): number | undefined {
    const history = this.#history
    const { reading, from, until } = this.#task
    if (reading === history.last) {
      if ((this.#shownBefore[place] as number) > from) return undefined
      const crossed = this.#crossedCost(place)
      if (crossed === undefined || this.#dark[place] === 1) return crossed
      return Math.max(crossed, this.#opening(place))
    }
    for (const one of [place, ...this.#crossedOf(place)]) {
      if (!history.isDark(reading, one) || history.lastShown(one, reading) > from) return undefined
      if (history.nextShown(one, reading) < Math.min(until, history.last)) return undefined
    }
    if (until <= history.last) return -1
    return this.#dark[place] === 1 ? this.#crossedCost(place) : this.#opening(place)
  }

  /** What it costs to open a pipe: the answers it hides. Everybody of an area takes the whole area along, so for a cell's
   *  sake it is opened last, and the whole organisation whatever for. */
  #opening(place: number): number {
    const width = this.#lattice.cells.length
    const isArea = place % width === 0 && (place === 0 || this.#task.place % width !== 0)
    return isArea ? Number.MAX_SAFE_INTEGER : (this.#base[place] as number)
  }

  /** What goes between regions would show in the organisation's figures of two cuts at once: -1 where none of them is
   *  shown, undefined where one was too lately, else what it costs to darken them. */
  #crossedCost(place: number): number | undefined {
    const crossed = this.#crossedOf(place)
    if (crossed.length === 0) return -1
    if (this.#task.reading === this.#history.last) {
      const known =
        this.#crossedShown.get(crossed) ?? Math.max(...crossed.map((one) => this.#shownBefore[one] as number))
      this.#crossedShown.set(crossed, known)
      if (known > this.#task.from) return undefined
    }
    if (this.#crossedDark.has(crossed)) return -1
    let cost = -1
    for (const one of crossed) if (this.#dark[one] === 0) cost = Math.max(cost, this.#base[one] as number)
    if (cost < 0 && !this.#isTrying) this.#crossedDark.add(crossed)
    return cost
  }

  /** The organisation's places of two cells at once that a region's cell is bound to. */
  #crossedOf(place: number): readonly number[] {
    const lattice = this.#lattice
    const area = Math.floor(place / lattice.cells.length)
    const cell = place % lattice.cells.length
    if (cell === 0 || lattice.parent[area] !== 0) return nothing
    const known = this.#crossed.get(cell)
    if (known) return known
    const cut = lattice.cutOf[cell] ?? -1
    const mine = cell - lattice.firstOf(cut)
    const places = lattice.pairs.flatMap((pair) => {
      if (pair.one !== cut && pair.other !== cut) return []
      const across = pair.one === cut ? pair.other : pair.one
      return Array.from({ length: lattice.cuts[across]?.size ?? 0 }, (_, index) =>
        pair.one === cut ? lattice.double(0, pair, mine, index) : lattice.double(0, pair, index, mine),
      )
    })
    this.#crossed.set(cell, places)
    return places
  }

  /** How much more a place could hold: as much as came later, where it is shown again. */
  #roomMore(place: number): number {
    const { reading, until, part } = this.#task
    if (until > this.#history.last) return floor - (this.#change[place] as number) + floor
    return this.#history.growth(reading, until, part, place) - (this.#change[place] as number)
  }

  #roomLess(place: number): number {
    const { reading, from, part } = this.#task
    return this.#history.growth(from, reading, part, place) + (this.#change[place] as number)
  }

  /** Sends as much as fits along the way found, at most `most`. */
  #push(start: number, target: number, most: number, darkened: Set<number>): number {
    const { place, from, isMore } = this.#network
    const way: number[] = []
    for (let node = target; node !== start; ) {
      const pipe = this.#cameBy[node] as number
      if (place[pipe] !== -1) way.push(pipe)
      node = from[pipe] as number
    }
    let amount = most
    for (const pipe of way) {
      const at = place[pipe] as number
      amount = Math.min(amount, isMore[pipe] === 1 ? this.#roomMore(at) : this.#roomLess(at))
    }
    for (const pipe of way) {
      const at = place[pipe] as number
      this.#change[at] = (this.#change[at] as number) + (isMore[pipe] === 1 ? amount : -amount)
      this.#touched.push(at)
      if (this.#task.until <= this.#history.last) continue
      for (const one of [at, ...this.#crossedOf(at)]) if (this.#dark[one] === 0) darkened.add(one)
    }
    return amount
  }

  #endsOf(place: number): [number, number] {
    const { cells, parent, children } = this.#lattice
    const area = Math.floor(place / cells.length)
    const cell = place % cells.length
    const above = parent[area] ?? -1
    const outside = this.#lattice.singleCount
    const mine = area * cells.length
    if (cell === 0) return [mine, above < 0 ? outside : above * cells.length]
    const isUpper = this.#lattice.cuts[this.#lattice.cutOf[cell] ?? -1]?.upper ?? false
    const isLeaf = (children[area] ?? []).length === 0 || (isUpper && area > 0)
    return [above < 0 ? outside : above * cells.length + cell, isLeaf ? mine : mine + cell]
  }

  /** The network of a place's cut; of everybody alone for everybody, whom nothing but the areas holds together. */
  #networkOf(place: number): Network {
    const { cells, areas, cutOf, cuts, upper, children, singleCount } = this.#lattice
    const cut = cutOf[place % cells.length] ?? -1
    const known = this.#networks.get(cut)
    if (known) return known
    const ends: { place: number; from: number; to: number; isMore: number }[] = []
    const add = (at: number, tail: number, head: number) => {
      ends.push(
        { place: at, from: tail, to: head, isMore: 1 },
        { place: at, from: head, to: tail, isMore: 0 },
      )
    }
    const { first = 0, size = 0, upper: isUpper = false } = cuts[cut] ?? {}
    for (let area = 0; area < areas.length; area++) {
      if (isUpper && !upper.includes(area)) continue
      const own = [0, ...Array.from({ length: size }, (_, index) => first + index)]
      for (const cell of cut < 0 ? [0] : own) {
        const at = this.#lattice.single(area, cell)
        add(at, ...this.#endsOf(at))
      }
      if (cut < 0 && (children[area] ?? []).length === 0) add(-1, singleCount, area * cells.length)
    }
    const network = networkOf(ends, singleCount + 1)
    this.#networks.set(cut, network)
    return network
  }
}

/** Pipes by the node they lead away from: those of node n are from `first[n]` up to `first[n + 1]`. */
type Network = { first: Int32Array; place: Int32Array; from: Int32Array; to: Int32Array; isMore: Uint8Array }

function networkOf(
  ends: { place: number; from: number; to: number; isMore: number }[],
  nodes: number,
): Network {
  ends.sort((one, other) => one.from - other.from)
  const first = new Int32Array(nodes + 1)
  for (const { from } of ends) first[from + 1] = (first[from + 1] as number) + 1
  for (let node = 0; node < nodes; node++)
    first[node + 1] = (first[node + 1] as number) + (first[node] as number)
  return {
    first,
    place: Int32Array.from(ends, ({ place }) => place),
    from: Int32Array.from(ends, ({ from }) => from),
    to: Int32Array.from(ends, ({ to }) => to),
    isMore: Uint8Array.from(ends, ({ isMore }) => isMore),
  }
}

type Task = { reading: number; place: number; part: number; from: number; until: number }
type Sending = {
  reading: number
  place: number
  part: number
  isLarger: boolean
  most: number
  enough: number
  darkened: Set<number>
}

const nothing: readonly number[] = []

/** Pipes are opened smallest first, by these many answers at most. */
const costs = [20, 100, 500, Number.POSITIVE_INFINITY]
