import { costs, never, open, whole } from './costs'
import { CrossedCosts } from './crossed-costs'
import type { Enough } from './enough'
import { floor } from './floor'
import type { At, History } from './history'
import type { Lattice } from './lattice'
import { Matches } from './matches'
import { Networks } from './network'
import { type Seen, sum } from './shifts'
import { TwoEndedSearch } from './two-ended-search'

/** How uncertain single cells are: in the network of their cut, shown places are shut, and a value can be as much
 *  larger or smaller as can be sent round through it. Where that is not enough, the pipes that are cheapest to open are:
 *  places to darken. What goes between regions must not show in the organisation's figures of two cuts at
 *  once: either it is matched (Matches), or none of them is shown (CrossedCosts). */
export class Flow {
  readonly #lattice: Lattice
  readonly #history: History
  readonly #dark: Uint8Array
  readonly #shownBefore: Int16Array
  readonly #networks: Networks
  readonly #crossed: CrossedCosts
  readonly #matches: Matches
  readonly #search: TwoEndedSearch
  readonly #enough: Enough
  /** By part and way (twice the part, and 1 for smaller), by how much each place of the last reading was once seen to
   *  vary while something was sent round through another. */
  readonly #credit: readonly Int32Array[]
  readonly #change: Int32Array
  readonly #touched: number[] = []
  /** Regions' cells that nothing more can be matched for. */
  readonly #shut = new Set<number>()
  #task: Task

  constructor(lattice: Lattice, history: History, dark: Uint8Array, enough: Enough) {
    this.#lattice = lattice
    this.#history = history
    this.#dark = dark
    this.#enough = enough
    this.#shownBefore = history.shownBefore
    this.#networks = Networks.of(lattice)
    this.#crossed = new CrossedCosts(this.#networks, dark, history)
    this.#matches = new Matches(lattice)
    this.#search = new TwoEndedSearch(lattice.singleCount + 1)
    this.#credit = Array.from({ length: 2 * history.partCount }, () => new Int32Array(lattice.singleCount))
    this.#change = new Int32Array(lattice.singleCount)
    this.#task = this.#taskOf(
      { reading: history.last, place: 0 },
      { from: -1, until: history.last + 1 },
      0,
      lastOpen,
    )
  }

  /** The places to darken so that a dark value of a reading is uncertain enough: none when it is so already;
   *  undefined when nothing helps. */
  placesToDarken(reading: number, place: number): number[] | undefined {
    this.#crossed.forget()
    const value = { reading, place, spans: this.#spansOf(reading, place) }
    const seen = this.#creditOf(value)
    const darkened = new Set<number>()
    try {
      for (const effort of efforts) {
        if (this.#seesEnough(value, seen, effort, darkened)) return [...darkened]
        if (effort === lastOpen && this.#dark[place] === 0) return [place]
        for (const one of darkened) this.#dark[one] = 1
        this.#crossed.forget()
      }
      return darkened.size > 0 ? [...darkened] : undefined
    } finally {
      for (const one of darkened) this.#dark[one] = 0
    }
  }

  /** When answers that are moved may have come: all of them between the same two readings, since the value was last shown.
   *  Where it is shown again, as many must come back between two readings before that. */
  #spansOf(reading: number, place: number): Span[] {
    const from = this.#history.lastShown(place, reading)
    const until = this.#history.nextShown(place, reading)
    const starts = Array.from({ length: reading - from }, (_, index) => reading - 1 - index)
    if (until > this.#history.last) return starts.map((start) => ({ from: start, until }))
    return starts
      .slice(0, until - reading)
      .map((start, index) => ({ from: start, until: reading + index + 1 }))
  }

  /** What other searches have found of a value already. */
  #creditOf({ reading, place }: At): Seen {
    const isCredited = reading === this.#history.last
    return this.#credit.map((credit) => (isCredited ? (credit[place] as number) : 0))
  }

  /** Looks for what is lacking: the floor over all parts, then one of each part that may not be known. */
  #seesEnough(value: Value, seen: Seen, effort: Effort, darkened: Set<number>): boolean {
    const see = (way: number, most: number) => {
      let sent = 0
      for (const span of value.spans) {
        if (sent >= most) break
        this.#task = this.#taskOf(value, span, way, effort)
        sent += this.#send(most - sent, darkened)
      }
      seen[way] = Math.max(seen[way] as number, sent)
      return sent > 0
    }
    for (let way = 0; way < seen.length && sum(seen) < floor; way++) {
      see(way, floor - sum(seen) + (seen[way] as number))
    }
    if (sum(seen) < floor) return false
    for (;;) {
      const part = this.#enough.lacking(value, seen)
      if (part < 0) return true
      if (!see(2 * part, 1) && !see(2 * part + 1, 1)) return false
    }
  }

  /** How much can be sent round through the value, until it is enough; opened pipes are noted. */
  #send(enough: number, darkened: Set<number>): number {
    const { place, isLarger, effort } = this.#task
    const network = this.#networks.networkOf(place)
    const [tail, head] = this.#networks.endsOf(place)
    const ends = isLarger ? ([head, tail] as const) : ([tail, head] as const)
    const own = Math.min(enough, isLarger ? this.#roomMore(place) : this.#roomLess(place))
    let sent = 0
    while (sent < own && this.#search.find(network, ends, effort.reach, this.#isPassable)) {
      sent += this.#push(own - sent, darkened)
    }
    this.#settle()
    return sent
  }

  #taskOf({ reading, place }: At, { from, until }: Span, way: number, effort: Effort): Task {
    const [part, isAgain] = [way >> 1, until <= this.#history.last]
    return {
      reading,
      place,
      from,
      until,
      part,
      effort,
      isLarger: way % 2 === 0,
      less: isAgain ? this.#history.grown(from, from + 1, part) : this.#history.staying(from, part),
      more: isAgain ? this.#history.grown(until - 1, until, part) : undefined,
    }
  }

  readonly #isPassable = (place: number, isMore: boolean): boolean => {
    const { place: own, reading, from, effort } = this.#task
    if (place === own || (isMore ? this.#roomMore(place) : this.#roomLess(place)) <= 0) return false
    if (effort.isMatched && this.#networks.regionCell[place] === 0) return false
    if (this.#shut.size > 0 && this.#shut.has(place)) return false
    if (reading < this.#history.last) return this.#costThen(place) <= effort.most
    if ((this.#shownBefore[place] as number) > from) return false
    if (this.#dark[place] === 0) return effort.most > open && this.#cost(place) <= effort.most
    return effort.isMatched || this.#crossedCost(place, from) <= effort.most
  }

  /** What it takes to open a pipe of the reading being decided that is shut. */
  #cost(place: number): number {
    return Math.max(this.#crossedCost(place, this.#task.from), this.#opening(place))
  }

  /** Whether a place binds nothing of what is sent round: it is dark, and was when the answers came. */
  readonly #isFree = (place: number): boolean => {
    const history = this.#history
    const { reading, from, until } = this.#task
    if (!history.isDark(reading, place) || history.lastShown(place, reading) > from) return false
    return history.nextShown(place, reading) >= until
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
    return this.#dark[place] === 0 ? this.#opening(place) : this.#crossedCost(place, history.last)
  }

  /** What it costs to open a pipe: the answers it hides, once for each row and level of areas they would be hidden in; the
   *  whole organisation is opened last whatever for. */
  #opening(place: number): number {
    if (place === 0) return whole
    const { cells, cuts, heights } = this.#lattice
    const area = Math.floor(place / cells.length)
    const levels = (heights[area] as number) + 1
    const isAreaForCell = place % cells.length === 0 && this.#task.place % cells.length !== 0
    const rows = isAreaForCell ? cuts.length + 1 : 1
    const tables = area === 0 ? cuts.length : 0
    return (this.#history.lastBase[place] as number) * (rows * levels + tables)
  }

  #crossedCost(place: number, from: number): number {
    const cell = this.#networks.regionCell[place] as number
    return cell <= 0 || this.#task.effort.isMatched ? open : this.#crossed.costOf(cell, from)
  }

  /** The organisation's places of two cells at once that a region's cell is bound to, unless what goes through is matched. */
  #crossedOf(place: number): readonly number[] {
    const cell = this.#networks.regionCell[place] as number
    return cell <= 0 || this.#task.effort.isMatched ? nothing : this.#networks.crossedBy(cell)
  }

  /** How much more a place could hold: as much as came later, where it is shown again. */
  #roomMore(place: number): number {
    const { more } = this.#task
    return (more ? (more[place] as number) : 2 * floor) - (this.#change[place] as number)
  }

  #roomLess(place: number): number {
    return (this.#task.less[place] as number) + (this.#change[place] as number)
  }

  /** Sends as much as fits along the way found, at most `most`; 0 where it cannot be matched, and then never again. */
  #push(most: number, darkened: Set<number>): number {
    const { place, isLarger, effort } = this.#task
    const { larger, smaller } = this.#search.way()
    let amount = most
    for (const at of larger) amount = Math.min(amount, this.#roomMore(at))
    for (const at of smaller) amount = Math.min(amount, this.#roomLess(at))
    if (effort.isMatched) {
      const isRegions = (at: number) => (this.#networks.regionCell[at] as number) > 0
      const [up, down] = [larger.filter(isRegions), smaller.filter(isRegions)]
      if (isRegions(place)) (isLarger ? up : down).push(place)
      amount = this.#matches.take(up, down, amount, { ...this.#task, isFree: this.#isFree })
      if (amount === 0) this.#shutOneOf([...up, ...down])
    }
    for (const at of larger) this.#alter(at, amount, darkened)
    for (const at of smaller) this.#alter(at, -amount, darkened)
    return amount
  }

  /** Of the regions' cells on a way that cannot be matched, no longer goes through the smallest. */
  #shutOneOf(places: readonly number[]) {
    let smallest: number | undefined
    for (const place of places) {
      if (place === this.#task.place) continue
      const isSmaller = (this.#task.less[place] as number) < (this.#task.less[smallest ?? place] as number)
      if (smallest === undefined || isSmaller) smallest = place
    }
    if (smallest !== undefined) this.#shut.add(smallest)
  }

  #alter(place: number, amount: number, darkened: Set<number>) {
    if (amount === 0) return
    this.#change[place] = (this.#change[place] as number) + amount
    this.#touched.push(place)
    if (this.#task.until <= this.#history.last) return
    for (const one of [place, ...this.#crossedOf(place)]) if (this.#dark[one] === 0) darkened.add(one)
  }

  /** Credits every place that was changed with it, and makes everything as it was. What was opened for it will be dark. */
  #settle() {
    const isCredited = this.#task.reading === this.#history.last
    for (const place of this.#touched) {
      const change = this.#change[place] as number
      this.#change[place] = 0
      if (!isCredited || change === 0) continue
      const credit = this.#credit[2 * this.#task.part + (change > 0 ? 0 : 1)] as Int32Array
      credit[place] = Math.max(credit[place] as number, Math.abs(change))
    }
    this.#touched.length = 0
    this.#shut.clear()
    this.#matches.clear()
  }
}

type Value = At & { spans: readonly Span[] }

/** After which reading the answers that are moved came, at the latest by the next one, and before which they are back. */
type Span = { from: number; until: number }

/** How hard is tried: at what cost pipes are opened, how many nodes are looked at, and whether what goes between regions is
 *  matched. */
type Effort = { most: number; reach: number; isMatched: boolean }

/** What is being sent round: whether to make the value larger, and how much less of the part each place could hold of what
 *  came in the span, and how much more of what came back. */
type Task = At &
  Span & {
    part: number
    isLarger: boolean
    effort: Effort
    less: Int32Array
    more: Int32Array | undefined
  }

const nothing: readonly number[] = []
const anywhere = Number.POSITIVE_INFINITY
const lastOpen: Effort = { most: open, reach: anywhere, isMatched: false }
/** Near at hand first: most values are kept uncertain by their neighbours. */
const efforts: readonly Effort[] = [
  { most: open, reach: 30, isMatched: true },
  { most: open, reach: anywhere, isMatched: true },
  lastOpen,
  ...costs.flatMap((most) => [true, false].map((isMatched) => ({ most, reach: anywhere, isMatched }))),
]
