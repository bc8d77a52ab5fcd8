import type { Tx } from '../../../../db/client.server'
import { listOpenedVersions } from '../../../../db/survey.server'
import type { Asked } from '../../../../surveys/coverage'
import { questionsOf } from '../../../../surveys/definition'
import { templates } from '../../../../surveys/templates/all'

/** A survey that may ask about a line: one of the organisation, as last opened on that day, or a ready one. */
export type AskedSurvey = Asked & { name: string; openedOn?: string }

/** As many columns as the table shows before any are chosen. */
const mostUnchosen = 4

/** Of the surveys, those that have a column of their own: the chosen ones, or else the organisation's own. */
export function chooseColumns(own: AskedSurvey[], chosen: readonly string[]): AskedSurvey[] {
  const found = [...own, ...readyColumns].filter(({ key }) => chosen.includes(key))
  return found.length > 0 ? found : own.slice(0, mostUnchosen)
}

/** The organisation's surveys, each in the newest version that was opened. */
export async function listOwnSurveys(tx: Tx): Promise<AskedSurvey[]> {
  const versions = await listOpenedVersions(tx)
  const newest = versions.filter(
    ({ survey_id, version }) =>
      !versions.some((other) => other.survey_id === survey_id && other.version > version),
  )
  return newest.map(({ survey_id, definition, opened_on }) => ({
    key: survey_id,
    name: definition.title.en,
    openedOn: opened_on,
    questions: questionsOf(definition),
  }))
}

/** The ready surveys, which any organisation can ask. */
export const readyColumns: AskedSurvey[] = templates.map((template) => ({
  key: `ready-${template.key}`,
  name: template.title.en,
  questions: questionsOf(template),
}))
