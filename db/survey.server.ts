import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { SurveyDefinition } from '../surveys/definition'
import type { Tx } from './client.server'
import { requirePrescribed } from './prescribed.server'
import { withOwnTranslations } from './translation.server'

/** Adds a survey with its first version, opened with the landlord's own translations: from then on its words never change.
 *  Gives back the survey's id. */
export async function insertSurvey(
  tx: Tx,
  organisationId: string,
  definition: SurveyDefinition,
): Promise<string> {
  const worded = await withOwnTranslations(tx, definition)
  await requirePrescribed(tx, worded)
  const id = newId()
  await tx.insertInto('survey').values({ organisation_id: organisationId, id, key: definition.key }).execute()
  await tx
    .insertInto('survey_version')
    .values({
      organisation_id: organisationId,
      survey_id: id,
      version: 1,
      definition: JSON.stringify(worded),
      opened_at: new Date(),
    })
    .execute()
  return id
}

/** Opened versions never change, so they are kept once read; the oldest go first. */
const opened = new Map<string, SurveyDefinition>()
const keptVersions = 200

/** The words of a version of a survey. */
export async function getDefinition(
  tx: Tx,
  { survey_id, version }: { survey_id: string; version: number },
): Promise<SurveyDefinition> {
  const key = `${survey_id}/${version}`
  const kept = opened.get(key)
  if (kept) return kept
  const row = await tx
    .selectFrom('survey_version')
    .select(['definition', 'opened_at', sql<string>`organisation_id`.as('organisation_id')])
    .where('survey_id', '=', survey_id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (row.opened_at) {
    if (opened.size >= keptVersions) opened.delete(opened.keys().next().value ?? '')
    opened.set(key, row.definition)
  }
  return row.definition
}

/** Words of a survey that have been opened, so that they never change again. */
export type OpenedVersion = {
  survey_id: string
  version: number
  definition: SurveyDefinition
  /** The day it was, `YYYY-MM-DD`. */
  opened_on: string
}

/** The opened versions of every survey of the organisation, the newest first. */
export function listOpenedVersions(tx: Tx): Promise<OpenedVersion[]> {
  return tx
    .selectFrom('survey_version')
    .select(['survey_id', 'version', 'definition', sql<string>`opened_at::date::text`.as('opened_on')])
    .where('opened_at', 'is not', null)
    .orderBy('opened_at', 'desc')
    .orderBy('version', 'desc')
    .execute()
}

/** The keys of the organisation's surveys. */
export async function listSurveyKeys(tx: Tx): Promise<string[]> {
  const surveys = await tx.selectFrom('survey').select('key').execute()
  return surveys.map(({ key }) => key)
}

/** The opened versions of a survey with its key, the newest first; none where there is no such survey. */
export function listVersionsOf(tx: Tx, surveyId: string): Promise<(OpenedVersion & { key: string })[]> {
  return tx
    .selectFrom('survey_version')
    .innerJoin('survey', 'survey.id', 'survey_version.survey_id')
    .select(['survey_id', 'version', 'definition', 'survey.key'])
    .select(sql<string>`opened_at::date::text`.as('opened_on'))
    .where('survey_id', '=', surveyId)
    .where('opened_at', 'is not', null)
    .orderBy('version', 'desc')
    .execute()
}
