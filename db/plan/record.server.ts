import { countPlan, type PlanRecord, type RecordedPlan } from '../../surveys/judgement/recorded-plan'
import type { Tx } from '../client.server'
import { findCurrentPlan } from './plan.server'
import { type ReachedMeasure, reachMeasures } from './reaching.server'
import { getWholePlan, type WholePlan } from './whole.server'

/** The record of the plan that is being worked on, from which prospects for improvement are judged, with what was counted;
 *  undefined where there is none. */
export async function findPlanRecord(tx: Tx, today: string): Promise<PlanRecord | undefined> {
  const plan = await findCurrentPlan(tx, today)
  if (!plan) return undefined
  const whole = await getWholePlan(tx, plan, today)
  const reached = await reachMeasures(tx, whole)
  return { ...recordOf(whole, reached), plan: recordedOf(whole, reached) }
}

function recordedOf(
  { name, day, recommendations }: WholePlan,
  reached: ReadonlyMap<string, ReachedMeasure>,
): RecordedPlan {
  return {
    ...{ name, on: day },
    actions: recommendations.flatMap(({ reference, actions }) =>
      actions.map(({ text, due, standing }) => ({ reference, text, dueOn: due.on, ...standing })),
    ),
    measures: recommendations.flatMap(({ reference, measures }) =>
      measures.map(({ id, text }) => {
        const found = reached.get(id)
        return { reference, text, state: found?.state ?? 'not known', figureId: found?.own?.id }
      }),
    ),
  }
}

/** The record of a plan. */
export const recordOf = (plan: WholePlan, reached: ReadonlyMap<string, ReachedMeasure>): PlanRecord =>
  countPlan({
    actions: plan.recommendations.flatMap(({ actions }) => actions.map(({ standing }) => standing)),
    measures: [...reached.values()],
  })
