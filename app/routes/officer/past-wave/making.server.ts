import type { Tx } from '../../../../db/client.server'
import { hasWaveNamed, insertPastWave } from '../../../../db/past-wave.server'
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

/** Makes the wave for the account; or says that the survey has one of this name. */
export async function makePastWave(
  tx: Tx,
  account: { id: string; organisation_id: string },
  { survey, ...said }: Said,
): Promise<{ ok: true; id: string } | { ok: false; problems: Problem[] }> {
  const [survey_id = '', version = ''] = survey.split('/')
  const id = await insertPastWave(tx, account.organisation_id, {
    survey: { survey_id, version: Number(version) },
    ...said,
    accountId: account.id,
  })
  if (id) return { ok: true, id }
  return { ok: false, problems: [taken] }
}

const taken: Problem = { field: 'name', message: 'This survey has a wave of that name already' }

/** The problems of a form with that of its name among them, in the order of the page, where one of these surveys was
 *  chosen and has a wave of that name. */
export async function withTakenName(
  tx: Tx,
  { survey, name }: Pick<Said, 'survey' | 'name'>,
  { problems, surveys }: { problems: readonly Problem[]; surveys: readonly string[] },
): Promise<Problem[]> {
  const isNamed = surveys.includes(survey) && !problems.some(({ field }) => field === 'name')
  const [survey_id = ''] = survey.split('/')
  // The survey has no problem, so that what comes after the name are the days.
  return isNamed && (await hasWaveNamed(tx, survey_id, name)) ? [taken, ...problems] : [...problems]
}
