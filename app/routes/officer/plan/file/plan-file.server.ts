import type { LoaderFunctionArgs } from '@remix-run/node'
import { reachMeasures } from '../../../../../db/plan/reaching.server'
import type { PlanAction, WholeRecommendation } from '../../../../../db/plan/whole.server'
import { checkPlan } from '../../../../../surveys/plan/check'
import type { MethodLine } from '../../../../export/method'
import { type ColumnOf, type FullTable, numbers, tableOf, words } from '../../../../export/table'
import {
  actionStateInWords,
  inconsistencyInWords,
  measureStateInWords,
  placeInWords,
} from '../../../../locales/plan'
import { asAccount, officers } from '../../../../session/session.server'
import { isChosen } from '../chosen.server'
import { findAskedPlan } from '../find-plan.server'
import { readPlanChoice } from '../plan-choice'
import { type MeasureView, viewMeasure } from '../plan-parts.server'
import { aboutPlan, chosenRecommendations } from '../plan-view.server'

type ActionRow = { of: WholeRecommendation; action: PlanAction; number: number }

const actionColumns: readonly ColumnOf<ActionRow>[] = [
  words('reference', 'Reference', ({ of }) => of.reference),
  words('recommendation', 'Recommendation', ({ of }) => of.text, 48),
  words('responsible', 'Responsible', ({ of }) => of.responsible, 24),
  words('sponsor', 'Executive sponsor', ({ of }) => of.sponsor || undefined, 24),
  words('recommendation_due_on', 'Recommendation due on', ({ of }) => of.target.on),
  numbers('action', 'Action', ({ number }) => number),
  words('text', 'What is to be done', ({ action }) => action.text, 48),
  words('due_on', 'Due on', ({ action }) => action.due.on),
  words('due_as_written', 'Due as written', ({ action }) => action.due.written || undefined),
  words('first_due_on', 'First due on', ({ action }) => action.dues[0]?.on),
  words('done_on', 'Done on', ({ action }) => action.doneOn),
  words('state', 'How it stands', ({ action }) => actionStateInWords[action.standing.state]),
  words('slipped', 'Slipped', ({ action }) => (action.standing.isSlipped ? 'slipped' : undefined)),
  words('stuck', 'Stuck', ({ action }) => (action.standing.isStuck ? 'stuck' : undefined)),
]

type MeasureRow = { of: WholeRecommendation; view: MeasureView }

const measureColumns: readonly ColumnOf<MeasureRow>[] = [
  words('reference', 'Reference', ({ of }) => of.reference),
  words('text', 'How we will know', ({ view }) => view.text, 40),
  words('aim', 'Target', ({ view }) => view.aim, 40),
  words('state', 'How it stands', ({ view }) => measureStateInWords[view.state]),
  words('figure', 'The figure', ({ view }) => view.figure || undefined, 80),
]

/** The plan that an address asks for as a file: its chosen actions, and what is to be reached; with what does not add up. */
export function loadPlanFile({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  return asAccount(request, context, officers, async (tx) => {
    const chosen = readPlanChoice(search)
    const plan = chosen && (await findAskedPlan(tx, chosen.plan))
    if (!plan) throw new Response(null, { status: 404 })
    const reached = await reachMeasures(tx, plan)
    const all = chosenRecommendations(plan, chosen)
    const actions = all.flatMap((of) =>
      of.actions
        .map((action, index) => ({ of, action, number: index + 1 }))
        .filter(({ action }) => isChosen(action, chosen, plan.day)),
    )
    const measures = all.flatMap((of) =>
      of.measures.map((measure) => ({ of, view: viewMeasure(measure, reached.get(measure.id)) })),
    )
    const tables: readonly [FullTable, ...FullTable[]] = [
      tableOf('Actions', actionColumns, actions),
      tableOf('How we will know', measureColumns, measures),
    ]
    const { when, stood } = aboutPlan(plan)
    const method: MethodLine[] = [
      { about: 'Plan', words: [plan.name, when, stood].filter(Boolean).join(' ') },
      ...checkPlan(plan).map((one) => ({
        ...{ about: 'Does not add up', words: `${placeInWords(one)}: ${inconsistencyInWords(one)}` },
      })),
    ]
    return { tables, method, words: [plan.name] }
  })
}
