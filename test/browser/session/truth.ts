import { today } from '../../../db/day.server'
import { addDays } from '../../../db/demo/day'
import { daysOf } from '../../../db/demo/load-fieldwork.server'
import { demoPeople } from '../../../db/demo/people'
import { type DemoResponse, isSatisfied } from '../../../db/demo/response'
import { demoFieldwork } from '../../../db/demo/responses'
import { isOption } from '../../../surveys/codes'
import { cellNumber, everybody, monthCell } from '../../../surveys/cut'
import { strandKeys } from '../../../surveys/strand'
import { areas, measures, type Spot } from './spots'

const cellCount = monthCell(32)
const strandCount = strandKeys.length
/** The organisation and its regions, where two strands are counted at once. */
const upper = areas.filter(({ depth }) => depth <= 1).map(({ id }) => id)

/** How many of one wave's responses were satisfied and how many were not, by area, measure and cell (months too, though
 *  these are not among the `cells`), counted one by one from the generator. */
export class WaveTruth {
  /** The cells that anybody is in. */
  readonly cells: number[]
  readonly #counts = new Uint16Array(areas.length * measures.length * cellCount * 2)
  readonly #pairs = new Uint16Array(upper.length * measures.length * (strandCount * 32) ** 2 * 2)

  constructor(responses: readonly DemoResponse[], opensOn: string) {
    const held = new Set<number>()
    const trails = areas.map(({ first }) => areas.filter((one) => one.first <= first && first <= one.last))
    for (const response of responses) {
      const cells = cellsOf(response)
      for (const cell of cells) held.add(cell)
      cells.push(monthCell(monthsBetween(opensOn, addDays(opensOn, response.day))))
      measures.forEach(({ place }, measure) => {
        if (!isOption(response.answers[place - 1] ?? 0)) return
        const part = isSatisfied(response, place - 1) ? 0 : 1
        for (const { id } of trails[response.area.id - 1] ?? []) {
          for (const cell of cells) (this.#counts[slot(id, measure, cell) + part] as number)++
          if (!upper.includes(id)) continue
          const strands = cells.slice(1, 1 + strandCount)
          strands.forEach((cell, at) => {
            for (const other of strands.slice(at + 1))
              (this.#pairs[pairSlot(id, measure, [cell, other]) + part] as number)++
          })
        }
      })
    }
    this.cells = [...held].sort((one, other) => one - other)
  }

  /** Satisfied, and not. */
  partsOf({ area, measure, cell, other }: Omit<Spot, 'wave'>): [number, number] {
    const place = measures.findIndex((one) => one.place === measure)
    const counts = other === undefined ? this.#counts : this.#pairs
    const at = other === undefined ? slot(area, place, cell) : pairSlot(area, place, [cell, other])
    return [counts[at] ?? 0, counts[at + 1] ?? 0]
  }
}

/** By the wave's name. */
export function countDemonstration(): Map<string, WaveTruth> {
  return new Map(
    demoFieldwork(demoPeople(areas)).map(({ wave, responses }) => [
      wave.name,
      new WaveTruth(responses, daysOf(wave, today()).opens_on),
    ]),
  )
}

function cellsOf({ strands, tenure, channel }: DemoResponse): number[] {
  return [
    everybody,
    ...strandKeys.map((strand, at) => cellNumber(strand, strands[at] ?? 0)),
    cellNumber('tenure', tenure),
    cellNumber('channel', channel),
  ]
}

const monthsBetween = (from: string, to: string) =>
  12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5, 7)) - Number(from.slice(5, 7))

/** Where the counts of a measure, by its place among the measures, are. */
const slot = (area: number, measure: number, cell: number) =>
  (((area - 1) * measures.length + measure) * cellCount + cell) * 2

/** The same of two strands at once; their cells come first of all, from 32. */
function pairSlot(area: number, measure: number, [cell, other]: [number, number]): number {
  const side = strandCount * 32
  return (((upper.indexOf(area) * measures.length + measure) * side + cell - 32) * side + other - 32) * 2
}
