import { groupKey } from '../../../app/routes/officer/trend/trend-choice'
import { demoAreas } from '../../../db/demo/areas'
import { cellName, cutName } from '../../../surveys/cell'
import { type CutKey, cellNumber, everybody } from '../../../surveys/cut'
import { measuresOf } from '../../../surveys/definition'
import { offeredCuts } from '../../../surveys/offered-cuts'
import { perceptionSurvey } from '../../../surveys/templates/perception'

/** Where a figure of the demonstration is: a wave by its name, an area and a measure by number, a cell, and one of a later
 *  cut at the same time. */
export type Spot = { wave: string; area: number; measure: number; cell: number; other?: number }

/** The spot of two cells at once, either way they stand. */
export function bothOf(cell: number, other: number): Pick<Spot, 'cell' | 'other'> {
  if (cell === everybody || other === everybody) return { cell: cell + other }
  return { cell: Math.min(cell, other), other: Math.max(cell, other) }
}

export const areas = demoAreas()
export const measures = measuresOf(perceptionSurvey)
export const cuts = offeredCuts(perceptionSurvey).map(({ cut }) => cut)

export const areaOf = finder(areas.map(({ code, id }) => [code, id]))
export const measureOf = finder(measures.map(({ question, place }) => [question.key, place]))
export const measureNamed = finder(measures.map(({ question, place }) => [question.short.en, place]))
export const measureAsked = finder(
  measures.flatMap(({ question, place }) =>
    [question.text.en, question.text.cy].flatMap((text) => (text ? [[text, place] as const] : [])),
  ),
)

/** The cell of a group by what a trend's address calls it. */
export const groupOf = (key: string) =>
  finder([everybody, ...cuts.flatMap(cellsOf)].map((cell) => [groupKey(perceptionSurvey, cell), cell]))(key)

/** The number of the area of this name directly within another. */
export function areaWithin(parent: number, name: string): number {
  const found = areas.find((area) => area.parent_id === parent && area.name === name)
  if (!found) throw new Error(`there is no ${name} here`)
  return found.id
}

/** The cell of a cut by what the tables call it. */
export function cellNamed(cut: CutKey, name: string): number {
  if (name === 'Everybody') return everybody
  const found = cellsOf(cut).find((cell) => cellName(perceptionSurvey, cell).en === name)
  if (found === undefined) throw new Error(`there is no ${name} in ${cut}`)
  return found
}

export const cellsOf = (cut: CutKey) => Array.from({ length: 32 }, (_, code) => cellNumber(cut, code))

/** The place whose figure a sentence gives, by what it begins with, without the wave: "An area, Cut – Value", or with one
 *  more cut and value after it. */
export function spotInWords(words: string): Pick<Spot, 'area' | 'cell' | 'other'> {
  const whole = groupsInWords.get(words)
  if (whole) return whole
  for (let comma = words.indexOf(', '); comma >= 0; comma = words.indexOf(', ', comma + 1)) {
    const [one, other] = [words.slice(0, comma), words.slice(comma + 2)].map((part) =>
      groupsInWords.get(part),
    )
    if (one && other && other.area === areas[0]?.id)
      return { area: one.area, ...bothOf(one.cell, other.cell) }
  }
  throw new Error(`nobody knows whose figure "${words}" is`)
}

const groupsInWords = new Map(
  areas.flatMap((area) =>
    [everybody, ...cuts.flatMap(cellsOf)].map((cell) => {
      const place = area.depth === 0 ? [] : [area.name]
      const cut = cuts.find((one) => cellsOf(one).includes(cell))
      const group = cut
        ? [`${cutName(perceptionSurvey, cut).en} – ${cellName(perceptionSurvey, cell).en}`]
        : []
      return [[...place, ...group].join(', '), { area: area.id, cell }] as const
    }),
  ),
)

function finder(pairs: readonly (readonly [string, number])[]): (name: string) => number {
  const known = new Map(pairs)
  return (name) => {
    const found = known.get(name)
    if (found === undefined) throw new Error(`nothing is called ${name}`)
    return found
  }
}
