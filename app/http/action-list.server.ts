import type { z } from 'zod'
import type { Tx } from '../../db/client.server'
import { today } from '../../db/day.server'
import { findCurrentPlan, listPlans } from '../../db/plan/plan.server'
import { reachMeasures } from '../../db/plan/reaching.server'
import { getWholePlan, type PlanAction } from '../../db/plan/whole.server'
import { checkPlan } from '../../surveys/plan/check'
import type { Inconsistency } from '../../surveys/plan/inconsistency'
import { taskOf } from '../../surveys/plan/task'
import { inconsistencyInWords } from '../locales/plan'
import type {
  ActionItem,
  ActionList,
  ActionQuery,
  InconsistencyItem,
  RecommendationItem,
} from './action-shapes'
import { notKnown, notUnderstood, refuse } from './api.server'
import { notesOn, recommendationItems } from './plan/recommendation-item.server'

/** The actions of a plan in its order, each with its recommendation, how it stands, what is to be reached and how it goes. */
export async function actionList(tx: Tx, query: z.infer<typeof ActionQuery>): Promise<ActionList> {
  const plan = await getWholePlan(tx, await requirePlan(tx, query.plan), today())
  const reached = await reachMeasures(tx, plan)
  const all = plan.recommendations.flatMap((one) =>
    one.actions.map((action, index) => ({ one, action, index, id: action.id })),
  )
  const start = query.cursor === undefined ? 0 : all.findIndex(({ id }) => id === query.cursor) + 1
  if (query.cursor !== undefined && start === 0) {
    throw notUnderstood([{ path: 'cursor', message: 'is not one this address gave' }])
  }
  const page = all.slice(start, start + query.limit)
  const bare = plan.recommendations.filter(({ actions }) => actions.length === 0)
  const items = await recommendationItems(tx, [...page.map(({ one }) => one), ...bare], { plan, reached })
  return {
    plan: {
      ...{ id: plan.id, name: plan.name, as_on: plan.day },
      without_actions: bare.flatMap(({ id }) => items.get(id) ?? []),
      inconsistencies: checkPlan(plan).map(inconsistencyItem),
    },
    items: page.map(({ one, action, index }) => ({
      ...actionItem(action, index),
      ...{ recommendation: items.get(one.id) as RecommendationItem, notes: notesOn(one, action.id) },
    })),
    next: start + query.limit < all.length ? (page.at(-1)?.id ?? null) : null,
  }
}

function inconsistencyItem(found: Inconsistency): InconsistencyItem {
  const { rule, reference = null, action = null, measure = null } = found
  return { rule, task: taskOf[rule], sentence: inconsistencyInWords(found), reference, action, measure }
}

async function requirePlan(tx: Tx, id: string | undefined) {
  const plans = await listPlans(tx)
  const plan = id === undefined ? await findCurrentPlan(tx, today()) : plans.find((one) => one.id === id)
  if (plan) return plan
  if (id === undefined) throw refuse('not_found', 'There is no plan yet.')
  const ids = plans.map((one) => one.id)
  throw notUnderstood([notKnown('plan', id, 'the id of a plan', ids)])
}

function actionItem(action: PlanAction, index: number): Omit<ActionItem, 'recommendation' | 'notes'> {
  const { state, isSlipped, isStuck } = action.standing
  return {
    id: action.id,
    ...{ number: index + 1, text: action.text, due_on: action.due.on ?? null },
    ...{ due_as_written: action.due.written, first_due_on: action.dues[0]?.on ?? null },
    ...{ done_on: action.doneOn ?? null, state, is_slipped: isSlipped, is_stuck: isStuck },
  }
}
