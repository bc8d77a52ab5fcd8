import { floor } from './floor'
import type { History } from './history'
import type { Lattice } from './lattice'
import { type Network, Networks } from './network'

/** How uncertain single cells are, exactly: in the network of their cut, shown places are shut, and a value can be as
 *  much larger or smaller as can be sent round through it. Where that is less than the floor, the pipes that are
 *  cheapest to open are: places to darken. */
export class Flow {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #networks: Networks
  readonly #crossed: CrossedCosts
  readonly #shownBefore: Int16Array
  readonly #base: Int32Array
  /** By part and way (twice the part, and 1 for smaller), by how much each place of the last reading was once seen to
   *  vary while something was sent round through another. */
  readonly #credit: readonly Int32Array[]
  readonly #change: Int32Array
  readonly #touched: number[] = []
  readonly #ahead: Front
  readonly #back: Front
  #stamp = 0
  #task: Task

  constructor(lattice: Lattice, history: History, dark: Uint8Array) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#networks = Networks.of(lattice)
    this.#shownBefore = history.shownBefore
    this.#base = history.lastBase
    this.#crossed = new CrossedCosts(this.#networks, dark, history)
    this.#credit = Array.from({ length: 2 * history.partCount }, () => new Int32Array(lattice.singleCount))
    this.#change = new Int32Array(lattice.singleCount)
    this.#ahead = new Front(lattice.singleCount + 1)
    this.#back = new Front(lattice.singleCount + 1)
    this.#task = this.#taskOf(history.last, 0, 0)
  }

  /** The places to darken so that a dark value of a reading is uncertain by the floor: none when it is so already;
   *  undefined when nothing helps. */
  placesToDarken(reading: number, place: number): number[] | undefined {
    this.#crossed.forget()
    if (reading === this.#history.last) {
      const crossed = this.#crossedOf(place).filter((one) => this.#dark[one] === 0)
      if (crossed.length > 0) return crossed
    }
    const darkened = new Set<number>()
    try {
      for (const { most, reach } of efforts) {
        if (this.#isEnough(reading, place, { most, reach, darkened })) return [...darkened]
        if (reach > near && most === open && this.#dark[place] === 0) return [place]
        for (const one of darkened) this.#dark[one] = 1
        this.#crossed.forget()
      }
      return darkened.size > 0 ? [...darkened] : undefined
    } finally {
      for (const one of darkened) this.#dark[one] = 0
    }
  }

  #isEnough(reading: number, place: number, effort: Effort): boolean {
    const isCredited = reading === this.#history.last
    let width = 0
    const credited = (way: number) => (isCredited ? (this.#credit[way]?.[place] as number) : 0)
    for (let way = 0; way < this.#credit.length; way++) width += credited(way)
    for (let way = 0; way < this.#credit.length && width < floor; way++) {
      const known = credited(way)
      const enough = floor - width + known
      const sent = this.#send({ reading, place, way, enough }, effort)
      width += Math.max(sent - known, 0)
    }
    return width >= floor
  }

  /** How much can be sent round through a value, until it is enough; opened pipes are noted. */
  #send({ reading, place, way, enough }: Sending, effort: Effort): number {
    this.#task = this.#taskOf(reading, place, way >> 1)
    const network = this.#networks.networkOf(place)
    const [tail, head] = this.#networks.endsOf(place)
    const [start, target] = way % 2 === 0 ? [head, tail] : [tail, head]
    const own = Math.min(enough, way % 2 === 0 ? this.#roomMore(place) : this.#roomLess(place))
    let sent = 0
    while (sent < own) {
      const met = this.#search(network, start, target, effort)
      if (met === undefined) break
      sent += this.#push(network, met, own - sent, effort.darkened)
    }
    this.#settle(way)
    return sent
  }

  #taskOf(reading: number, place: number, part: number): Task {
    const history = this.#history
    const from = history.lastShown(place, reading)
    const until = history.nextShown(place, reading)
    return {
      reading,
      place,
      from,
      until,
      less: history.grown(from, reading, part),
      more: until > history.last ? undefined : history.grown(reading, until, part),
    }
  }

  /** Looks for a way from one node to another, from both ends at once, through shut pipes only where they hold at most
   *  `most` answers, and past no more than `reach` nodes from either. Gives back the node where both ends met. */
  #search(network: Network, start: number, target: number, { most, reach }: Effort): number | undefined {
    const { first, place, to, isMore } = network
    this.#stamp++
    this.#ahead.begin(start, this.#stamp)
    this.#back.begin(target, this.#stamp)
    for (let step = 0; step < 2 * reach; step++) {
      const isBack = step % 2 === 1
      const [mine, others] = isBack ? [this.#back, this.#ahead] : [this.#ahead, this.#back]
      if (mine.next === mine.end) return undefined
      const node = mine.queue[mine.next++] as number
      const last = first[node + 1] as number
      for (let pipe = first[node] as number; pipe < last; pipe++) {
        const other = to[pipe] as number
        if (mine.seen[other] === this.#stamp) continue
        if (!this.#isPassable(place[pipe] as number, (isMore[pipe] === 1) !== isBack, most)) continue
        mine.seen[other] = this.#stamp
        mine.cameBy[other] = pipe
        if (others.seen[other] === this.#stamp) return other
        mine.queue[mine.end++] = other
      }
    }
    return undefined
  }

  #isPassable(place: number, isMore: boolean, most: number): boolean {
    if (place < 0) return true
    const task = this.#task
    if (place === task.place) return false
    if ((isMore ? this.#roomMore(place) : this.#roomLess(place)) <= 0) return false
    return (task.reading === this.#history.last ? this.#cost(place) : this.#costThen(place)) <= most
  }

  /** What it takes to open a pipe of the reading being decided: `open` for one that is, `never` for one that cannot be,
   *  else the answers it would hide. */
  #cost(place: number): number {
    const { from } = this.#task
    if ((this.#shownBefore[place] as number) > from) return never
    const cell = this.#networks.crossedCell[place] as number
    const crossed = cell === 0 ? open : this.#crossed.costOf(cell, from)
    return this.#dark[place] === 1 ? crossed : Math.max(crossed, this.#opening(place))
  }

  /** The same of an earlier reading. */
  #costThen(place: number): number {
    const history = this.#history
    const { reading, from, until } = this.#task
    for (const one of [place, ...this.#crossedOf(place)]) {
      if (!history.isDark(reading, one) || history.lastShown(one, reading) > from) return never
      if (history.nextShown(one, reading) < Math.min(until, history.last)) return never
    }
    if (until <= history.last) return open
    if (this.#dark[place] === 0) return this.#opening(place)
    const cell = this.#networks.crossedCell[place] as number
    return cell === 0 ? open : this.#crossed.costOf(cell, history.last)
  }

  /** What it costs to open a pipe: the answers it hides. Everybody of an area takes the whole area along, so for a cell's
   *  sake an area is opened only after all cells, and the whole organisation last whatever for. */
  #opening(place: number): number {
    if (place === 0) return whole
    const width = this.#lattice.cells.length
    const isAreaForCell = place % width === 0 && this.#task.place % width !== 0
    return (this.#base[place] as number) + (isAreaForCell ? allCells : 0)
  }

  /** The organisation's places of two cells at once that a region's cell is bound to. */
  #crossedOf(place: number): readonly number[] {
    const cell = this.#networks.crossedCell[place] as number
    return cell === 0 ? [] : this.#networks.crossedBy(cell)
  }

  /** How much more a place could hold: as much as came later, where it is shown again. */
  #roomMore(place: number): number {
    const { more } = this.#task
    return (more ? (more[place] as number) : 2 * floor) - (this.#change[place] as number)
  }

  #roomLess(place: number): number {
    return (this.#task.less[place] as number) + (this.#change[place] as number)
  }

  /** Sends as much as fits along the way found, at most `most`. */
  #push(network: Network, met: number, most: number, darkened: Set<number>): number {
    const { place, isMore } = network
    const ahead = this.#ahead.wayFrom(met, network)
    const back = this.#back.wayFrom(met, network)
    const larger = [
      ...ahead.filter((pipe) => isMore[pipe] === 1),
      ...back.filter((pipe) => isMore[pipe] === 0),
    ].map((pipe) => place[pipe] as number)
    const smaller = [
      ...ahead.filter((pipe) => isMore[pipe] === 0),
      ...back.filter((pipe) => isMore[pipe] === 1),
    ].map((pipe) => place[pipe] as number)
    let amount = most
    for (const at of larger) amount = Math.min(amount, this.#roomMore(at))
    for (const at of smaller) amount = Math.min(amount, this.#roomLess(at))
    for (const at of larger) this.#alter(at, amount, darkened)
    for (const at of smaller) this.#alter(at, -amount, darkened)
    return amount
  }

  #alter(place: number, amount: number, darkened: Set<number>) {
    this.#change[place] = (this.#change[place] as number) + amount
    this.#touched.push(place)
    if (this.#task.until <= this.#history.last) return
    for (const one of [place, ...this.#crossedOf(place)]) if (this.#dark[one] === 0) darkened.add(one)
  }

  /** Credits every place that was changed with it, and makes everything as it was. What was opened for it will be dark. */
  #settle(way: number) {
    const { reading, from } = this.#task
    for (const place of this.#touched) {
      const change = this.#change[place] as number
      this.#change[place] = 0
      if (reading < this.#history.last || this.#shownBefore[place] !== from || change === 0) continue
      const credit = this.#credit[way - (way % 2) + (change > 0 ? 0 : 1)] as Int32Array
      credit[place] = Math.max(credit[place] as number, Math.abs(change))
    }
    this.#touched.length = 0
  }
}

/** The nodes seen from one end of a search. */
class Front {
  readonly seen: Int32Array
  /** By node, the pipe it was first reached by. */
  readonly cameBy: Int32Array
  readonly queue: Int32Array
  next = 0
  end = 0
  #start = 0

  constructor(nodes: number) {
    this.seen = new Int32Array(nodes)
    this.cameBy = new Int32Array(nodes)
    this.queue = new Int32Array(nodes)
  }

  begin(node: number, stamp: number) {
    this.seen[node] = stamp
    this.queue[0] = node
    this.next = 0
    this.end = 1
    this.#start = node
  }

  /** The pipes from a node back to where the search began, without those that are always open. */
  wayFrom(node: number, { place, from }: Network): number[] {
    const way: number[] = []
    for (let at = node; at !== this.#start; ) {
      const pipe = this.cameBy[at] as number
      at = from[pipe] as number
      if (place[pipe] !== -1) way.push(pipe)
    }
    return way
  }
}

/** What goes between regions would show in the organisation's figures of two cuts at once. */
class CrossedCosts {
  readonly #networks: Networks
  readonly #dark: Uint8Array
  readonly #history: History
  readonly #costs = new Map<number, number>()
  readonly #shown = new Map<number, number>()

  constructor(networks: Networks, dark: Uint8Array, history: History) {
    this.#networks = networks
    this.#dark = dark
    this.#history = history
  }

  /** To be called whenever anything was darkened. */
  forget() {
    this.#costs.clear()
  }

  /** `open` where none of a cell's places with others is shown, `never` where one was after the reading `from`, else what it
   *  costs to darken them. */
  costOf(cell: number, from: number): number {
    const shown = this.#shown.get(cell) ?? this.#lastShown(cell)
    this.#shown.set(cell, shown)
    if (shown > from) return never
    const cost = this.#costs.get(cell) ?? this.#sum(cell)
    this.#costs.set(cell, cost)
    return cost
  }

  #lastShown(cell: number): number {
    let last = -1
    for (const place of this.#networks.crossedBy(cell))
      last = Math.max(last, this.#history.shownBefore[place] as number)
    return last
  }

  #sum(cell: number): number {
    let cost = open
    for (const place of this.#networks.crossedBy(cell)) {
      if (this.#dark[place] === 0) cost = Math.max(cost, this.#history.lastBase[place] as number)
    }
    return cost
  }
}

/** What is sent round for: the value, since which reading and until which its answers may have come, and how much less
 *  and more of the part each place could hold. */
type Task = {
  reading: number
  place: number
  from: number
  until: number
  less: Int32Array
  more: Int32Array | undefined
}
type Sending = {
  reading: number
  place: number
  way: number
  enough: number
}
type Effort = { most: number; reach: number; darkened: Set<number> }

const open = -1
const allCells = 2 ** 40
const whole = 2 ** 42
const never = Number.POSITIVE_INFINITY
/** Pipes are opened smallest first, by these many answers at most: cells, then areas. */
const sizes = [20, 100, 500, 2 ** 39]
const costs = [...sizes, ...sizes.map((size) => allCells + size), whole]
const near = 30
/** Near at hand first: most values are kept uncertain by their neighbours. */
const efforts = [
  { most: open, reach: near },
  ...[open, ...costs].map((most) => ({ most, reach: Number.POSITIVE_INFINITY })),
]
