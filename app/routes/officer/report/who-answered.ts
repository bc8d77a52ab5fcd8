import type { Family } from '../../../../db/reading/family.server'
import { sideOf } from '../../../../surveys/analysis/rest'
import { cellName, cutName, cutOf } from '../../../../surveys/cell'
import { measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { populationInWords } from '../respondents/population-in-words'
import type { RespondentsView } from '../respondents/respondents-view.server'

type Group = {
  name: string
  /** What the population is known from. */
  population?: string
  rows: Pick<
    RespondentsView['tables'][number]['rows'][number],
    'key' | 'name' | 'answered' | 'share' | 'populationShare' | 'index'
  >[]
}

/** Who answered as the report has it: the tables of the page Respondents, of the areas only those directly within the
 *  organisation, then the channels, which no population is known by; undefined where nothing is shown. */
export function whoAnswered(
  { answered, tables, completeness }: Pick<RespondentsView, 'answered' | 'tables' | 'completeness'>,
  { definition, family }: { definition: SurveyDefinition; family: Family },
) {
  if (!answered) return undefined
  const place = measuresOf(definition).find(({ question }) => question.text.en === answered.question)?.place
  const groups: Group[] = tables
    .filter(({ key }) => !key.startsWith('areas-') || key === 'areas-1')
    .map((table) => ({ name: table.name, population: populationInWords(table), rows: table.rows }))
  const channels = family.cells.filter((cell) => cutOf(cell)?.cut === 'channel')
  const counted = channels.map((cell) => ({
    key: String(cell),
    name: cellName(definition, cell).en,
    answered: place === undefined ? undefined : sideOf(family.ofCell(place, cell).figure)?.base,
    ...{ share: undefined, populationShare: undefined, index: undefined },
  }))
  return {
    ...answered,
    groups:
      counted.length > 0 ? [...groups, { name: cutName(definition, 'channel').en, rows: counted }] : groups,
    said: completeness.map(({ name, share, isLeast }) => ({ name, share, isLeast })),
  }
}
