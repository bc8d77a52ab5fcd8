import { momentInWords } from '../../../../locales/day'
import { planDateInWords } from '../../../../locales/plan'
import type { Placed } from '../find-plan.server'
import { viewAction } from '../plan-parts.server'
import { viewNotes } from '../recommendation/notes-view.server'

/** What the page of an action shows; the answer that there is no such page where the recommendation has no such action. */
export function viewActionPage({ plan, recommendation }: Placed, id: string | undefined) {
  const index = recommendation.actions.findIndex((action) => action.id === id)
  const action = recommendation.actions[index]
  if (!action) throw new Response(null, { status: 404 })
  return {
    plan: { id: plan.id, name: plan.name, isPast: plan.stoodOn !== undefined },
    recommendation: { id: recommendation.id, name: `${recommendation.reference} ${recommendation.text}` },
    action: { ...viewAction(action, index), version: action.version, isDone: action.isDone },
    dues: action.dues.map((due) => ({
      ...{ date: planDateInWords(due), reason: due.reason, by: due.by ?? 'Somebody who has left' },
      at: momentInWords(due.at),
    })),
    notes: viewNotes(recommendation, action.id),
  }
}

/** The page of an action. */
export type ActionPage = ReturnType<typeof viewActionPage>
