import { type JudgementLevel, judgementScales } from '../judgement-scale'
import { doneOnNoDay, type PlanRecord } from './recorded-plan'

const fewestDue = 3

/** The rule in sentences for whoever reads the judgement of prospects. */
export const prospectsRule = [
  'Of the actions that have come due, it counts how many were done in time, how many late, and how many are overdue.',
  'Excellent: at least nine in ten were done in time, none is stuck, no measure checked against its target has missed it, and no more than one action in ten of the plan was moved to a later date.',
  'Promising: at least two in three are done, in time or late, at least as many measures met their target as missed it, and no more than one action in three was moved to a later date.',
  'Poor: fewer than one in three are done. Anything else is uncertain.',
  'Before three actions have come due nothing is suggested.',
  'This is a suggestion. A person looks at the plan, chooses the level, and says why.',
] as const

/** The level of prospects that the plan's record suggests; none before three actions have come due. */
export function prospectsOf(record: PlanRecord): JudgementLevel | undefined {
  const key = dueIn(record) < fewestDue ? undefined : levelOf(record)
  return judgementScales.prospects.levels.find((level) => level.key === key)
}

/** How many actions have come due: those done and those overdue. */
export const dueIn = ({ doneInTime, doneLate, overdue }: PlanRecord): number =>
  doneInTime + doneLate + overdue

function levelOf(record: PlanRecord): string {
  const { actions, slipped, doneInTime, doneLate, stuck, measures } = record
  const due = dueIn(record)
  const done = doneInTime + doneLate
  if (10 * doneInTime >= 9 * due && stuck === 0 && measures.missed === 0 && 10 * slipped <= actions)
    return 'excellent'
  if (3 * done >= 2 * due && measures.met >= measures.missed && 3 * slipped <= actions) return 'promising'
  return 3 * done < due ? 'poor' : 'uncertain'
}

/** The record and what follows from it, in sentences. */
export function prospectsInWords(record: PlanRecord): string {
  const { actions, doneInTime, doneLate, overdue, slipped, stuck, measures } = record
  const onNoDay = doneOnNoDay(record)
  const unknown = onNoDay > 0 ? `${onNoDay} done on a day not known, ` : ''
  const level = prospectsOf(record)
  return [
    `Of ${counted(actions, 'action')}: ${doneInTime} done in time, ${doneLate} done late, ${unknown}${overdue} overdue, ${slipped} moved to a later date, ${stuck} stuck.`,
    `Of the measures: ${measures.met} met the target, ${measures.missed} missed it, ${measures.notYet} not due yet, ${measures.notKnown} not known.`,
    level ? `The rule suggests: ${level.name.toLowerCase()}.` : 'The rule suggests nothing yet.',
  ].join(' ')
}

const counted = (count: number, what: string) => `${count} ${count === 1 ? what : `${what}s`}`
