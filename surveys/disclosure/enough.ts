import { floor, sameAnswerBase } from './floor'
import type { At, History } from './history'
import type { Lattice } from './lattice'
import { type Seen, sum } from './shifts'
import { Told } from './told'

/** What has to be freed so that it is enough: so many answers of some parts. */
export type Wanted = { parts: readonly number[]; most: number }

/** What it takes for a hidden value to be uncertain enough: by the floor over all its parts, and by one at least in each,
 *  so that nobody can tell of a few people that none of them is dissatisfied, or how many are. Two things spare a part:
 *  it is told by what is shown of more people (who are 30 at least: fewer are not shown all alike), which hiding the value
 *  cannot help; or the value may be of 30 people, and then all of them being alike could be shown. */
export class Enough {
  readonly #told: Told
  readonly #history: History

  constructor(lattice: Lattice, history: History) {
    this.#told = new Told(lattice, history)
    this.#history = history
  }

  /** Whether what was seen of a value is enough. */
  isEnough(at: At, seen: Seen): boolean {
    return sum(seen) >= floor && this.lacking(at, seen) < 0
  }

  /** The first part that may be known exactly and must not be; -1 when there is none. */
  lacking(at: At, seen: Seen): number {
    for (let part = 0; part < this.#history.partCount; part++) {
      if ((seen[2 * part] as number) + (seen[2 * part + 1] as number) > 0) continue
      if (this.#mayBeMany(at, seen)) return -1
      if (!this.#told.isTold({ ...at, part })) return part
    }
    return -1
  }

  /** What is still to be freed for a value. */
  wanted(at: At, seen: Seen): Wanted {
    if (sum(seen) >= floor) return { parts: [this.lacking(at, seen)], most: 1 }
    return { parts: Array.from({ length: this.#history.partCount }, (_, part) => part), most: floor }
  }

  /** Whether what is enough for a value of a reading is so for that of a later one too: there are no fewer people in it, and
   *  no part of it was told, which later it may not be. */
  lasts(at: At, later: number): boolean {
    if (this.#told.hasPassed(at)) return false
    return this.#history.base(later, at.place) >= this.#history.base(at.reading, at.place)
  }

  /** The values that were enough only because a part was told, where what told it has been darkened since. */
  lapsed(): At[] {
    return this.#told.lapsed()
  }

  /** Whether those who came since the value was last shown may be 30 or more. */
  #mayBeMany({ reading, place }: At, seen: Seen): boolean {
    const from = this.#history.lastShown(place, reading)
    let most = 0
    for (let part = 0; part < this.#history.partCount; part++) {
      most += this.#history.growth(from, reading, part, place) + (seen[2 * part] as number)
    }
    return most >= sameAnswerBase
  }
}
