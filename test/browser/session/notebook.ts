import { areas, type Spot } from './spots'

/** A figure as it was written; some surfaces leave the interval out. */
export type Written = { base: number; percent: string; low?: string; high?: string }

/** What a surface said of a place; undefined: that it shows nothing there. */
export type Note = { spot: Spot; written: Written | undefined }

/** What was read of one place: each different figure, with the surface that wrote it first. */
type Read = { spot: Spot; figures: Map<string, Written>; surfaces: Map<string, string>; hiddenOn?: string }

/** Everything read in a session, whoever read it. */
export class Notebook {
  /** How many pages of each surface were read. */
  readonly surfaces = new Map<string, number>()
  readonly #read = new Map<string, Read>()
  #count = 0

  /** Takes down what a surface said. */
  add(surface: string, notes: readonly Note[]) {
    this.surfaces.set(surface, (this.surfaces.get(surface) ?? 0) + 1)
    for (const { spot, written } of notes) {
      const key = nameOf(spot)
      const read: Read = this.#read.get(key) ?? { spot, figures: new Map(), surfaces: new Map() }
      this.#read.set(key, read)
      if (!written) read.hiddenOn ??= surface
      else {
        this.#count++
        const words = JSON.stringify(written)
        if (!read.figures.has(words)) read.surfaces.set(words, surface)
        read.figures.set(words, written)
      }
    }
  }

  /** How many figures were read, however often the same; of how many places; and how many places had none. */
  get counts(): { figures: number; shown: number; hidden: number } {
    const read = [...this.#read.values()]
    const shown = read.filter(({ figures }) => figures.size > 0).length
    return { figures: this.#count, shown, hidden: read.length - shown }
  }

  /** Every figure, by its place. */
  *shown(): Generator<{ spot: Spot; figures: Written[] }> {
    for (const { spot, figures } of this.#read.values()) {
      if (figures.size > 0) yield { spot, figures: [...figures.values()] }
    }
  }

  isShown(spot: Spot): boolean {
    return (this.#read.get(nameOf(spot))?.figures.size ?? 0) > 0
  }

  /** Places of which two surfaces said different things. */
  contradictions(): string[] {
    return [...this.#read.values()].flatMap(({ spot, figures, surfaces, hiddenOn }) => {
      const all = [...figures.values()]
      const isOne = all.every((one) => all.every((other) => agree(one, other)))
      if (isOne && (all.length === 0 || hiddenOn === undefined)) return []
      const said = [...surfaces].map(([words, surface]) => `${surface} ${words}`)
      return [`${nameOf(spot)}: ${said.join(', ')}${hiddenOn ? `, ${hiddenOn} nothing` : ''}`]
    })
  }
}

/** Whether two figures may be of the same place: a headline has a decimal that the same figure in a table has not. */
function agree(one: Written, other: Written): boolean {
  const isSame = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || a === b || a.includes('.') !== b.includes('.')
  return (
    one.base === other.base &&
    isSame(one.percent, other.percent) &&
    isSame(one.low, other.low) &&
    isSame(one.high, other.high)
  )
}

/** What a place is called in messages; no two are called the same. */
export const nameOf = ({ wave, area, measure, cell, other }: Spot) =>
  `${wave} ${areas[area - 1]?.code} ${measure} ${cell}${other === undefined ? '' : ` and ${other}`}`
