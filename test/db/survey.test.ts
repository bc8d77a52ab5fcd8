import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { inOrganisation } from '../../db/client.server'
import { getDefinition, insertSurvey } from '../../db/survey.server'
import { onePage } from '../fixtures/one-page'
import { cloneDatabase } from '../setup/clone'
import { specimensOf } from './specimens'

const { db, ownerUrl } = await cloneDatabase()
const { organisation, survey, survey_version } = specimensOf(1)
const organisationId = organisation.organisation_id
const owner = postgres(ownerUrl, { max: 1 })
afterAll(() => owner.end())

const openedId = await inOrganisation(db, organisationId, async (tx) => {
  await tx.insertInto('organisation').values(organisation).execute()
  await tx.insertInto('survey').values(survey).execute()
  await tx.insertInto('survey_version').values(survey_version).execute()
  return insertSurvey(tx, organisationId, { ...onePage, key: 'opened' })
})

test('an opened survey version refuses every change and its removal, even from the owner', async () => {
  const frozen = /an opened survey version never changes/
  await expect(
    owner`update survey_version set definition = '{}' where survey_id = ${openedId}`,
  ).rejects.toThrow(frozen)
  await expect(
    owner`update survey_version set opened_at = null where survey_id = ${openedId}`,
  ).rejects.toThrow(frozen)
  await expect(owner`delete from survey_version where survey_id = ${openedId}`).rejects.toThrow(frozen)
  await expect(owner`delete from survey where id = ${openedId}`).rejects.toThrow(frozen)
  const kept = await inOrganisation(db, organisationId, (tx) =>
    getDefinition(tx, { survey_id: openedId, version: 1 }),
  )
  expect(kept).toEqual({ ...onePage, key: 'opened' })
})

test('a version that was never opened may change and may be removed', async () => {
  await inOrganisation(db, organisationId, async (tx) => {
    const draft = { survey_id: survey.id, version: 1 }
    const definition = { ...onePage, minutes: 9 }
    await tx
      .updateTable('survey_version')
      .set({ definition: JSON.stringify(definition) })
      .where('survey_id', '=', survey.id)
      .execute()
    expect(await getDefinition(tx, draft)).toEqual(definition)
    const removed = await tx
      .deleteFrom('survey_version')
      .where('survey_id', '=', survey.id)
      .executeTakeFirst()
    expect(removed.numDeletedRows).toBe(1n)
  })
})
