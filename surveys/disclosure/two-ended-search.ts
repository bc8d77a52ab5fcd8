import type { Network } from './network'

/** Looks for ways through networks, from both ends at once. */
export class TwoEndedSearch {
  readonly #ahead: Front
  readonly #back: Front
  #stamp = 0
  #network: Network | undefined
  #met = -1

  /** For networks of so many nodes. */
  constructor(nodes: number) {
    this.#ahead = new Front(nodes)
    this.#back = new Front(nodes)
  }

  /** Whether there is a way from one node to another, past no more than `reach` nodes from either. `isPassable` is asked
   *  with the place of a pipe and whether going through it makes the place larger. */
  find(
    network: Network,
    [start, target]: readonly [number, number],
    reach: number,
    isPassable: (place: number, isMore: boolean) => boolean,
  ): boolean {
    const { first, place, to, isMore } = network
    const stamp = ++this.#stamp
    this.#network = network
    this.#ahead.begin(start, stamp)
    this.#back.begin(target, stamp)
    for (let step = 0; step < 2 * reach; step++) {
      const isBack = step % 2 === 1
      const mine = isBack ? this.#back : this.#ahead
      const others = isBack ? this.#ahead : this.#back
      if (mine.next === mine.end) return false
      const node = mine.queue[mine.next++] as number
      const last = first[node + 1] as number
      for (let pipe = first[node] as number; pipe < last; pipe++) {
        const other = to[pipe] as number
        if (mine.seen[other] === stamp) continue
        const at = place[pipe] as number
        if (at >= 0 && !isPassable(at, (isMore[pipe] === 1) !== isBack)) continue
        mine.seen[other] = stamp
        mine.cameBy[other] = pipe
        if (others.seen[other] === stamp) {
          this.#met = other
          return true
        }
        mine.queue[mine.end++] = other
      }
    }
    return false
  }

  /** The places along the way last found that going it makes larger, and those it makes smaller. */
  way(): { larger: number[]; smaller: number[] } {
    const larger: number[] = []
    const smaller: number[] = []
    const network = this.#network
    if (!network) return { larger, smaller }
    const collect = (front: Front, more: number[], less: number[]) => {
      for (let node = this.#met; node !== front.start; ) {
        const pipe = front.cameBy[node] as number
        node = network.from[pipe] as number
        const place = network.place[pipe] as number
        if (place >= 0) (network.isMore[pipe] === 1 ? more : less).push(place)
      }
    }
    collect(this.#ahead, larger, smaller)
    collect(this.#back, smaller, larger)
    return { larger, smaller }
  }
}

/** The nodes seen from one end. */
class Front {
  readonly seen: Int32Array
  /** By node, the pipe it was first reached by. */
  readonly cameBy: Int32Array
  readonly queue: Int32Array
  next = 0
  end = 0
  start = 0

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
    this.start = node
  }
}
