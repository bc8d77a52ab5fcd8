import { redirect } from '@remix-run/node'
import { z } from 'zod'
import type { Tx } from '../../../../db/client.server'
import { today } from '../../../../db/day.server'
import { findCurrentPlan, findPlan, listPlans, type Plan } from '../../../../db/plan/plan.server'
import { getWholePlan, type WholePlan, type WholeRecommendation } from '../../../../db/plan/whole.server'
import { madeFrom, newPlanHref } from './href'

const known = z.uuid()

/** The plan that an address names, or where it names none the one that is being worked on, else the last; undefined where there
 *  is no plan at all. The answer that there is no such page where it names what there is not. */
export async function findAskedPlan(tx: Tx, id: string | undefined): Promise<WholePlan | undefined> {
  const plan = id === undefined ? await findAny(tx) : await findNamed(tx, id)
  if (!plan && id !== undefined) throw new Response(null, { status: 404 })
  return plan && getWholePlan(tx, plan, today())
}

async function findAny(tx: Tx): Promise<Plan | undefined> {
  return (await findCurrentPlan(tx, today())) ?? (await listPlans(tx))[0]
}

async function findNamed(tx: Tx, id: string): Promise<Plan | undefined> {
  return known.safeParse(id).success ? findPlan(tx, id) : undefined
}

/** The plan that an address names, or the answer that there is no such page. */
export async function requirePlan(tx: Tx, id: string | undefined): Promise<WholePlan> {
  const plan = await findAskedPlan(tx, id)
  if (!plan) throw new Response(null, { status: 404 })
  return plan
}

/** The plan that a recommendation is to be added to. Where the address names none and none is being worked on, one is to be made
 *  first, in the address of which stays what the recommendation is made from. */
export async function requirePlanToAddTo(tx: Tx, search: URLSearchParams): Promise<WholePlan> {
  const named = search.get('plan') ?? undefined
  const plan = await findAskedPlan(tx, named)
  if (!plan || (named === undefined && plan.stoodOn !== undefined))
    throw redirect(newPlanHref(madeFrom(search)))
  return plan
}

/** A recommendation with its plan. */
export type Placed = { plan: WholePlan; recommendation: WholeRecommendation }

/** The recommendation with this id, or the answer that there is no such page. */
export function requireRecommendation(tx: Tx, id: string | undefined): Promise<Placed> {
  return requireHolder(tx, 'recommendation', id)
}

/** The recommendation that an action with this id is of, or the answer that there is no such page. */
export function requireActionsHolder(tx: Tx, id: string | undefined): Promise<Placed> {
  return requireHolder(tx, 'action', id)
}

async function requireHolder(
  tx: Tx,
  kind: 'recommendation' | 'action',
  id: string | undefined,
): Promise<Placed> {
  const asked = known.safeParse(id).data
  for (const one of asked === undefined ? [] : await listPlans(tx)) {
    const plan = await getWholePlan(tx, one, today())
    const recommendation = plan.recommendations.find(
      (each) =>
        (kind === 'recommendation' ? each.id : each.actions.find((action) => action.id === asked)?.id) ===
        asked,
    )
    if (recommendation) return { plan, recommendation }
  }
  throw new Response(null, { status: 404 })
}

/** A plan of the past stays as it is: the answer to whoever would change it. */
export function requireOpenPlan({ stoodOn }: Plan): void {
  if (stoodOn !== undefined) throw new Response(null, { status: 409 })
}
