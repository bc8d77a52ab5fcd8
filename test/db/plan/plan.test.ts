import { beforeAll, describe, expect, test } from 'vitest'
import { inOrganisation, type Tx } from '../../../db/client.server'
import {
  addNote,
  completeAction,
  insertAction,
  moveAction,
  reopenAction,
  rewordAction,
} from '../../../db/plan/action.server'
import { insertMeasure, type NewMeasure } from '../../../db/plan/measure.server'
import { addOwnFigure } from '../../../db/plan/own-figure.server'
import { type Author, changePlan, findPlan, insertPlan } from '../../../db/plan/plan.server'
import { reachMeasures } from '../../../db/plan/reaching.server'
import { changeRecommendation, insertRecommendation } from '../../../db/plan/recommendation.server'
import { findPlanRecord } from '../../../db/plan/record.server'
import { getWholePlan, type PlanAction } from '../../../db/plan/whole.server'
import { everybody } from '../../../surveys/cut'
import type { PlanRecord } from '../../../surveys/judgement/recorded-plan'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { fewMen, readHundredResponses } from '../../setup/reading'
import { insertOfficer, recommended, written } from './author'

const { db } = await cloneDatabase()
let landlord: Landlord
let officer: Author
const today = '2026-11-23'

/** Work whose changes are taken back, so that tests know nothing of each other. */
async function inside(work: (tx: Tx) => Promise<void>): Promise<void> {
  const undone = new Error('undone')
  const run = inOrganisation(db, landlord.organisationId, async (tx) => {
    await work(tx)
    throw undone
  })
  await expect(run).rejects.toBe(undone)
}

beforeAll(async () => {
  landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    officer = await insertOfficer(tx, landlord.organisationId)
    await readHundredResponses(tx, landlord)
  })
})

const details = { name: 'Plan', beganOn: '2026-01-05', inspectedOn: undefined, annualCost: undefined }

async function begin(tx: Tx) {
  const planId = await insertPlan(tx, officer, details)
  const id = await insertRecommendation(tx, officer, { planId, words: recommended(), rests: [] })
  return { planId, id }
}

async function wholeOf(tx: Tx, planId: string) {
  const plan = await findPlan(tx, planId)
  if (!plan) throw new Error('there is no such plan')
  return getWholePlan(tx, plan, today)
}

const act = (recommendationId: string, text: string, due: string) => ({
  ...{ recommendationId, text, due: written(due), takenOn: '2026-10-20' },
})

async function actionOf(tx: Tx, planId: string, id: string): Promise<PlanAction> {
  const whole = await wholeOf(tx, planId)
  const action = whole.recommendations.flatMap(({ actions }) => actions).find((one) => one.id === id)
  if (!action) throw new Error('there is no such action')
  return action
}

describe('an action', () => {
  test('that is given a later date has slipped, and every date stays with its reason and who set it', () =>
    inside(async (tx) => {
      const { planId, id } = await begin(tx)
      const action = await insertAction(tx, officer, act(id, 'Ring back', 'September 2026'))
      expect((await actionOf(tx, planId, action)).standing).toMatchObject({
        state: 'overdue',
        isSlipped: false,
      })
      const moved = { id: action, seen: 1, due: written('December 2026'), reason: 'The supplier left.' }
      expect(await moveAction(tx, officer, moved)).toBe('done')
      const found = await actionOf(tx, planId, action)
      expect(found.standing).toMatchObject({ state: 'due', isSlipped: true })
      expect(found.dues).toMatchObject([
        { written: 'September 2026', on: '2026-09-30', reason: '', by: 'Ola Brook' },
        { written: 'December 2026', on: '2026-12-31', reason: 'The supplier left.', by: 'Ola Brook' },
      ])
    }))

  test('is stuck without notes on it or its recommendation, and not once there is one', () =>
    inside(async (tx) => {
      const { planId, id } = await begin(tx)
      const action = await insertAction(tx, officer, {
        ...act(id, 'Ring back', 'December 2026'),
        takenOn: '2026-02-01',
      })
      const other = await insertAction(tx, officer, {
        ...act(id, 'Listen', 'December 2026'),
        takenOn: '2026-02-01',
      })
      const note = { recommendationId: id, notedOn: '2026-11-01', text: 'Two more people answer.' }
      const isStuck = async (one: string) => (await actionOf(tx, planId, one)).standing.isStuck
      expect(await isStuck(action)).toBe(true)
      await addNote(tx, officer, { ...note, actionId: other })
      expect([await isStuck(action), await isStuck(other)]).toEqual([true, false])
      await addNote(tx, officer, { ...note, actionId: undefined })
      expect(await isStuck(action)).toBe(false)
    }))

  test('is not changed by whoever saw it before somebody else changed it', () =>
    inside(async (tx) => {
      const { planId, id } = await begin(tx)
      const action = await insertAction(tx, officer, act(id, 'Ring back', 'December 2026'))
      const seen = { id: action, seen: 1 }
      expect(await completeAction(tx, officer, { ...seen, doneOn: '2026-11-20' })).toBe('done')
      expect(await moveAction(tx, officer, { ...seen, due: written('2027'), reason: 'Later' })).toBe(
        'changed',
      )
      expect(await rewordAction(tx, officer, { ...seen, text: 'Write' })).toBe('changed')
      expect(await reopenAction(tx, officer, seen)).toBe('changed')
      expect(await actionOf(tx, planId, action)).toMatchObject({
        text: 'Ring back',
        isDone: true,
        version: 2,
      })
      expect((await actionOf(tx, planId, action)).dues).toHaveLength(1)
      expect(await reopenAction(tx, officer, { id: action, seen: 2 })).toBe('done')
      expect(await actionOf(tx, planId, action)).toMatchObject({ isDone: false, doneOn: undefined })
    }))
})

describe('a plan and its recommendations', () => {
  test('are kept as they were written and not overwritten by whoever saw less', () =>
    inside(async (tx) => {
      const planId = await insertPlan(tx, officer, {
        ...details,
        annualCost: 109_600_000,
        inspectedOn: '2025-12-01',
      })
      const rests = [{ waveId: landlord.wave.id, finding: 'area:below:repairs:everybody:S' }]
      const words = recommended({ target: written('Immediately'), costPounds: 1_000_000, costBand: 'low' })
      const id = await insertRecommendation(tx, officer, { planId, words, rests })
      const [first] = (await wholeOf(tx, planId)).recommendations
      expect(first).toMatchObject({ ...words, rests, version: 1 })
      const change = { id, seen: 1, words: recommended({ text: 'Answer letters' }), rests: [] }
      expect(await changeRecommendation(tx, officer, change)).toBe('done')
      expect(await changeRecommendation(tx, officer, { ...change, words, rests })).toBe('changed')
      expect(await changePlan(tx, officer, { id: planId, seen: 7, details })).toBe('changed')
      const whole = await wholeOf(tx, planId)
      expect(whole).toMatchObject({ annualCost: 109_600_000, inspectedOn: '2025-12-01' })
      expect(whole.recommendations).toMatchObject([{ text: 'Answer letters', rests: [], version: 2 }])
    }))
})

const measure = (over: Partial<NewMeasure> = {}): NewMeasure => ({
  ...{ text: 'More are satisfied', by: written('October 2026'), target: 60, isMost: false, unit: '%' },
  ...{ of: place(), figureAbout: undefined },
  ...over,
})
const place = (over: { questionKey?: string; cell?: number } = {}) => ({
  ...{ surveyId: landlord.surveyId, questionKey: 'overall-service', areaId: landlord.areas.north },
  ...{ cell: everybody, ...over },
})

describe('a measure', () => {
  const reach = async (tx: Tx, over: Partial<NewMeasure>) => {
    const { planId, id } = await begin(tx)
    const measureId = await insertMeasure(tx, officer, { recommendationId: id, measure: measure(over) })
    return (await reachMeasures(tx, await wholeOf(tx, planId))).get(measureId)
  }

  test('of what tenants answer is held against the newest reading: 75% of 60, from 63 to 84', () =>
    inside(async (tx) => {
      const met = await reach(tx, { target: 75 })
      expect(met).toMatchObject({
        state: 'met',
        evidence: { figure: { percent: '75', base: 60, low: '63', high: '84' } },
      })
      expect(await reach(tx, { target: 80 })).toMatchObject({ state: 'missed', isNear: true })
      expect(await reach(tx, { target: 90 })).toMatchObject({ state: 'missed', isNear: false })
      expect(await reach(tx, { target: 90, by: written('2027') })).toMatchObject({ state: 'not yet' })
    }))

  test('is not known where the figure is hidden, not asked, or there is none', () =>
    inside(async (tx) => {
      const notKnown = { state: 'not known', isNear: false }
      expect(await reach(tx, { of: place({ cell: fewMen }) })).toMatchObject(notKnown)
      expect(await reach(tx, { of: place({ questionKey: 'had-repair' }) })).toMatchObject(notKnown)
      expect(await reach(tx, { of: undefined, target: undefined })).toMatchObject(notKnown)
      expect(await reach(tx, { of: undefined, figureAbout: 'Calls' })).toMatchObject(notKnown)
    }))

  test('stores no figure of tenants’ answers: without the reading it is not known, and nothing tells what it was', () =>
    inside(async (tx) => {
      const { planId, id } = await begin(tx)
      const measureId = await insertMeasure(tx, officer, {
        recommendationId: id,
        measure: measure({ target: 75 }),
      })
      const stored = await tx.selectFrom('plan_measure').selectAll().executeTakeFirstOrThrow()
      const reached = async () => (await reachMeasures(tx, await wholeOf(tx, planId))).get(measureId)
      expect((await reached())?.state).toBe('met')
      await tx.deleteFrom('reading').execute()
      expect(await reached()).toMatchObject({ state: 'not known', evidence: undefined })
      expect(await tx.selectFrom('plan_measure').selectAll().executeTakeFirstOrThrow()).toEqual(stored)
    }))

  test('of a figure of the landlord’s own is held against the newest by its day', () =>
    inside(async (tx) => {
      const { planId, id } = await begin(tx)
      const own = measure({ of: undefined, figureAbout: 'Calls', target: 90 })
      const measureId = await insertMeasure(tx, officer, { recommendationId: id, measure: own })
      const figure = { about: 'Calls', sharesOf: '', unit: '%', source: 'The telephone system' }
      for (const [value, on] of [
        ['91.5', '2026-10-31'],
        ['70', '2026-08-31'],
        ['20', '2027-01-31'],
      ] as const) {
        await addOwnFigure(tx, officer, { planId, figure: { ...figure, value, on } })
      }
      const reached = (await reachMeasures(tx, await wholeOf(tx, planId))).get(measureId)
      expect(reached).toMatchObject({ state: 'met', own: { value: '91.5', on: '2026-10-31' } })
    }))
})

test('the record counts how actions and measures stand, one action in as many ways as are true', () =>
  inside(async (tx) => {
    expect(await findPlanRecord(tx, today)).toBeUndefined()
    const { id } = await begin(tx)
    const add = (due: string) => insertAction(tx, officer, act(id, `By ${due}`, due))
    const done = async (due: string, doneOn: string) =>
      completeAction(tx, officer, { id: await add(due), seen: 1, doneOn })
    await done('October 2026', '2026-10-31')
    await done('October 2026', '2026-11-01')
    const late = await add('August 2026')
    await moveAction(tx, officer, { id: late, seen: 1, due: written('September 2026'), reason: 'Illness' })
    await insertAction(tx, officer, { ...act(id, 'Begin', 'December 2026'), takenOn: '2026-03-01' })
    for (const over of [
      { target: 75 },
      { target: 90 },
      { target: 90, by: written('2027') },
      { of: place({ cell: fewMen }) },
    ]) {
      await insertMeasure(tx, officer, { recommendationId: id, measure: measure(over) })
    }
    const { plan, ...counts } = (await findPlanRecord(tx, today)) as PlanRecord
    expect(plan).toMatchObject({ name: 'Plan', on: today })
    expect(plan?.actions.map(({ state }) => state)).toEqual(['done', 'done late', 'overdue', 'due'])
    expect(plan?.measures.map(({ state }) => state)).toEqual(['met', 'missed', 'not yet', 'not known'])
    expect(counts).toEqual({
      ...{ actions: 4, doneInTime: 1, doneLate: 1, overdue: 1, slipped: 1, stuck: 1 },
      measures: { met: 1, missed: 1, notYet: 1, notKnown: 1 },
    })
  }))
