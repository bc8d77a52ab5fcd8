import type { Tx } from '../../../../db/client.server'
import { listOpenedVersions } from '../../../../db/survey.server'
import { listSurveyDrafts } from '../../../../db/survey-draft.server'
import { listWaves } from '../../../../db/wave.server'
import { questionsOf } from '../../../../surveys/definition'
import { dayInWords, momentInWords } from '../../../locales/day'
import { listInWords } from '../../../locales/list'

/** The organisation's surveys, each by its newest version, and its drafts. */
export async function findSurveysView(tx: Tx) {
  const versions = await listOpenedVersions(tx)
  const waves = await listWaves(tx)
  const drafts = await listSurveyDrafts(tx)
  const newest = versions.filter(
    ({ survey_id, version }) =>
      !versions.some((other) => other.survey_id === survey_id && other.version > version),
  )
  return {
    surveys: newest.map(({ survey_id, version, definition, opened_on }) => ({
      id: survey_id,
      title: definition.title.en,
      newest: `Version ${version}, made on ${dayInWords(opened_on, 'en')}`,
      questions: questionsOf(definition).length,
      waves:
        listInWords(waves.filter((wave) => wave.survey_id === survey_id).map(({ name }) => name)) ||
        'None yet',
    })),
    drafts: drafts.map(({ id, survey_id, based_on, definition, changed_at, changer }) => ({
      id,
      title: definition.title.en || 'A survey without a name',
      of: ofWhat(newest.find((one) => one.survey_id === survey_id)?.definition.title.en, based_on),
      questions: questionsOf(definition).length,
      changed: `${momentInWords(changed_at)} by ${changer}`,
    })),
  }
}

const ofWhat = (survey: string | undefined, version: number | null) =>
  survey ? `${survey}${version ? `, from version ${version}` : ''}` : 'A new survey'
