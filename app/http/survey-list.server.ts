import type { Tx } from '../../db/client.server'
import { listOpenedVersions, listSurveyKeys, type OpenedVersion } from '../../db/survey.server'
import { insertSurveyDraft, nobody } from '../../db/survey-draft.server'
import { readSurveyFile, writeSurveyFile } from '../../surveys/building/interchange'
import { freeKey } from '../../surveys/building/key'
import { lineById } from '../../surveys/frameworks/all'
import { notKnown, refuse } from './api.server'
import type { MadeDraft, SurveyList } from './api-shapes'

/** The surveys, each with its versions, the newest first. */
export async function surveyList(tx: Tx): Promise<SurveyList> {
  const versions = await listOpenedVersions(tx)
  const byKey = new Map<string, OpenedVersion[]>()
  for (const one of versions) {
    byKey.set(one.definition.key, [...(byKey.get(one.definition.key) ?? []), one])
  }
  const items = [...byKey].map(([key, ofSurvey]) => ({
    key,
    title: ofSurvey[0]?.definition.title.en ?? key,
    versions: ofSurvey.map(({ version, opened_on }) => ({ version, opened_on })),
  }))
  return { items, next: null }
}

/** The file of a version, both by the address. */
export async function versionFile(
  tx: Tx,
  { survey = '', version = '' }: { survey?: string | undefined; version?: string | undefined },
): Promise<string> {
  const versions = await listOpenedVersions(tx)
  const ofSurvey = versions.filter(({ definition }) => definition.key === survey)
  const found = ofSurvey.find((one) => String(one.version) === version)
  if (found) return writeSurveyFile(found.definition)
  const isSurvey = ofSurvey.length > 0
  throw refuse('not_found', isSurvey ? 'The survey has no such version.' : 'There is no such survey.', [
    isSurvey
      ? notKnown(
          'version',
          version,
          'a version of it',
          ofSurvey.map((one) => String(one.version)),
        )
      : notKnown(
          'survey',
          survey,
          'a survey',
          versions.map(({ definition }) => definition.key),
        ),
  ])
}

/** Makes a draft of a file, under a key of its own where another survey has the file's. */
export async function draftOfFile(tx: Tx, organisation_id: string, text: string): Promise<MadeDraft> {
  const read = readSurveyFile(text, lineById.keys())
  if (!read.ok) {
    const problems = read.problems.map(({ path, message, suggestion }) => ({
      path,
      message: suggestion === undefined ? message : `${message}; did you mean '${suggestion}'?`,
    }))
    throw refuse('not_understood', 'The file has problems: nothing was made.', problems)
  }
  const taken = await listSurveyKeys(tx)
  const isTaken = (key: string) => taken.includes(key)
  const key = isTaken(read.definition.key) ? freeKey(read.definition.key, isTaken) : read.definition.key
  const draft = await insertSurveyDraft(
    tx,
    { organisation_id, id: nobody },
    { definition: { ...read.definition, key }, what: 'Brought in from a file by a program' },
  )
  return { draft, key }
}
