/** One reading's values of one measure by the places of a lattice: `parts` are the answers' parts (satisfied, not
 *  satisfied), each a count by place; `dark` is 1 where the value of this very reading is not shown. */
export type Layer = { parts: readonly Int32Array[]; dark: Uint8Array }

/** A value, by its reading and place. */
export type At = { reading: number; place: number }

/** The readings of one wave for one measure, oldest first; the last is the one being decided. A place is "dark" in a
 *  reading whose own value of it is not shown: hidden, or still showing an earlier reading's. */
export class History {
  readonly readings: readonly Layer[]
  readonly partCount: number
  readonly last: number
  readonly #grown = new Map<string, Int32Array>()
  readonly #staying: Int32Array[] = []
  #shownBefore: Int16Array | undefined
  #lastBase: Int32Array | undefined

  constructor(readings: readonly Layer[]) {
    this.readings = readings
    this.last = readings.length - 1
    this.partCount = readings[0]?.parts.length ?? 0
  }

  isDark(reading: number, place: number): boolean {
    return this.readings[reading]?.dark[place] === 1
  }

  value(reading: number, part: number, place: number): number {
    return this.readings[reading]?.parts[part]?.[place] ?? 0
  }

  base(reading: number, place: number): number {
    let base = 0
    for (let part = 0; part < this.partCount; part++) base += this.value(reading, part, place)
    return base
  }

  /** The last reading up to this one that showed its own value of the place; -1 when none did. */
  lastShown(place: number, reading: number): number {
    let shown = reading
    while (shown >= 0 && this.isDark(shown, place)) shown--
    return shown
  }

  /** The first reading after this one that shows its own value of the place; `last + 1` when none does. */
  nextShown(place: number, reading: number): number {
    let shown = reading + 1
    while (shown <= this.last && this.isDark(shown, place)) shown++
    return shown
  }

  /** By how much each part grew in a place from one reading (-1: from nothing) to another. */
  growth(from: number, to: number, part: number, place: number): number {
    return this.value(to, part, place) - (from < 0 ? 0 : this.value(from, part, place))
  }

  /** By place, the last reading before the one being decided that showed its own value; -1 when none did. */
  get shownBefore(): Int16Array {
    const size = this.readings[this.last]?.dark.length ?? 0
    this.#shownBefore ??= Int16Array.from({ length: size }, (_, place) =>
      this.lastShown(place, this.last - 1),
    )
    return this.#shownBefore
  }

  /** By place, the base in the reading being decided. */
  get lastBase(): Int32Array {
    const size = this.readings[this.last]?.dark.length ?? 0
    this.#lastBase ??= Int32Array.from({ length: size }, (_, place) => this.base(this.last, place))
    return this.#lastBase
  }

  /** By place, by how much a part grew from one reading (-1: from nothing) to another. */
  grown(from: number, to: number, part: number): Int32Array {
    const now = this.readings[to]?.parts[part] ?? new Int32Array(0)
    const before = this.readings[from]?.parts[part]
    if (!before) return now
    const key = `${from} ${to} ${part}`
    const known = this.#grown.get(key) ?? now.map((count, place) => count - (before[place] as number))
    this.#grown.set(key, known)
    return known
  }

  /** By place, how many of the answers of a part that came after a reading (-1: of all) have been there ever since. */
  staying(from: number, part: number): Int32Array {
    const index = (from + 1) * this.partCount + part
    const known = this.#staying[index] ?? this.#leastSince(from, part)
    this.#staying[index] = known
    return known
  }

  #leastSince(from: number, part: number): Int32Array {
    const before = this.readings[from]?.parts[part]
    const least = Int32Array.from(this.readings[this.last]?.parts[part] ?? [])
    for (let reading = from + 1; reading < this.last; reading++) {
      this.readings[reading]?.parts[part]?.forEach((count, place) => {
        if (count < (least[place] as number)) least[place] = count
      })
    }
    return least.map((count, place) => Math.max(0, count - (before?.[place] ?? 0)))
  }

  /** Whether a dark place of a reading holds anything beyond what was last shown of it. */
  isUnseen(reading: number, place: number): boolean {
    const from = this.lastShown(place, reading)
    for (let part = 0; part < this.partCount; part++) {
      if (this.growth(from, reading, part, place) !== 0) return true
    }
    return false
  }
}
