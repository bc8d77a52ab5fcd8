import { notAnswered, preferNotToSay } from '../codes'
import { type CutKey, cellNumber, cutKeys, everybody } from '../cut'
import type { SurveyDefinition } from '../definition'
import { baseOf, topTwoOfFive } from '../statistics/proportion'

/** One place of the lattice: an area's id, a cell of a breakdown (numbered in cut.ts; 0 is everybody), a measure. */
export type Place = { area: number; cell: number; measure: number }

/** A place with its answers: [n1, n2, n3, n4, n5, not applicable]. A place without answers may be left out. */
export type Cell = Place & { counts: readonly number[] }

/** A node of the area tree; the top has no parent. */
export type AreaNode = { id: number; parent?: number | null | undefined }

/** A cut with the codes its table always has a row for. Other codes that answers carry (never asked, a tenure,
 *  a channel) are rows too, wherever the reading holds any of them. */
export type OfferedCut = { cut: CutKey; codes: readonly number[] }

/** The cuts of a survey's results: its strands with every category, and tenure and channel as they occur. */
export function offeredCuts(definition: SurveyDefinition): OfferedCut[] {
  const strands = definition.strands.map(({ key, categories }) => ({
    cut: key,
    codes: [...categories.map(({ code }) => code), preferNotToSay, notAnswered],
  }))
  return [...strands, { cut: 'tenure', codes: [] }, { cut: 'channel', codes: [] }]
}

const cellNumbers = (cutKeys.length + 1) * 32

/** The bases of every place of one reading in one flat array, so that whole sets are walked by offsets:
 *  measure by measure, in it area by area, in it cell by cell with everybody first. Always in the order of the
 *  numbers, so that the order in which cells and areas are given makes no difference. */
export class Lattice {
  readonly bases: Int32Array
  readonly areaCount: number
  readonly cellCount: number
  readonly measureCount: number
  /** For each cut, the offsets of its cells from everybody's place in the same area. */
  readonly cuts: readonly number[][]
  /** For each area with children: its offset, and theirs, from the first area's place of the same cell. */
  readonly families: readonly { parent: number; children: number[] }[]
  readonly #areas: Map<number, number>
  readonly #measures: Map<number, number>
  readonly #cells = new Int16Array(cellNumbers).fill(-1)

  constructor(cells: readonly Cell[], tree: readonly AreaNode[], offered: readonly OfferedCut[]) {
    this.#areas = placed(tree.map(({ id }) => id))
    this.#measures = placed(cells.map(({ measure }) => measure))
    const rows = offered.map(({ cut, codes }) => rowsOf(cut, codes, cells))
    placed([everybody, ...rows.flat()]).forEach((place, cell) => {
      this.#cells[cell] = place
    })
    this.areaCount = this.#areas.size
    this.measureCount = this.#measures.size
    this.cellCount = 1 + rows.flat().length
    this.cuts = rows.map((row) => row.map((cell) => this.#cells[cell] ?? 0))
    this.families = this.#familiesOf(tree)
    this.bases = new Int32Array(this.measureCount * this.areaCount * this.cellCount)
    for (const cell of cells) {
      const index = this.indexOf(cell)
      if (index !== undefined)
        this.bases[index] = (this.bases[index] ?? 0) + baseOf(cell.counts, topTwoOfFive.points)
    }
  }

  /** Where everybody of the area in this place (0 to areaCount - 1) stands, for the measure in this place. */
  everybodyAt(measure: number, area: number): number {
    return (measure * this.areaCount + area) * this.cellCount
  }

  /** Where a place stands in `bases`; undefined when it is not on the lattice. */
  indexOf({ area, cell, measure }: Place): number | undefined {
    const areaPlace = this.#areas.get(area)
    const measurePlace = this.#measures.get(measure)
    const cellPlace = this.#cells[cell] ?? -1
    if (areaPlace === undefined || measurePlace === undefined || cellPlace === -1) return undefined
    return this.everybodyAt(measurePlace, areaPlace) + cellPlace
  }

  #familiesOf(tree: readonly AreaNode[]) {
    const parents = new Map(tree.map(({ id, parent }) => [id, parent ?? Number.NaN]))
    const families = new Map<number, number[]>()
    for (const [id, place] of this.#areas) {
      const parent = this.#areas.get(parents.get(id) ?? Number.NaN)
      if (parent === undefined) continue
      const children = families.get(parent) ?? []
      families.set(parent, [...children, place * this.cellCount])
    }
    return [...families].map(([parent, children]) => ({ parent: parent * this.cellCount, children }))
  }
}

/** Each different number with its place among them in rising order. */
function placed(numbers: readonly number[]): Map<number, number> {
  const rising = Array.from(new Set(numbers)).sort((a, b) => a - b)
  return new Map(rising.map((number, place) => [number, place]))
}

/** The cells of a cut's table: the codes always offered, and those that anybody in the reading has. */
function rowsOf(cut: CutKey, codes: readonly number[], cells: readonly Cell[]): number[] {
  const rows = new Set(codes.map((code) => cellNumber(cut, code)))
  const first = cellNumber(cut, 0)
  for (const { cell, counts } of cells) {
    if (cell >= first && cell < first + 32 && !rows.has(cell) && baseOf(counts, topTwoOfFive.points) > 0)
      rows.add(cell)
  }
  return Array.from(rows).sort((a, b) => a - b)
}
