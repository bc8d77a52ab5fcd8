import type { At, History } from './history'
import type { Lattice } from './lattice'

/** What no hiding helps: that nobody of many is of a part may be shown (of two parts, where they are 30 or more), and tells
 *  it of each of them. */
export class Told {
  readonly #lattice: Lattice
  readonly #history: History
  /** What was let pass as told, by number. */
  readonly #passed = new Set<number>()

  constructor(lattice: Lattice, history: History) {
    this.#lattice = lattice
    this.#history = history
  }

  /** Whether what is shown tells that nobody in a place is of a part: at every step since its value was last shown, a
   *  figure with all its people in it did not change in this part. */
  isTold({ reading, place, part }: At & { part: number }): boolean {
    const from = this.#history.lastShown(place, reading)
    for (let step = from + 1; step <= reading; step++) {
      if (this.#history.growth(step - 1, step, part, place) !== 0) return false
    }
    const around = this.#placesAround(place)
    for (let step = from + 1; step <= reading; step++) {
      if (!around.some((one) => this.#isStill(one, step, part))) return false
    }
    this.#passed.add(this.#numberOf({ reading, place, part }))
    return true
  }

  /** Whether a part of a value was let pass as told. */
  hasPassed(at: At): boolean {
    for (let part = 0; part < this.#history.partCount; part++) {
      if (this.#passed.has(this.#numberOf({ ...at, part }))) return true
    }
    return false
  }

  #numberOf({ reading, place, part }: At & { part: number }): number {
    return (reading * this.#history.partCount + part) * this.#lattice.size + place
  }

  /** The values with parts that were told once and no longer are, because what told them is dark now. */
  lapsed(): At[] {
    const { size } = this.#lattice
    return [...this.#passed].flatMap((number) => {
      const [place, rest] = [number % size, Math.floor(number / size)]
      const reading = Math.floor(rest / this.#history.partCount)
      if (this.isTold({ reading, place, part: rest % this.#history.partCount })) return []
      this.#passed.delete(number)
      return [{ reading, place }]
    })
  }

  /** Whether a place was shown before and after a step from one reading to the next, and was the same. */
  #isStill(place: number, step: number, part: number): boolean {
    const after = this.#history.nextShown(place, step - 1)
    if (after > this.#history.last) return false
    return this.#history.growth(this.#history.lastShown(place, step - 1), after, part, place) === 0
  }

  /** The places that hold everybody who is in a place, itself too. */
  #placesAround(place: number): number[] {
    const { cells, upper, singleCount } = this.#lattice
    if (place < singleCount)
      return this.#singlesAround(Math.floor(place / cells.length), [place % cells.length])
    const { upper: at, pair, row, column } = this.#lattice.doubleAt(place)
    const singles = [this.#lattice.firstOf(pair.one) + row, this.#lattice.firstOf(pair.other) + column]
    return [
      place,
      this.#lattice.double(0, pair, row, column),
      ...this.#singlesAround(upper[at] ?? 0, singles),
    ]
  }

  /** Some cells, and everybody, in an area and all above it. */
  #singlesAround(area: number, cells: readonly number[]): number[] {
    const places: number[] = []
    for (let one = area; one >= 0; one = this.#lattice.parent[one] ?? -1) {
      for (const cell of [...cells, 0]) places.push(this.#lattice.single(one, cell))
    }
    return places
  }
}
