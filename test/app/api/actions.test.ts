import { beforeAll, expect, test } from 'vitest'
import { inOrganisation } from '../../../db/client.server'
import { insertAction, moveAction } from '../../../db/plan/action.server'
import { insertPlan } from '../../../db/plan/plan.server'
import { insertRecommendation } from '../../../db/plan/recommendation.server'
import { insertOfficer, recommended, written } from '../../db/plan/author'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { call, makeToken } from './caller'

const { db } = await cloneDatabase()
let landlord: Landlord
let token: string

beforeAll(async () => {
  landlord = await makeLandlord(db)
  token = await makeToken(db, landlord)
})

const get = (query = '', key = token) => call(db, 'get', `/actions${query}`, { token: key })

test('the actions of a plan come in its order, page by page, with how they stand', async () => {
  expect((await get()).status).toBe(404)
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    const officer = await insertOfficer(tx, landlord.organisationId)
    const details = { name: 'Plan', beganOn: '2026-01-05', inspectedOn: undefined, annualCost: undefined }
    const planId = await insertPlan(tx, officer, details)
    for (const reference of ['R1', 'R2']) {
      const words = recommended({ reference, target: written('Immediately') })
      const recommendationId = await insertRecommendation(tx, officer, { planId, words, rests: [] })
      const action = { recommendationId, text: `Begin ${reference}`, takenOn: '2026-01-05' }
      const id = await insertAction(tx, officer, { ...action, due: written('February 2026') })
      await moveAction(tx, officer, { id, seen: 1, due: written('March 2026'), reason: 'Illness' })
    }
  })
  const first = await get('?limit=1')
  expect(first.body.items).toMatchObject([
    {
      recommendation: { reference: 'R1', due_on: null, due_as_written: 'Immediately' },
      ...{ text: 'Begin R1', due_on: '2026-03-31', first_due_on: '2026-02-28', due_as_written: 'March 2026' },
      ...{ state: 'overdue', is_slipped: true, is_stuck: true, done_on: null },
    },
  ])
  const second = await get(`?limit=1&cursor=${first.body.next}&plan=${first.body.plan.id}`)
  expect(second.body).toMatchObject({ items: [{ text: 'Begin R2' }], next: null })
})

test('it needs its scope, and refuses what it does not know', async () => {
  const other = await makeToken(db, landlord, ['entries:read'])
  expect((await get('', other)).status).toBe(403)
  expect((await get('?plan=none')).status).toBe(422)
  expect((await get('?cursor=none')).status).toBe(422)
  expect((await get('?who=me')).status).toBe(422)
})
