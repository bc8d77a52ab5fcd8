/** One reading's values of one measure by the places of a lattice: `parts` are the answers' parts (satisfied, not
 *  satisfied), each a count by place; `dark` is 1 where the value of this very reading is not shown. */
export type Layer = { parts: readonly Int32Array[]; dark: Uint8Array }

/** The readings of one wave for one measure, oldest first; the last is the one being decided. A place is "dark" in a
 *  reading whose own value of it is not shown: hidden, or still showing an earlier reading's. */
export class History {
  readonly readings: readonly Layer[]
  readonly partCount: number
  readonly last: number

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

  /** What a dark place of a reading holds beyond what was last shown of it, by part; all 0 where nothing came or went. */
  unseen(reading: number, place: number): number[] {
    const from = this.lastShown(place, reading)
    return Array.from({ length: this.partCount }, (_, part) => this.growth(from, reading, part, place))
  }
}
