import { never, open } from './costs'
import type { History } from './history'
import type { Networks } from './network'

/** What goes between regions would show in the organisation's figures of two cuts at once. */
export class CrossedCosts {
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
