import { everybody } from '../cut'
import { countFacts, type Facts, monthOf } from '../fact'
import { FactBlock } from '../fact-block'
import type { Layout } from '../layout'
import { type Counters, FactReader, Tally } from '../tally'
import { addJoints, cellsOfKey, crossKeyCount, jointKeyCount, jointKeys, jointsOfResponse } from './cross'

/** What a reading counts: an area, a cell, a second cell at the same time (0: none), and the counters. The responses
 *  of an area that has areas in it, and are in none of them, are counted a second time as an area of their own, which
 *  has the same number with a minus: nobody sees it, but it could be had by subtraction. */
export type CountedCell = Counters & { area: number; cell: number; other: number }

/** An area with its span of preorder numbers. */
export type SpannedArea = { id: number; depth: number; first: number; last: number }

/** Counts a wave area by area, in the order of the tree, with no more in memory than the areas above the one in hand;
 *  `emit` gets each cell once it is complete. */
export class WaveCount {
  readonly #layout: Layout
  readonly #emit: (cell: CountedCell) => void
  readonly #firstMonth: number
  readonly #areas: Map<number, SpannedArea>
  readonly #path: Open[] = []
  readonly #block: FactBlock

  constructor(
    layout: Layout,
    { areas, firstMonth }: { areas: readonly SpannedArea[]; firstMonth: number },
    emit: (cell: CountedCell) => void,
  ) {
    this.#layout = layout
    this.#block = new FactBlock(layout.measures.length, {
      keyCount: jointsOfResponse,
      keyLimit: jointKeyCount,
    })
    this.#emit = emit
    this.#firstMonth = firstMonth
    this.#areas = new Map(areas.map((area) => [area.first, area]))
    const whole = areas.find(({ depth }) => depth === 0)
    if (whole) this.#path.push(new Open(layout, whole))
  }

  /** Adds responses of one area (by its preorder number); areas must come in rising order. */
  add(areaNumber: number, facts: Facts): void {
    this.#closeBefore(areaNumber)
    this.#openTo(areaNumber)
    const here = this.#path.at(-1)
    if (!here) throw new Error('responses of an area outside the tree')
    const region = this.#path[1] ?? here
    const reader = new FactReader(this.#layout)
    const keys = new Int32Array(jointsOfResponse)
    const block = this.#block
    const count = countFacts(facts)
    for (let index = 0; index < count; index++) {
      reader.read(facts, index)
      here.own.add(reader)
      const month = Math.min(31, Math.max(0, monthOf(reader.day) - this.#firstMonth))
      jointKeys(keys, reader.cells, month)
      block.add(reader, keys)
      if (block.isFull || index === count - 1) {
        region.joint.addBlock(block)
        block.clear()
      }
    }
  }

  /** Completes every area still open. */
  finish(): void {
    while (this.#path.length > 0) this.#close()
  }

  #closeBefore(areaNumber: number) {
    while ((this.#path.at(-1)?.area.last ?? Number.POSITIVE_INFINITY) < areaNumber) this.#close()
  }

  #openTo(areaNumber: number) {
    for (const above of this.#pathTo(areaNumber)) this.#path.push(new Open(this.#layout, above))
  }

  /** The areas not yet open on the way down to this one. */
  #pathTo(areaNumber: number): SpannedArea[] {
    const open = this.#path.at(-1)?.area
    if (!open || open.first === areaNumber) return []
    const way: SpannedArea[] = []
    for (const area of this.#areas.values()) {
      if (area.first > open.first && area.first <= areaNumber && areaNumber <= area.last) way.push(area)
    }
    return way.sort((one, other) => one.depth - other.depth)
  }

  #close() {
    const done = this.#path.pop()
    if (!done) return
    const above = this.#path.at(-1)
    const { id, depth, first, last } = done.area
    if (first < last) this.#emitCells(-id, done.own)
    if (depth <= 1) {
      const cross = this.#crossOf(done)
      if (depth === 0 && first < last) this.#emitCross(-id, cross)
      done.cross.addTally(cross)
    }
    done.below.addTally(done.own)
    this.#emitCells(id, done.below)
    if (depth <= 1) this.#emitCross(id, done.cross)
    if (!above) return
    above.below.addTally(done.below)
    if (depth === 1) above.cross.addTally(done.cross)
  }

  /** What was counted in an area itself by three cells at once, by two: of the organisation and its regions only. */
  #crossOf({ joint }: Open): Tally {
    const cross = new Tally(this.#layout, { keys: crossKeyCount })
    addJoints(joint, cross)
    return cross
  }

  #emitCells(area: number, tally: Tally) {
    for (const cell of tally.cells()) this.#emit({ area, cell, other: everybody, ...tally.row(cell) })
  }

  #emitCross(area: number, tally: Tally) {
    for (const key of tally.cells()) this.#emit({ area, ...cellsOfKey(key), ...tally.row(key) })
  }
}

/** An area whose responses are being counted: its own, and those of the areas in it; and of the organisation and its
 *  regions by two cells at once. `joint` is by three at once what is not in `cross` yet: the organisation's own, or all
 *  of a region. */
class Open {
  readonly area: SpannedArea
  readonly own: Tally
  readonly below: Tally
  readonly cross: Tally
  readonly joint: Tally

  constructor(layout: Layout, area: SpannedArea) {
    const isUpper = area.depth <= 1
    this.area = area
    this.own = new Tally(layout)
    this.below = new Tally(layout)
    this.cross = new Tally(layout, { keys: isUpper ? crossKeyCount : 0 })
    this.joint = new Tally(layout, { keys: isUpper ? jointKeyCount : 0 })
  }
}
