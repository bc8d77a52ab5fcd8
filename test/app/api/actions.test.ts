import { beforeAll, expect, test } from 'vitest'
import { inOrganisation } from '../../../db/client.server'
import { addNote, insertAction, moveAction } from '../../../db/plan/action.server'
import { insertMeasure } from '../../../db/plan/measure.server'
import { addOwnFigure } from '../../../db/plan/own-figure.server'
import { insertPlan, listPlans } from '../../../db/plan/plan.server'
import { insertRecommendation } from '../../../db/plan/recommendation.server'
import { everybody } from '../../../surveys/cut'
import { insertOfficer, recommended, written } from '../../db/plan/author'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { fewMen, readHundredResponses } from '../../setup/reading'
import { call, makeToken } from './caller'

const { db } = await cloneDatabase()
let landlord: Landlord
let token: string

beforeAll(async () => {
  landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
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

test('each action says what its recommendation is to reach, with figures that pages show and no others, and how it goes', async () => {
  const { recommendation } = (await get()).body.items[0]
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    await readHundredResponses(tx, landlord)
    const author = await tx.selectFrom('account').select(['organisation_id', 'id']).executeTakeFirstOrThrow()
    const recommendationId = recommendation.id
    const measure = { text: 'More', by: written('2099'), target: 80, isMost: false, unit: '%' }
    const place = {
      surveyId: landlord.surveyId,
      questionKey: 'overall-service',
      areaId: landlord.areas.north,
    }
    for (const [cell, figureAbout] of [
      [everybody, undefined],
      [fewMen, undefined],
      [undefined, 'Calls'],
    ] as const) {
      const of = cell === undefined ? undefined : { ...place, cell }
      await insertMeasure(tx, author, { recommendationId, measure: { ...measure, of, figureAbout } })
    }
    const [plan] = await listPlans(tx)
    const figure = { about: 'Calls', sharesOf: '', value: '91.5', unit: '%', on: '2026-03-01', source: 'Us' }
    await addOwnFigure(tx, author, { planId: plan?.id ?? '', figure })
    const { id: actionId } = (await tx
      .selectFrom('action')
      .select('id')
      .where('recommendation_id', '=', recommendationId)
      .executeTakeFirst()) as { id: string }
    const note = { recommendationId, notedOn: '2026-02-01' }
    await addNote(tx, author, { ...note, actionId: undefined, text: 'It goes on' })
    await addNote(tx, author, { ...note, actionId, text: 'Two have begun' })
  })
  const [first, second] = (await get()).body.items
  expect(first.recommendation.measures).toMatchObject([
    {
      ...{ target: 80, due_on: '2099-12-31', state: 'not yet', is_near: true, own_figure: null },
      figure: { wave: 'Now', area: 'North', group: null, percent: 75, base: 60 },
    },
    { state: 'not known', figure: { group: 'Sex: Male', percent: null, base: null } },
    { state: 'met', figure: null, own_figure: { value: '91.5', unit: '%', on: '2026-03-01', source: 'Us' } },
  ])
  const noted = { noted_on: '2026-02-01', noted_by: 'Ola Brook' }
  expect(first.recommendation.notes).toEqual([{ ...noted, text: 'It goes on' }])
  expect(first.notes).toEqual([{ ...noted, text: 'Two have begun' }])
  expect([second.notes, second.recommendation.measures]).toEqual([[], []])
})

test('it needs its scope, and refuses what it does not know', async () => {
  const other = await makeToken(db, landlord, ['entries:read'])
  expect((await get('', other)).status).toBe(403)
  expect((await get('?plan=none')).status).toBe(422)
  expect((await get('?cursor=none')).status).toBe(422)
  expect((await get('?who=me')).status).toBe(422)
})

test('a recommendation comes with its whole record, also one without actions, and what does not add up is said', async () => {
  const finding = 'falls overall-service ALL'
  const id = await inOrganisation(db, landlord.organisationId, async (tx) => {
    const [plan] = await listPlans(tx)
    const author = await tx.selectFrom('account').select(['organisation_id', 'id']).executeTakeFirstOrThrow()
    await tx.updateTable('plan').set({ annual_cost: 1_000_000 }).execute()
    const words = recommended({
      ...{ reference: 'R3', recommended: written('March 2026'), outcomes: 'Calls answered', quote: 'Ring' },
      ...{
        cost: 'Two people',
        costPounds: 60_000,
        costBand: 'low' as const,
        say: 'A panel',
        priority: '40%',
      },
    })
    const rests = [{ waveId: landlord.wave.id, finding }]
    return insertRecommendation(tx, author, { planId: plan?.id ?? '', words, rests })
  })
  const { plan, items } = (await get('?limit=1')).body
  expect(items[0].recommendation).toMatchObject({ reference: 'R1', basis: [], impact: 'high' })
  expect(plan.without_actions).toMatchObject([
    {
      ...{
        id,
        reference: 'R3',
        due_on: '2026-12-31',
        recommended_on: '2026-03-31',
        outcomes: 'Calls answered',
      },
      cost: { words: 'Two people', pounds: 60_000, band: 'high', band_as_said: 'low' },
      ...{ customers_say: 'A panel', customer_quote: 'Ring', customer_priority: '40%' },
      basis: [{ kind: 'finding', key: finding, of: 'Now' }],
    },
  ])
  expect(plan.inconsistencies).toContainEqual({
    ...{ rule: 'not the cost it is said to be', task: 'aims', reference: 'R3', action: null, measure: null },
    sentence: expect.stringContaining('60,000'),
  })
})
