import type { Measure } from '../definition'
import { Layout } from '../layout'

type Counted = Pick<Measure, 'place' | 'points' | 'satisfied'> & Partial<Pick<Measure, 'question' | 'option'>>

/** The parts of the answers to a measure that are shown of a group: satisfied and not, or, where nothing counts as
 *  satisfied, each point by itself. Not applicable is in neither. */
export class Parts {
  readonly layout: Layout
  /** How many parts all measures have together. */
  readonly width: number
  /** By measure, the first of its parts and how many they are. */
  readonly spans: readonly { first: number; count: number }[]
  /** Measures, by their indexes, that are hidden together: the options of one question have one base, and of one choice
   *  add up to it, so that what is hidden of one would be told by the others. */
  readonly groups: readonly (readonly number[])[]
  /** For each counter of the layout its part, or -1. */
  readonly #partOf: Int16Array

  constructor(measures: readonly Counted[]) {
    this.layout = new Layout(measures)
    this.groups = groupsOf(measures)
    this.#partOf = new Int16Array(this.layout.width).fill(-1)
    let width = 0
    this.spans = measures.map(({ points, satisfied }, index) => {
      const first = width
      const count = satisfied.length > 0 ? 2 : points
      for (let code = 1; code <= points; code++) {
        const part = satisfied.length > 0 ? (satisfied.includes(code) ? 0 : 1) : code - 1
        this.#partOf[this.layout.slot(index, code)] = first + part
      }
      width += count
      return { first, count }
    })
    this.width = width
  }

  /** Sums the counters of a row by part, into `parts` from `start`. */
  sumInto(parts: Int32Array, start: number, counts: Float64Array): void {
    for (let slot = 0; slot < counts.length; slot++) {
      const part = this.#partOf[slot] ?? -1
      if (part >= 0) parts[start + part] = (parts[start + part] ?? 0) + (counts[slot] ?? 0)
    }
  }
}

function groupsOf(measures: readonly Counted[]): number[][] {
  const groups = new Map<unknown, number[]>()
  measures.forEach(({ question, option }, index) => {
    const whole = option ? question : index
    groups.set(whole, [...(groups.get(whole) ?? []), index])
  })
  return [...groups.values()]
}
