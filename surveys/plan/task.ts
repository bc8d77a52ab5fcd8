import type { Inconsistency, InconsistencyRule } from './inconsistency'

/** What somebody has to do about what does not add up, in the order in which it is best done. */
export const planTasks = ['references', 'people', 'missing dates', 'dates', 'figures', 'aims'] as const
export type PlanTask = (typeof planTasks)[number]

/** What is to be done about each rule that is broken. */
export const taskOf: Record<InconsistencyRule, PlanTask> = {
  'reference used twice': 'references',
  'reference not like the others': 'references',
  'reference missing': 'references',
  'nobody responsible': 'people',
  'no sponsor': 'people',
  'one person, two roles': 'people',
  'no date': 'missing dates',
  'immediately is no date': 'missing dates',
  'done on no day': 'missing dates',
  'not the date recommended': 'dates',
  'due before the inspection': 'dates',
  'due before the plan': 'dates',
  'due after its recommendation': 'dates',
  'measured after its recommendation': 'dates',
  'two dates for one action': 'dates',
  'two figures for one thing': 'figures',
  'shares do not add up': 'figures',
  'cannot be reached': 'aims',
  'not the cost it is said to be': 'aims',
}

/** What does not add up by what is to be done about it, each part in the order of the plan; without tasks that nothing needs. */
export function byTask(found: readonly Inconsistency[]): { task: PlanTask; found: Inconsistency[] }[] {
  return planTasks
    .map((task) => ({ task, found: found.filter(({ rule }) => taskOf[rule] === task) }))
    .filter((part) => part.found.length > 0)
}
