import type { z } from 'zod'
import type { Tx } from '../../db/client.server'
import { today } from '../../db/day.server'
import { findCurrentPlan, listPlans } from '../../db/plan/plan.server'
import { type ReachedMeasure, reachMeasures } from '../../db/plan/reaching.server'
import {
  getWholePlan,
  type PlanAction,
  type PlanMeasure,
  type WholeRecommendation,
} from '../../db/plan/whole.server'
import type { ActionItem, ActionList, ActionQuery, MeasureItem, NoteItem } from './action-shapes'
import { notKnown, notUnderstood, refuse } from './api.server'
import { evidenceItem } from './evidence-item'

/** The actions of a plan in its order, each with its recommendation, how it stands, what is to be reached and how it goes. */
export async function actionList(tx: Tx, query: z.infer<typeof ActionQuery>): Promise<ActionList> {
  const plan = await getWholePlan(tx, await requirePlan(tx, query.plan), today())
  const reached = await reachMeasures(tx, plan)
  const all = plan.recommendations.flatMap((one) => {
    const recommendation = recommendationItem(one, reached)
    return one.actions.map((action, index) => ({
      ...{ ...actionItem(action, index), recommendation, notes: notesOn(one, action.id) },
    }))
  })
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
  const plan = id === undefined ? await findCurrentPlan(tx, today()) : plans.find((one) => one.id === id)
  if (plan) return plan
  if (id === undefined) throw refuse('not_found', 'There is no plan yet.')
  const ids = plans.map((one) => one.id)
  throw notUnderstood([notKnown('plan', id, 'the id of a plan', ids)])
}

function recommendationItem(
  one: WholeRecommendation,
  reached: ReadonlyMap<string, ReachedMeasure>,
): ActionItem['recommendation'] {
  const { id, reference, text, responsible, sponsor, target } = one
  return {
    ...{ id, reference, text, responsible, sponsor },
    ...{ due_on: target.on ?? null, due_as_written: target.written },
    measures: one.measures.map((measure) => measureItem(measure, reached.get(measure.id))),
    notes: notesOn(one, undefined),
  }
}

/** A measure with the figure that says how it stands, in the digits that pages show. */
function measureItem(measure: PlanMeasure, reached: ReachedMeasure | undefined): MeasureItem {
  const { id, text, target, isMost, unit, by } = measure
  const { state = 'not known', isNear = false, evidence, own } = reached ?? {}
  return {
    ...{ id, text, target: target ?? null, is_most: isMost, unit },
    ...{ due_on: by.on ?? null, due_as_written: by.written, state, is_near: isNear },
    figure: evidence ? evidenceItem(evidence) : null,
    own_figure: own ? { value: own.value, unit: own.unit, on: own.on ?? null, source: own.source } : null,
  }
}

/** The notes on an action, or without one those on the recommendation as a whole. */
const notesOn = ({ notes }: WholeRecommendation, action: string | undefined): NoteItem[] =>
  notes
    .filter(({ actionId }) => actionId === action)
    .map(({ on, by, text }) => ({ noted_on: on, noted_by: by ?? null, text }))

function actionItem(action: PlanAction, index: number): Omit<ActionItem, 'recommendation' | 'notes'> {
  const { state, isSlipped, isStuck } = action.standing
  return {
    id: action.id,
    ...{ number: index + 1, text: action.text, due_on: action.due.on ?? null },
    ...{ due_as_written: action.due.written, first_due_on: action.dues[0]?.on ?? null },
    ...{ done_on: action.doneOn ?? null, state, is_slipped: isSlipped, is_stuck: isStuck },
  }
}
