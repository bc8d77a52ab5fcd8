import type { Tx } from '../../../../db/client.server'
import { listPlans } from '../../../../db/plan/plan.server'
import { reachMeasures } from '../../../../db/plan/reaching.server'
import { recordOf } from '../../../../db/plan/record.server'
import type { WholePlan } from '../../../../db/plan/whole.server'
import { checkPlan } from '../../../../surveys/plan/check'
import { dayInWords } from '../../../locales/day'
import { planDateInWords } from '../../../locales/plan'
import { isChosen } from './chosen.server'
import { findAskedPlan } from './find-plan.server'
import { isStanding, type ReadChoice, readPlanChoice, stands } from './plan-choice'
import { viewAction, viewMeasure } from './plan-parts.server'

/** What the page of a plan shows for the choice in the address; undefined where that names what there is not. */
export async function findPlanView(tx: Tx, search: URLSearchParams) {
  const chosen = readPlanChoice(search)
  if (!chosen) return undefined
  const plan = await findAskedPlan(tx, chosen.plan)
  const plans = (await listPlans(tx)).map(({ id, name }) => ({ id, name }))
  if (!plan) return { chosen, plans, plan: undefined }
  return { chosen, plans, plan: await viewPlan(tx, plan, chosen) }
}

/** A plan with those of its actions that are chosen. */
export async function viewPlan(tx: Tx, plan: WholePlan, chosen: ReadChoice) {
  const reached = await reachMeasures(tx, plan)
  const all = plan.recommendations.flatMap(({ actions }) => actions)
  return {
    ...aboutPlan(plan),
    record: recordOf(plan, reached),
    counts: stands.map((as) => ({ as, count: all.filter((action) => isStanding(action, as)).length })),
    inconsistencies: checkPlan(plan).length,
    who: [...new Set(plan.recommendations.map(({ responsible }) => responsible))].filter(Boolean).sort(),
    recommendations: chosenRecommendations(plan, chosen).map((one) => ({
      ...{ id: one.id, reference: one.reference, text: one.text, responsible: one.responsible },
      target: planDateInWords(one.target),
      actions: one.actions
        .map((action, index) => ({ action, view: viewAction(action, index) }))
        .filter(({ action }) => isChosen(action, chosen, plan.day))
        .map(({ view }) => view),
      measures: one.measures.map((measure) => viewMeasure(measure, reached.get(measure.id))),
    })),
  }
}

export type PlanView = Awaited<ReturnType<typeof viewPlan>>

/** What is said of a plan on each of its pages. */
export function aboutPlan({ id, name, beganOn, stoodOn, inspectedOn }: WholePlan) {
  const inspected =
    inspectedOn === undefined ? '' : `, after an inspection that began on ${dayInWords(inspectedOn, 'en')}`
  return {
    ...{ id, name, isPast: stoodOn !== undefined },
    when: `Begun on ${dayInWords(beganOn, 'en')}${inspected}.`,
    stood: stoodOn && `It is a plan of the past, shown as it stood on ${dayInWords(stoodOn, 'en')}.`,
  }
}

/** The recommendations that somebody answers for, where one is chosen, and that have any action chosen. */
export function chosenRecommendations(plan: WholePlan, chosen: ReadChoice): WholePlan['recommendations'] {
  const isAll = chosen.stands === undefined && chosen.due === undefined
  return plan.recommendations
    .filter(({ responsible }) => chosen.who === undefined || responsible === chosen.who)
    .filter(({ actions }) => isAll || actions.some((action) => isChosen(action, chosen, plan.day)))
}
