import { everybody } from '../../../surveys/cut'
import { noDate, readWrittenDate, type WrittenDate } from '../../../surveys/plan/written-date'
import type { Area } from '../../area.server'
import type { Tx } from '../../client.server'
import { addNote, completeAction, insertAction, moveAction } from '../../plan/action.server'
import { insertMeasure } from '../../plan/measure.server'
import { addOwnFigure } from '../../plan/own-figure.server'
import { type Author, insertPlan } from '../../plan/plan.server'
import { insertRecommendation } from '../../plan/recommendation.server'
import { currentPlan } from './current'
import { pastPlan } from './past/plan'
import type { DemoAction, DemoMeasure, DemoPlan, DemoRecommendation } from './shape'

/** What plans of the demonstration are about. */
type About = { areas: readonly Area[]; surveyId: string; waveId: string; today: string }

/** Stores the plan that the landlord is working on, and one of the past. */
export async function loadPlans(tx: Tx, by: Author, about: About): Promise<void> {
  await loadPlan(tx, by, { ...about, plan: pastPlan })
  await loadPlan(tx, by, { ...about, plan: currentPlan(about.today) })
}

export type Loading = About & { plan: DemoPlan }

/** Stores one plan, its actions and notes as they came. */
export async function loadPlan(tx: Tx, by: Author, loading: Loading): Promise<void> {
  const { name, beganOn, inspectedOn, annualCost, stoodOn, recommendations, figures } = loading.plan
  const planId = await insertPlan(tx, by, { name, beganOn, inspectedOn, annualCost, stoodOn })
  for (const one of recommendations) await loadRecommendation(tx, by, { ...loading, planId, one })
  for (const { unit = '', sharesOf = '', on, ...figure } of figures) {
    await addOwnFigure(tx, by, { planId, figure: { ...figure, unit, sharesOf, on } })
  }
}

type One = Loading & { planId: string; one: DemoRecommendation }

async function loadRecommendation(tx: Tx, by: Author, loading: One): Promise<void> {
  const { one, plan, planId, waveId } = loading
  const dateOf = (written: string | undefined) => dateIn(written, plan.beganOn)
  const { reference, text, responsible, outcomes, impact, cost, say } = one
  const words = {
    ...{ reference, text, responsible, outcomes, impact, cost, say, sponsor: one.sponsor ?? '' },
    ...{ target: dateOf(one.target), recommended: dateOf(one.recommended) },
    ...{ costPounds: one.pounds, costBand: one.band, quote: one.quote ?? '', priority: one.priority ?? '' },
  }
  const rests = (one.rests ?? []).map((finding) => ({ waveId, finding }))
  const id = await insertRecommendation(tx, by, { planId, words, rests })
  const actions: string[] = []
  for (const action of one.actions) actions.push(await loadAction(tx, by, { id, action, plan }))
  for (const measure of one.measures) {
    await insertMeasure(tx, by, { recommendationId: id, measure: measureOf(measure, loading) })
  }
  for (const { text, on, action } of one.notes ?? []) {
    const actionId = action === undefined ? undefined : actions[action - 1]
    await addNote(tx, by, { recommendationId: id, actionId, notedOn: on, text })
  }
}

function dateIn(written: string | undefined, since: string): WrittenDate {
  if (written === undefined) return noDate
  const date = readWrittenDate(written, since)
  if (!date) throw new Error(`A plan of the demonstration has "${written}" for a date.`)
  return date
}

async function loadAction(
  tx: Tx,
  by: Author,
  { id, action, plan }: { id: string; action: DemoAction; plan: DemoPlan },
): Promise<string> {
  const { text, done, moved, taken = plan.beganOn } = action
  const due = dateIn(action.by, plan.beganOn)
  const actionId = await insertAction(tx, by, { recommendationId: id, text, due, takenOn: taken })
  await dateDue(tx, actionId, { number: 1, on: taken })
  if (moved) {
    const later = dateIn(moved.to, plan.beganOn)
    await moveAction(tx, by, { id: actionId, seen: 1, due: later, reason: moved.reason })
    await dateDue(tx, actionId, { number: 2, on: moved.on })
  }
  const seen = moved ? 2 : 1
  if (typeof done === 'string') await completeAction(tx, by, { id: actionId, seen, doneOn: done })
  if (done === true)
    await tx.updateTable('action').set({ is_done: true }).where('id', '=', actionId).execute()
  return actionId
}

/** A date of an action was set on the day that the plan says, not on the one it is loaded. */
async function dateDue(tx: Tx, actionId: string, { number, on }: { number: number; on: string }) {
  await tx
    .updateTable('action_due')
    .set({ added_at: new Date(`${on}T10:00:00Z`) })
    .where('action_id', '=', actionId)
    .where('number', '=', number)
    .execute()
}

function measureOf(measure: DemoMeasure, { areas, surveyId, plan }: Loading) {
  const { text, target, isMost = false, unit = '', question, about, cell = everybody } = measure
  const area = areas.find(({ code, depth }) => (measure.area ? code === measure.area : depth === 0))
  if (!area) throw new Error(`The demonstration has no area ${measure.area}.`)
  const of = question === undefined ? undefined : { surveyId, questionKey: question, areaId: area.id, cell }
  const by = dateIn(measure.by, plan.beganOn)
  return { text, by, target, isMost, unit: of ? '%' : unit, of, figureAbout: about }
}
