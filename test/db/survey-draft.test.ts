import { describe, expect, test } from 'vitest'
import { type Account, insertAccount } from '../../db/account.server'
import { inOrganisation, type Tx } from '../../db/client.server'
import { getDefinition, insertSurvey } from '../../db/survey.server'
import {
  deleteSurveyDraft,
  findSurveyDraft,
  goToStep,
  insertSurveyDraft,
  listSurveyDrafts,
  openDraft,
  takeStep,
} from '../../db/survey-draft.server'
import type { SurveyDefinition } from '../../surveys/definition'
import { onePage } from '../fixtures/one-page'
import { cloneDatabase } from '../setup/clone'
import { specimensOf } from './specimens'

const { db } = await cloneDatabase()
const { organisation } = specimensOf(1)
const inOurs = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisation.organisation_id, work)
const officer = (place: number, name: string) => ({
  organisation_id: organisation.organisation_id,
  id: `10000000-0000-7000-8000-0000000000a${place}`,
  role: 'officer' as const,
  name,
  email: `${name.toLowerCase()}@example.org`,
  public_name: null,
})
const [ann, ben] = [officer(1, 'Ann'), officer(2, 'Ben')] as [Account, Account]
await inOurs(async (tx) => {
  await tx.insertInto('organisation').values(organisation).execute()
  for (const account of [ann, ben]) await insertAccount(tx, { ...account, password: 'a long password' })
})

const titled = (en: string): SurveyDefinition => ({ ...onePage, key: 'fresh', title: { en } })
const begin = (of?: { surveyId: string; version: number }) =>
  inOurs((tx) => insertSurveyDraft(tx, ann, { definition: titled('0'), what: 'Begun', ...(of && { of }) }))
const find = (id: string) => inOurs((tx) => findSurveyDraft(tx, id))
const titleOf = async (id: string) => (await find(id))?.definition.title.en
const step = (id: string, revision: number, en: string, account = ann) =>
  inOurs((tx) => takeStep(tx, { id, revision, account }, { definition: titled(en), what: `Step ${en}` }))
const go = (id: string, direction: 'undo' | 'redo') =>
  inOurs(async (tx) => {
    const { revision = 0 } = (await findSurveyDraft(tx, id)) ?? {}
    return goToStep(tx, { id, revision, account: ann }, direction)
  })

describe('a draft', () => {
  test('goes back and forward over every step, and forgets those undone when another is taken', async () => {
    const id = await begin()
    for (const number of [1, 2, 3]) expect(await step(id, number, String(number))).toEqual({ ok: true })
    expect(await find(id)).toMatchObject({ undo: 'Step 3', redo: undefined, revision: 4 })
    for (const title of ['2', '1', '0', '0']) {
      await go(id, 'undo')
      expect(await titleOf(id)).toBe(title)
    }
    expect(await find(id)).toMatchObject({ undo: undefined, redo: 'Step 1' })
    await go(id, 'redo')
    await go(id, 'redo')
    expect(await titleOf(id)).toBe('2')
    const { revision = 0 } = (await find(id)) ?? {}
    await step(id, revision, 'other')
    expect(await find(id)).toMatchObject({ undo: 'Step other', redo: undefined })
    await go(id, 'redo')
    expect(await titleOf(id)).toBe('other')
    await go(id, 'undo')
    expect(await titleOf(id)).toBe('2')
  })

  test('takes no step made on what somebody else has changed since, undoing included', async () => {
    const id = await begin()
    expect(await step(id, 1, 'by Ben', ben)).toEqual({ ok: true })
    expect(await step(id, 1, 'by Ann')).toEqual({ ok: false, why: 'changed since' })
    expect(await find(id)).toMatchObject({ definition: { title: { en: 'by Ben' } }, changer: 'Ben' })
    await go(id, 'undo')
    expect(await step(id, 2, 'by Ann')).toEqual({ ok: false, why: 'changed since' })
    expect(await inOurs((tx) => deleteSurveyDraft(tx, id, 2))).toEqual({ ok: false, why: 'changed since' })
  })

  test('takes one of two steps made at once', async () => {
    const id = await begin()
    const both = await Promise.all([step(id, 1, 'one', ann), step(id, 1, 'other', ben)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await find(id))?.revision).toBe(2)
  })

  test('is gone with its history when it is thrown away', async () => {
    const id = await begin()
    await inOurs((tx) => deleteSurveyDraft(tx, id, 1))
    expect(await step(id, 1, 'late')).toEqual({ ok: false, why: 'gone' })
    const steps = await inOurs((tx) =>
      tx.selectFrom('survey_draft_step').select('number').where('draft_id', '=', id).execute(),
    )
    expect(steps).toEqual([])
  })

  test('becomes the next version of its survey, or the first of a new one', async () => {
    const surveyId = await inOurs((tx) =>
      insertSurvey(tx, organisation.organisation_id, { ...onePage, key: 'old' }),
    )
    const id = await begin({ surveyId, version: 1 })
    expect((await inOurs((tx) => listSurveyDrafts(tx, surveyId))).map((draft) => draft.id)).toEqual([id])
    const open = (draft: string, definition: SurveyDefinition, revision = 1) =>
      inOurs((tx) => openDraft(tx, { id: draft, revision }, definition))
    expect(await open(id, titled('Second'), 7)).toEqual({ ok: false, why: 'changed since' })
    expect(await open(id, titled('Second'))).toEqual({ ok: true, surveyId, version: 2 })
    expect(await find(id)).toBeUndefined()
    const kept = await inOurs((tx) => getDefinition(tx, { survey_id: surveyId, version: 2 }))
    expect(kept.title.en).toBe('Second')

    const fresh = await begin()
    expect(await open(fresh, { ...titled('New'), key: 'old' })).toEqual({ ok: false, why: 'key taken' })
    expect(await open(fresh, titled('New'))).toMatchObject({ ok: true, version: 1 })
    const change = inOurs((tx) =>
      tx
        .updateTable('survey_version')
        .set({ definition: '{}' })
        .where('survey_id', '=', surveyId)
        .where('version', '=', 2)
        .execute(),
    )
    await expect(change).rejects.toThrow(/never changes/)
  })
})
