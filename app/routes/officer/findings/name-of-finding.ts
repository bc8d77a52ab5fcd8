import { readFindingKey } from '../../../../surveys/analysis/finding'
import { cellNumber, everybody } from '../../../../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { offeredCuts } from '../../../../surveys/offered-cuts'
import { findingKindInWords } from '../../../locales/finding'
import { groupInSentence } from '../../../locales/group'
import { groupKey } from '../trend/trend-choice'

type Known = { definition: SurveyDefinition; areas: readonly { code: string; name: string; depth: number }[] }

/** What a finding is called by what it is of, without any figure: A group: Repairs, women, South. */
export function nameOfFinding(key: string, { definition, areas }: Known): string {
  const place = readFindingKey(key)
  if (!place) return key
  const question = measuresOf(definition).find(({ question }) => question.key === place.question)
  const area = areas.find(({ code }) => code === place.area)
  const cell = cellOf(place.group, definition)
  const parts = [
    question?.question.short.en ?? place.question,
    ...(cell === everybody ? [] : [cell === undefined ? place.group : groupInSentence(definition, cell)]),
    ...(area?.depth === 0 ? [] : [area?.name ?? place.area]),
  ]
  return `${findingKindInWords[place.kind]}: ${parts.join(', ')}`
}

/** True where a key names a question, a group and an area that the wave has, so that there may be or have been such a finding. */
export function couldBeFound(key: string, { definition, areas }: Known): boolean {
  const place = readFindingKey(key)
  return (
    place !== undefined &&
    measuresOf(definition).some(({ question }) => question.key === place.question) &&
    areas.some(({ code }) => code === place.area) &&
    cellOf(place.group, definition) !== undefined
  )
}

/** The cell of a group by its key; undefined where the survey has no such group. */
export function cellOf(group: string, definition: SurveyDefinition): number | undefined {
  const cuts = offeredCuts(definition).flatMap(({ cut }) =>
    Array.from({ length: 32 }, (_, code) => cellNumber(cut, code)),
  )
  return [everybody, ...cuts].find((cell) => groupKey(definition, cell) === group)
}
