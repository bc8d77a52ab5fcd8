import type { Area } from '../../../../db/area.server'
import { cellKey, cellName, cutName, cutOf } from '../../../../surveys/cell'
import { type CutKey, cellNumber, everybody, tenures } from '../../../../surveys/cut'
import { type Measure, measuresOf, type SurveyDefinition } from '../../../../surveys/definition'

/** What the page was asked to show: a measure in an area, of everybody or of a group (a cell), by wave or by month. */
export type Chosen = { by: 'wave' | 'month'; measure: Measure; area: Area; cell: number }

/** The choice in the address, with everybody's first headline by wave where it says nothing; undefined where it names
 *  what does not exist. */
export function readChoice(
  search: URLSearchParams,
  definition: SurveyDefinition,
  areas: readonly Area[],
): Chosen | undefined {
  const measures = measuresOf(definition)
  const question = search.get('question') ?? definition.headline[0] ?? measures[0]?.question.key
  const measure = measures.find((one) => one.question.key === question)
  const area = areas.find(({ code }) => code === (search.get('area') ?? areas[0]?.code))
  const by = (['wave', 'month'] as const).find((key) => key === (search.get('by') ?? 'wave'))
  const group = search.get('group') ?? everyone
  const cell = [everybody, ...cellsOf(definition)].find((one) => groupKey(definition, one) === group)
  return measure && area && by && cell !== undefined ? { by, measure, area, cell } : undefined
}

/** Stands in the address for no group. */
const everyone = 'everybody'

/** What a group is called in the address: age.16-24. */
export function groupKey(definition: SurveyDefinition, cell: number): string {
  const found = cutOf(cell)
  return found ? `${found.cut}.${cellKey(definition, cell)}` : everyone
}

/** What the form offers. */
export function trendChoices(definition: SurveyDefinition, areas: readonly Area[]) {
  const cuts = [...new Set(cellsOf(definition).map((cell) => cutOf(cell)?.cut as CutKey))]
  const choiceOf = (cell: number) => ({
    value: groupKey(definition, cell),
    text: cellName(definition, cell).en,
  })
  return {
    by: [
      { value: 'wave', text: 'By wave' },
      { value: 'month', text: 'By month of this wave' },
    ],
    questions: measuresOf(definition).map(({ question }) => ({
      value: question.key,
      text: question.short.en,
    })),
    areas: areas.map(({ code, name, depth }) => ({ value: code, text: `${'\u2003'.repeat(depth)}${name}` })),
    everybody: choiceOf(everybody),
    groups: cuts.map((cut) => ({
      name: cutName(definition, cut).en,
      choices: cellsOf(definition)
        .filter((cell) => cutOf(cell)?.cut === cut)
        .map(choiceOf),
    })),
  }
}

/** The categories of the survey's strands, and the tenures. */
function cellsOf(definition: SurveyDefinition): number[] {
  return [
    ...definition.strands.flatMap(({ key, categories }) =>
      categories.map(({ code }) => cellNumber(key, code)),
    ),
    ...tenures.map(({ code }) => cellNumber('tenure', code)),
  ]
}
