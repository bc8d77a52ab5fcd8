import type { Tx } from '../../../../db/client.server'
import { insertPastWave } from '../../../../db/past-wave.server'
import { listOpenedVersions, type OpenedVersion } from '../../../../db/survey.server'
import type { Problem } from '../../../components/problem'
import type { Choice } from '../../../components/radios'
import { dayInWords } from '../../../locales/day'

/** The surveys whose answers a file can hold: every version that has been opened, the newest first. */
export async function listSurveyChoices(tx: Tx): Promise<Choice[]> {
  const versions = await listOpenedVersions(tx)
  return versions.map((version) => ({ value: choiceOf(version), text: textOf(version, versions) }))
}

const choiceOf = ({ survey_id, version }: OpenedVersion): string => `${survey_id}/${version}`

/** Its title, how much it asks and, where the survey was asked in other words too, since when in these. */
function textOf({ survey_id, version, definition, opened_on }: OpenedVersion, all: readonly OpenedVersion[]) {
  const questions = definition.sections.flatMap((section) => section.questions).length
  const isOneOfMany = all.filter((other) => other.survey_id === survey_id).length > 1
  return `${definition.title.en} (${isOneOfMany ? `version ${version}, asked since ${dayInWords(opened_on, 'en')}; ` : ''}${questions} questions)`
}

type Said = { survey: string; name: string; firstDay: string; lastDay: string }

/** Makes the wave; or says that the survey has one of this name. */
export async function makePastWave(
  tx: Tx,
  organisationId: string,
  { survey, ...said }: Said,
): Promise<{ ok: true; id: string } | { ok: false; problems: Problem[] }> {
  const [survey_id = '', version = ''] = survey.split('/')
  const id = await insertPastWave(tx, organisationId, {
    survey: { survey_id, version: Number(version) },
    ...said,
  })
  if (id) return { ok: true, id }
  return { ok: false, problems: [{ field: 'name', message: 'This survey has a wave of that name already' }] }
}
