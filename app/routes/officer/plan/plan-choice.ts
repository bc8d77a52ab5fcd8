import type { PlanAction } from '../../../../db/plan/whole.server'
import type { PlanChoice } from './href'

/** The ways in which actions stand that a plan can be filtered by. An action may stand in several. */
export const stands = ['done', 'due', 'overdue', 'slipped', 'stuck', 'no date'] as const
export type Stands = (typeof stands)[number]

export const standsInWords: Record<Stands, string> = {
  done: 'Done',
  due: 'Due',
  overdue: 'Overdue',
  slipped: 'Slipped',
  stuck: 'Stuck',
  'no date': 'No date',
}

/** Whether an action stands so. */
export function isStanding({ standing: { state, isSlipped, isStuck } }: PlanAction, as: Stands): boolean {
  if (as === 'slipped') return isSlipped
  if (as === 'stuck') return isStuck
  return as === 'done' ? state.startsWith('done') : state === as
}

/** How many days each is. */
export const spans: Record<string, number> = { '30': 30, '90': 90 }

/** How soon actions are due that a plan can be filtered by. */
export const dueChoices = [
  { value: '30', text: 'In the next 30 days' },
  { value: '90', text: 'In the next 90 days' },
]

/** What the address chooses; undefined where it names what there is not. */
export function readPlanChoice(search: URLSearchParams) {
  const asked = (name: keyof PlanChoice) => search.get(name) || undefined
  const as = stands.find((one) => one === asked('stands'))
  const due = asked('due')
  if ((asked('stands') && !as) || (due !== undefined && !(due in spans))) return undefined
  return { plan: asked('plan'), stands: as, who: asked('who'), due }
}

export type ReadChoice = NonNullable<ReturnType<typeof readPlanChoice>>
