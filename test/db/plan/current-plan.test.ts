import { expect, test } from 'vitest'
import { listAreas } from '../../../db/area.server'
import { inOrganisation } from '../../../db/client.server'
import { addDays } from '../../../db/day.server'
import { currentPlan } from '../../../db/demo/plans/current'
import { loadPlan } from '../../../db/demo/plans/load-plans.server'
import { findCurrentPlan, insertPlan, type Plan } from '../../../db/plan/plan.server'
import { findPlanRecord } from '../../../db/plan/record.server'
import { getWholePlan } from '../../../db/plan/whole.server'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'
import { insertOfficer } from './author'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db)

test('the plan that the demonstration works on has actions that stand in every way and were dated when they were taken on, on whichever day it is loaded', async () => {
  const days = Array.from({ length: 12 }, (_, month) => addDays('2026-11-23', 31 * month))
  for (const today of days) {
    const undone = new Error('undone')
    const run = inOrganisation(db, landlord.organisationId, async (tx) => {
      const officer = await insertOfficer(tx, landlord.organisationId)
      const areas = (await listAreas(tx)).map((area) => (area.code === 'S' ? { ...area, code: 'SO' } : area))
      const about = { areas, surveyId: landlord.surveyId, waveId: landlord.wave.id, today }
      await loadPlan(tx, officer, { ...about, plan: currentPlan(today) })
      expect(await findPlanRecord(tx, today), today).toMatchObject({
        ...{ actions: 14, doneInTime: 5, overdue: 1, slipped: 1, stuck: 1 },
        measures: { met: 1 },
      })
      const plan = await findCurrentPlan(tx, today)
      const { recommendations } = await getWholePlan(tx, plan as Plan, today)
      const taken = await tx.selectFrom('action').select(['id', 'taken_on']).execute()
      const first = recommendations.flatMap(({ actions }) =>
        actions.map(({ id, dues }) => ({ id, taken_on: dues[0]?.at.toISOString().slice(0, 10) })),
      )
      expect(new Set(first)).toEqual(new Set(taken))
      throw undone
    })
    await expect(run).rejects.toBe(undone)
  }
})

test('a plan that has not begun is not the one that is being worked on', async () => {
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    const officer = await insertOfficer(tx, landlord.organisationId)
    const details = { inspectedOn: undefined, annualCost: undefined }
    await insertPlan(tx, officer, { ...details, name: 'Now', beganOn: '2026-01-05' })
    await insertPlan(tx, officer, { ...details, name: 'Next', beganOn: '2027-01-05' })
    const days = ['2026-01-04', '2027-01-04', '2027-01-05']
    const found = await Promise.all(days.map((day) => findCurrentPlan(tx, day)))
    expect(found.map((plan) => plan?.name)).toEqual([undefined, 'Now', 'Next'])
  })
})
