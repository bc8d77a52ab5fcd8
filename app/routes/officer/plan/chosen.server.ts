import { addDays } from '../../../../db/day.server'
import type { PlanAction } from '../../../../db/plan/whole.server'
import { isStanding, type ReadChoice, spans } from './plan-choice'

/** Whether an action is one of those chosen, seen from a day. */
export function isChosen(action: PlanAction, { stands: as, due }: ReadChoice, today: string): boolean {
  if (as && !isStanding(action, as)) return false
  const on = action.due.on
  if (due === undefined) return true
  return !action.isDone && on !== undefined && on >= today && on <= addDays(today, spans[due] ?? 0)
}
