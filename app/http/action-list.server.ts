import type { z } from 'zod'
import type { Tx } from '../../db/client.server'
import { today } from '../../db/day.server'
import { findCurrentPlan, listPlans } from '../../db/plan/plan.server'
import { getWholePlan, type PlanAction, type WholeRecommendation } from '../../db/plan/whole.server'
import type { ActionItem, ActionList, ActionQuery } from './action-shapes'
import { notKnown, notUnderstood, refuse } from './api.server'

/** The actions of a plan in its order, each with its recommendation and how it stands. */
export async function actionList(tx: Tx, query: z.infer<typeof ActionQuery>): Promise<ActionList> {
  const plan = await getWholePlan(tx, await requirePlan(tx, query.plan), today())
  const all = plan.recommendations.flatMap((one) =>
    one.actions.map((action, index) => actionItem(one, action, index)),
  )
  const start = query.cursor === undefined ? 0 : all.findIndex(({ id }) => id === query.cursor) + 1
  if (query.cursor !== undefined && start === 0) {
    throw notUnderstood([{ path: 'cursor', message: 'is not one this address gave' }])
  }
  const items = all.slice(start, start + query.limit)
  const next = start + query.limit < all.length ? (items.at(-1)?.id ?? null) : null
  return { plan: { id: plan.id, name: plan.name, as_on: plan.day }, items, next }
}

async function requirePlan(tx: Tx, id: string | undefined) {
  const plans = await listPlans(tx)
  const plan = id === undefined ? await findCurrentPlan(tx) : plans.find((one) => one.id === id)
  if (plan) return plan
  if (id === undefined) throw refuse('not_found', 'There is no plan yet.')
  const ids = plans.map((one) => one.id)
  throw notUnderstood([notKnown('plan', id, 'the id of a plan', ids)])
}

function actionItem(one: WholeRecommendation, action: PlanAction, index: number): ActionItem {
  const { id, reference, text, responsible, sponsor, target } = one
  const { state, isSlipped, isStuck } = action.standing
  return {
    id: action.id,
    recommendation: {
      ...{ id, reference, text, responsible, sponsor },
      ...{ due_on: target.on ?? null, due_as_written: target.written },
    },
    ...{ number: index + 1, text: action.text, due_on: action.due.on ?? null },
    ...{ due_as_written: action.due.written, first_due_on: action.dues[0]?.on ?? null },
    ...{ done_on: action.doneOn ?? null, state, is_slipped: isSlipped, is_stuck: isStuck },
  }
}
