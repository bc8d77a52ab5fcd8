import { z } from 'zod'
import type { Tx } from '../../../../../db/client.server'
import { listVersionsOf } from '../../../../../db/survey.server'
import { listSurveyDrafts } from '../../../../../db/survey-draft.server'
import { listWavesOfSurvey } from '../../../../../db/wave.server'
import { questionsOf, type SurveyDefinition } from '../../../../../surveys/definition'
import { dayInWords, momentInWords } from '../../../../locales/day'
import { languageName } from '../../../../locales/language-name'
import { listInWords } from '../../../../locales/list'

/** The versions of the survey whose id stands in the address, the newest first; or the answer that there is no such page. */
export async function requireVersions(tx: Tx, id: string | undefined) {
  const parsed = z.uuid().safeParse(id)
  const versions = parsed.success ? await listVersionsOf(tx, parsed.data) : []
  const [newest] = versions
  if (!newest) throw new Response(null, { status: 404 })
  return { newest, versions }
}

/** The words of one version of a survey, both by the address; or the answer that there is no such page. */
export async function requireVersion(
  tx: Tx,
  { survey, version }: { survey?: string | undefined; version?: string | undefined },
): Promise<{ surveyId: string; version: number; key: string; definition: SurveyDefinition }> {
  const { versions } = await requireVersions(tx, survey)
  const found = versions.find((one) => String(one.version) === version)
  if (!found) throw new Response(null, { status: 404 })
  return { surveyId: found.survey_id, version: found.version, key: found.key, definition: found.definition }
}

/** What the page of a survey shows. */
export async function findSurveyView(tx: Tx, id: string | undefined) {
  const { newest, versions } = await requireVersions(tx, id)
  const waves = await listWavesOfSurvey(tx, newest.survey_id)
  const drafts = await listSurveyDrafts(tx, newest.survey_id)
  return {
    id: newest.survey_id,
    key: newest.key,
    title: newest.definition.title.en,
    purpose: newest.definition.purpose.en,
    drafts: drafts.map(({ id: draftId, definition, changed_at, changer }) => ({
      id: draftId,
      title: definition.title.en || 'A survey without a name',
      changed: `${momentInWords(changed_at)} by ${changer}`,
    })),
    versions: versions.map(({ version, definition, opened_on }) => ({
      version,
      madeOn: dayInWords(opened_on, 'en'),
      about: `${questionsOf(definition).length} questions in ${listInWords(definition.languages.map(languageName))}, ${definition.privacy}`,
      before: versions.find((other) => other.version < version)?.version,
      waves: waves
        .filter((wave) => wave.version === version)
        .map((wave) => ({ id: wave.id, name: wave.name })),
    })),
  }
}
