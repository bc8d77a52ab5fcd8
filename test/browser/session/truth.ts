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

/** How many of one wave's responses were satisfied and how many were not, by area, measure and cell (months too, though
 *  these are not among the `cells`), counted one by one from the generator. */
export class WaveTruth {
  /** The cells that anybody is in. */
  readonly cells: number[]
  readonly #counts = new Uint16Array(areas.length * measures.length * cellCount * 2)

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
        }
      })
    }
    this.cells = [...held].sort((one, other) => one - other)
  }

  /** Satisfied, and not. */
  partsOf({ area, measure, cell }: Omit<Spot, 'wave'>): [number, number] {
    const at = slot(
      area,
      measures.findIndex(({ place }) => place === measure),
      cell,
    )
    return [this.#counts[at] ?? 0, this.#counts[at + 1] ?? 0]
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
