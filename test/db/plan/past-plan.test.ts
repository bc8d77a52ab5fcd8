import { beforeAll, expect, test } from 'vitest'
import { inconsistencyInWords, placeInWords } from '../../../app/locales/plan'
import { toPutRight } from '../../../app/routes/officer/plan/checking/to-put-right'
import { listAreas } from '../../../db/area.server'
import { inOrganisation } from '../../../db/client.server'
import { loadPlan } from '../../../db/demo/plans/load-plans.server'
import { pastPlan } from '../../../db/demo/plans/past/plan'
import { findCurrentPlan, listPlans } from '../../../db/plan/plan.server'
import { getWholePlan, type WholePlan } from '../../../db/plan/whole.server'
import { checkPlan } from '../../../surveys/plan/check'
import type { InconsistencyRule } from '../../../surveys/plan/inconsistency'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'
import { insertOfficer } from './author'

const { db } = await cloneDatabase()
let plan: WholePlan
beforeAll(async () => {
  const landlord = await makeLandlord(db)
  plan = await inOrganisation(db, landlord.organisationId, async (tx) => {
    const officer = await insertOfficer(tx, landlord.organisationId)
    const about = { areas: await listAreas(tx), surveyId: landlord.surveyId, waveId: landlord.wave.id }
    await loadPlan(tx, officer, { ...about, today: '2026-11-23', plan: pastPlan })
    expect(await findCurrentPlan(tx, '2026-11-23')).toBeUndefined()
    const [stored] = await listPlans(tx)
    if (!stored) throw new Error('there is no plan')
    return getWholePlan(tx, stored, '2026-11-23')
  })
})

/** Where a rule is broken, in the order of the plan. */
const placesOf = (rule: InconsistencyRule) =>
  checkPlan(plan)
    .filter((one) => one.rule === rule)
    .map(placeInWords)

const sentencesOf = (rule: InconsistencyRule) =>
  checkPlan(plan)
    .filter((one) => one.rule === rule)
    .map(inconsistencyInWords)

test('the plan of 2010 has its 29 items, each with actions, and is shown as it stood', () => {
  const counts = ['R1', 'R2.', 'R3.', 'R4.', 'R5.', '6.'].map(
    (start) =>
      plan.recommendations.filter(({ reference }) => reference.replace('R6.', '6.').startsWith(start)).length,
  )
  expect(counts).toEqual([1, 7, 7, 4, 6, 4])
  expect(
    plan.recommendations.every(({ actions, measures }) => actions.length > 0 && measures.length > 0),
  ).toBe(true)
  expect(plan.day).toBe('2010-08-10')
})

test('what does not add up in it is found where it is', () => {
  expect(placesOf('not the date recommended')).toEqual(['R2.1'])
  expect(placesOf('immediately is no date')).toEqual(['R1', 'R2.1'])
  expect(placesOf('due before the inspection')).toEqual(['R2.6, action 7', 'R5.1, action 1'])
  expect(placesOf('no sponsor')).toEqual(['R2.7', 'R3.4'])
  expect(placesOf('reference not like the others')).toEqual(['6.4'])
  expect(placesOf('two dates for one action')).toEqual(['R5.5, action 2'])
  expect(placesOf('one person, two roles')).toEqual(['R2.4'])
  expect(placesOf('not the cost it is said to be')).toEqual(['R2.4'])
  expect(placesOf('measured after its recommendation')).toEqual([
    ...['R3.2, how we will know 1', 'R3.3, how we will know 1'],
    ...['R4.1', 'R4.2', 'R4.3'].map((reference) => `${reference}, how we will know 2`),
  ])
  expect(placesOf('due after its recommendation')).toEqual([])
  for (const rule of [
    'reference missing',
    'reference used twice',
    'cannot be reached',
    'nobody responsible',
  ] as const) {
    expect([rule, placesOf(rule)]).toEqual([rule, []])
  }
})

test('it is grouped by what is to be done, nothing twice and nothing left out, the same sentence once', () => {
  const tasks = toPutRight(plan)
  const counts = tasks.map(({ task, count }) => [task, count])
  expect(counts.map(([task]) => task)).toEqual([
    ...['references', 'people', 'missing dates', 'dates', 'figures', 'aims'],
  ])
  expect(tasks.reduce((sum, { count }) => sum + count, 0)).toBe(checkPlan(plan).length)
  for (const { count, lines } of tasks) {
    expect(lines.reduce((sum, line) => sum + line.count, 0)).toBe(count)
    expect(new Set(lines.map(({ sentence }) => sentence)).size).toBe(lines.length)
  }
  const sponsors = tasks.flatMap(({ lines }) => lines).find(({ sentence }) => /no executive/.test(sentence))
  expect(sponsors).toMatchObject({ count: 2, places: [{ text: 'R2.7' }, { text: 'R3.4' }] })
})

test('figures that contradict each other, and shares of 101, are named with where they are from', () => {
  expect(sentencesOf('two figures for one thing')).toEqual([
    'Homes with a gas safety certificate on 31 March 2010: 98 (The inspection report) and 97.97 (The action plan).',
    'Access assessments still to be made on 10 August 2010: 38 (R2.6, its actions) and 56 (R2.6, how it will be known).',
  ])
  expect(sentencesOf('shares do not add up')).toEqual([
    'Repairs in the South in 2009/10: 25 + 36 + 40 makes 101, not 100.',
  ])
  expect(sentencesOf('not the cost it is said to be')).toEqual([
    'Its cost is said to be low. £3,000,000 is 2.7% of the £109,600,000 that the service costs a year, which is medium.',
  ])
})
