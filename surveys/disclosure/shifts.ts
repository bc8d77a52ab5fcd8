import type { History } from './history'

/** Places that gain as many answers as each of the others loses. */
export type Exchange = { gain: readonly number[]; lose: readonly number[] }

/** A way in which answers could lie elsewhere without any shown figure being different. `window` are the places whose
 *  showing bounds which answers may be so moved: those that came after all of them were last shown and before any of
 *  them is shown again. */
export type Shift = Exchange & { window: readonly number[] }

/** By how much a hidden value was seen to be larger or smaller, by part and way (twice the part, and 1 for smaller). */
export type Seen = number[] | Int32Array

type Way = 'larger' | 'smaller'
/** After which reading the answers that are moved came, and after which they came back, where they had to: by the next. */
type Span = { start: number; back: number | undefined }

/** How uncertain one hidden value of one reading is to whoever knows everything shown: the sum of the ways in which
 *  it could be larger and of those in which it could be smaller, no answer moved twice. A lower bound of the width of
 *  its feasible interval, so that what it calls safe is safe. */
export class Uncertainty {
  /** By how much the value could be larger or smaller, by part and way. */
  readonly seen: Seen
  readonly #history: History
  readonly #reading: number
  /** What larger, and smaller, have used of what came in each place between a reading and the next. */
  readonly #used = { larger: new Map<string, number>(), smaller: new Map<string, number>() }

  constructor(history: History, reading: number) {
    this.#history = history
    this.#reading = reading
    this.seen = new Int32Array(2 * history.partCount)
  }

  /** Adds both directions of a shift that has the value among its gains. All answers moved came between the same two
   *  readings, and came back between the same two. */
  add(shift: Shift) {
    const from = Math.max(...shift.window.map((place) => this.#history.lastShown(place, this.#reading)))
    const until = Math.min(...shift.window.map((place) => this.#history.nextShown(place, this.#reading)))
    const isAgain = until <= this.#history.last
    for (let start = from; start < this.#reading; start++) {
      for (let back = this.#reading; back < (isAgain ? until : this.#reading + 1); back++) {
        const span = { start, back: isAgain ? back : undefined }
        for (let part = 0; part < this.#history.partCount; part++) {
          for (const way of ['larger', 'smaller'] as const) this.#move(way, part, span, shift)
        }
      }
    }
  }

  #move(way: Way, part: number, { start, back }: Span, { gain, lose }: Exchange) {
    const [losers, gainers] = way === 'larger' ? [lose, gain] : [gain, lose]
    const used = this.#used[way]
    const rooms = [
      ...losers.map((place) => ({ place, since: start })),
      ...(back === undefined ? [] : gainers.map((place) => ({ place, since: back }))),
    ].map(({ place, since }) => {
      const key = `${since} ${part} ${place}`
      return { key, left: this.#history.growth(since, since + 1, part, place) - (used.get(key) ?? 0) }
    })
    const amount = Math.min(...rooms.map(({ left }) => left))
    if (amount <= 0) return
    for (const { key } of rooms) used.set(key, (used.get(key) ?? 0) + amount)
    const index = 2 * part + (way === 'larger' ? 0 : 1)
    this.seen[index] = (this.seen[index] as number) + amount
  }
}

/** The sum of some numbers. */
export function sum(numbers: Seen): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
