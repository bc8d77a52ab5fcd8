import type { History } from './history'

/** Places that gain as many answers as each of the others loses. */
export type Exchange = { gain: readonly number[]; lose: readonly number[] }

/** A way in which answers could lie elsewhere without any shown figure being different. `window` are the places whose
 *  showing bounds which answers may be so moved: those that came after all of them were last shown and before any of
 *  them is shown again. */
export type Shift = Exchange & { window: readonly number[] }

type Way = 'larger' | 'smaller'
/** After which reading, and before which, the answers that may be moved came. */
type Span = { from: number; until: number }

/** How uncertain one hidden value of one reading is to whoever knows everything shown: the sum of the ways in which
 *  it could be larger and of those in which it could be smaller, no answer moved twice. A lower bound of the width of
 *  its feasible interval, so that what it calls safe is safe. */
export class Uncertainty {
  /** By part, by how much the value could be larger or smaller. */
  readonly widths: number[]
  readonly #history: History
  readonly #reading: number
  /** What larger, and smaller, have used of each place: of what it holds, and of what came later. */
  readonly #used = { larger: new Map<number, number>(), smaller: new Map<number, number>() }

  constructor(history: History, reading: number) {
    this.#history = history
    this.#reading = reading
    this.widths = new Array(history.partCount).fill(0)
  }

  /** Adds both directions of a shift that has the value among its gains. */
  add(shift: Shift) {
    const span = {
      from: Math.max(...shift.window.map((place) => this.#history.lastShown(place, this.#reading))),
      until: Math.min(...shift.window.map((place) => this.#history.nextShown(place, this.#reading))),
    }
    for (let part = 0; part < this.widths.length; part++) {
      for (const way of ['larger', 'smaller'] as const) {
        const amount = this.#room(way, part, span, shift)
        if (amount > 0) this.#use(way, part, shift, amount)
        this.widths[part] = (this.widths[part] ?? 0) + amount
      }
    }
  }

  /** How many answers an exchange has left: what every loser holds of them, and, where places are shown again later,
   *  what every gainer can give back of those that came in between. */
  #room(way: Way, part: number, { from, until }: Span, { gain, lose }: Exchange): number {
    const history = this.#history
    const used = this.#used[way]
    let room = Number.POSITIVE_INFINITY
    for (const place of way === 'larger' ? lose : gain) {
      const held = history.growth(from, this.#reading, part, place)
      room = Math.min(room, held - (used.get(2 * this.#key(part, place)) ?? 0))
    }
    if (until > history.last) return Math.max(0, room)
    for (const place of way === 'larger' ? gain : lose) {
      const later = history.growth(this.#reading, until, part, place)
      room = Math.min(room, later - (used.get(2 * this.#key(part, place) + 1) ?? 0))
    }
    return Math.max(0, room)
  }

  #use(way: Way, part: number, { gain, lose }: Exchange, amount: number) {
    const used = this.#used[way]
    const count = (key: number) => used.set(key, (used.get(key) ?? 0) + amount)
    for (const place of way === 'larger' ? lose : gain) count(2 * this.#key(part, place))
    for (const place of way === 'larger' ? gain : lose) count(2 * this.#key(part, place) + 1)
  }

  #key(part: number, place: number): number {
    return place * this.#history.partCount + part
  }
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
