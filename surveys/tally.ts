import { addCounters, unpackCounters } from './counters'
import { cutKeys, everybody } from './cut'
import { countFacts, type Facts, recordLength, recordParts } from './fact'
import type { FactBlock } from './fact-block'
import type { Layout } from './layout'

/** Weight 1, the weight of every response of a wave that was not weighted. */
export const weightOne = 10_000

const codes = 32
/** A response is in twelve cells; many responses of one area are in a hundred or so. */
const rowsAtFirst = 32
const cellsAtMost = codes * (cutKeys.length + 1)

/** Reads packed facts one response at a time into its own fields, which the next `read` overwrites. */
export class FactReader {
  weight = 0
  /** Days from 1970-01-01. */
  day = 0
  /** The cells the response counts in: everybody, then one a cut in the order of cutKeys. */
  readonly cells = new Int32Array(cutKeys.length + 1)
  /** The counters it adds to: the first `length` of `slots`. */
  readonly slots: Int32Array
  length = 0
  readonly #layout: Layout

  constructor(layout: Layout) {
    this.#layout = layout
    this.slots = new Int32Array(layout.measures.length)
    this.cells[0] = everybody
  }

  /** Reads the response at this place, from 0. */
  read({ records, places }: Facts, index: number): void {
    const at = index * recordLength(places)
    const byte = (part: number) => records[at + part] as number
    this.weight = ((byte(0) * 256 + byte(1)) * 256 + byte(2)) * 256 + byte(3)
    this.day = byte(recordParts.day) * 256 + byte(recordParts.day + 1)
    const strands = cutKeys.length - 2
    for (let cut = 0; cut < cutKeys.length; cut++) {
      const code = cut < strands ? byte(recordParts.strands + cut) : byte(recordParts.tenure + cut - strands)
      this.cells[cut + 1] = codes * (cut + 1) + code
    }
    this.#readAnswers(records, at + recordParts.answers, places)
  }

  #readAnswers(records: Uint8Array, start: number, places: number): void {
    const { measures } = this.#layout
    this.length = 0
    for (let index = 0; index < measures.length; index++) {
      const { place } = measures[index] as { place: number }
      if (place > places) continue
      const slot = this.#layout.slot(index, records[start + place - 1] as number)
      if (slot >= 0) this.slots[this.length++] = slot
    }
  }
}

/** A row of counters by a Layout: responses, the sums of their weights (in 1/10000) and of the weights' squares. The
 *  last two are left out where every weight is 1: then they are 10,000 and 100,000,000 times the counts. */
export type Counters = { counts: Float64Array; weights?: Float64Array; squares?: Float64Array }

/** A row as it is stored. */
export type PackedCounters = { counts: Uint8Array; weights: Uint8Array | null; squares: Uint8Array | null }

/** Counts responses into rows of counters, one a cell (or of everybody only, in a `total`; or one a key of the caller's
 *  own, of so many). All sums are whole numbers, so neither the order nor what is added and taken away in between
 *  matters. */
export class Tally {
  readonly layout: Layout
  readonly #cells: number
  /** Each cell's row, or -1. */
  readonly #rows: Int32Array
  #length = 0
  #counts: Float64Array
  /** What the weights and squares are beyond those of as many responses of weight 1; absent while nothing is. */
  #beyond: { weights: Float64Array; squares: Float64Array } | undefined

  constructor(layout: Layout, extent: 'cells' | 'total' | { keys: number } = 'cells') {
    this.layout = layout
    this.#rows = new Int32Array(typeof extent === 'object' ? extent.keys : cellsAtMost).fill(-1)
    this.#cells = extent === 'total' ? 1 : cutKeys.length + 1
    this.#counts = new Float64Array(layout.width * (extent === 'total' ? 1 : rowsAtFirst))
  }

  /** Adds (or, with -1, takes away) the response that the reader holds. */
  add({ cells, slots, length, weight }: FactReader, sign: 1 | -1 = 1): void {
    const span = { start: 0, end: length }
    for (let cell = 0; cell < this.#cells; cell++) {
      const row = this.#rowOf(cells[cell] as number)
      const counts = this.#counts
      for (let index = 0; index < length; index++) {
        const slot = row + (slots[index] as number)
        counts[slot] = (counts[slot] as number) + sign
      }
      if (weight !== weightOne) this.#addWeight(row, slots, span, { weight, sign })
    }
  }

  /** Adds responses, each under all of its keys; those of a key one after another, so that its counters stay near. */
  addBlock(block: FactBlock): void {
    for (let index = 0; index < block.keyCount; index++) {
      for (const key of block.groupByKey(index)) {
        const row = this.#rowOf(key)
        for (let place = block.firstOf(key); place >= 0; place = block.nextOf(place))
          this.#addAt(row, block, place)
      }
    }
  }

  #addAt(row: number, { most, slots, lengths, weights }: FactBlock, place: number): void {
    const counts = this.#counts
    const start = place * most
    const end = start + (lengths[place] as number)
    for (let index = start; index < end; index++) {
      const slot = row + (slots[index] as number)
      counts[slot] = (counts[slot] as number) + 1
    }
    const weight = weights[place] as number
    if (weight !== weightOne) this.#addWeight(row, slots, { start, end }, { weight, sign: 1 })
  }

  #addWeight(
    row: number,
    slots: Int32Array | Uint16Array,
    { start, end }: { start: number; end: number },
    { weight, sign }: { weight: number; sign: number },
  ): void {
    const { weights, squares } = this.#weighted()
    const more = sign * (weight - weightOne)
    const moreSquared = sign * (weight * weight - weightOne * weightOne)
    for (let index = start; index < end; index++) {
      const slot = row + (slots[index] as number)
      weights[slot] = (weights[slot] as number) + more
      squares[slot] = (squares[slot] as number) + moreSquared
    }
  }

  /** Adds every response of the facts. */
  addAll(facts: Facts, sign: 1 | -1 = 1): void {
    const reader = new FactReader(this.layout)
    const count = countFacts(facts)
    for (let index = 0; index < count; index++) {
      reader.read(facts, index)
      this.add(reader, sign)
    }
  }

  /** Adds a row of counters to a cell's (or, with -1, takes it away). */
  addRow(cell: number, { counts, weights, squares }: Counters, sign: 1 | -1 = 1): void {
    const start = this.#rowOf(cell)
    addInto(this.#counts, start, counts, sign)
    if (!weights || !squares) return
    const beyond = this.#weighted()
    const beyondOne = (sums: Float64Array, one: number) =>
      sums.map((sum, at) => sum - one * (counts[at] as number))
    addInto(beyond.weights, start, beyondOne(weights, weightOne), sign)
    addInto(beyond.squares, start, beyondOne(squares, weightOne * weightOne), sign)
  }

  /** Adds everything that another tally of the same layout has counted. */
  addTally(other: Tally): void {
    for (const cell of other.cells()) this.addRow(cell, other.row(cell))
  }

  /** Adds a row as it is stored, its parts packed; the last two are null where every weight in it is 1. */
  addPacked(cell: number, { counts, weights, squares }: PackedCounters): void {
    const { width } = this.layout
    if (weights && squares) {
      this.addRow(cell, {
        counts: unpackCounters(counts, width),
        weights: unpackCounters(weights, width),
        squares: unpackCounters(squares, width),
      })
    } else {
      const start = this.#rowOf(cell)
      addCounters(counts, { counters: this.#counts, start, count: width })
    }
  }

  /** The cells something was counted in, in order; their counters may be zero again. */
  cells(): number[] {
    const cells: number[] = []
    for (let cell = 0; cell < this.#rows.length; cell++) if (this.#rows[cell] !== -1) cells.push(cell)
    return cells
  }

  /** A copy of the counters of a cell, all zero where nothing was counted; throws where a sum is not exact. */
  row(cell: number): Counters {
    const { width } = this.layout
    const start = this.#rows[cell] ?? -1
    if (start === -1) return { counts: new Float64Array(width) }
    const counts = exact(this.#counts.slice(start, start + width))
    const weights = this.#beyond?.weights.slice(start, start + width)
    const squares = this.#beyond?.squares.slice(start, start + width)
    if (!weights || !squares || (isZero(weights) && isZero(squares))) return { counts }
    const withOnes = (beyond: Float64Array, one: number) =>
      exact(exact(beyond).map((sum, at) => sum + one * (counts[at] as number)))
    return {
      counts,
      weights: withOnes(weights, weightOne),
      squares: withOnes(squares, weightOne * weightOne),
    }
  }

  #rowOf(cell: number): number {
    const row = this.#rows[cell] as number
    return row === -1 ? this.#newRow(cell) : row
  }

  #newRow(cell: number): number {
    const start = this.#length
    this.#length += this.layout.width
    if (this.#length > this.#counts.length) {
      const length = 2 * this.#length
      this.#counts = grown(this.#counts, length)
      if (this.#beyond) {
        const { weights, squares } = this.#beyond
        this.#beyond = { weights: grown(weights, length), squares: grown(squares, length) }
      }
    }
    this.#rows[cell] = start
    return start
  }

  #weighted() {
    const { length } = this.#counts
    this.#beyond ??= { weights: new Float64Array(length), squares: new Float64Array(length) }
    return this.#beyond
  }
}

/** True when nothing is left of a row: no response, no weight. */
export function isEmpty({ counts, weights, squares }: Counters): boolean {
  return isZero(counts) && (!weights || isZero(weights)) && (!squares || isZero(squares))
}

function isZero(sums: Float64Array): boolean {
  for (const sum of sums) if (sum !== 0) return false
  return true
}

function exact(sums: Float64Array): Float64Array {
  for (let at = 0; at < sums.length; at++) {
    if (Math.abs(sums[at] as number) > Number.MAX_SAFE_INTEGER)
      throw new Error('a sum is too large to be exact')
  }
  return sums
}

function addInto(sums: Float64Array, start: number, more: Float64Array, sign: 1 | -1): void {
  for (let at = 0; at < more.length; at++) {
    sums[start + at] = (sums[start + at] as number) + sign * (more[at] as number)
  }
}

function grown(sums: Float64Array, length: number): Float64Array {
  const larger = new Float64Array(length)
  larger.set(sums)
  return larger
}
