import { z } from 'zod'
import type { PlanRecord, RecordedPlan } from '../../../surveys/judgement/recorded-plan'
import { measureStates } from '../../../surveys/plan/reaching'
import { actionStates } from '../../../surveys/plan/standing'

const count = z.number().int()

export const PlanRecordItem = z.object({
  actions: count,
  done_in_time: count.describe('Of those whose day is known.'),
  done_late: count,
  overdue: count,
  slipped: count.describe('Given a later date.'),
  stuck: count.describe('Not done, and without a note for long.'),
  measures: z.object({ met: count, missed: count, not_yet: count, not_known: count }),
  plan: z
    .object({
      name: z.string(),
      as_on: z.iso.date(),
      actions: z.array(
        z.object({
          reference: z.string().describe('Of its recommendation.'),
          text: z.string(),
          due_on: z.iso.date().nullable(),
          state: z.enum(actionStates),
          is_slipped: z.boolean(),
          is_stuck: z.boolean(),
        }),
      ),
      measures: z.array(z.object({ reference: z.string(), text: z.string(), state: z.enum(measureStates) })),
    })
    .nullable()
    .describe('What was counted; null where only the counts were kept.'),
})
export type PlanRecordItem = z.infer<typeof PlanRecordItem>

/** The record of a plan as the API gives it. */
export function planRecordItem(record: PlanRecord): PlanRecordItem {
  const { actions, doneInTime, doneLate, overdue, slipped, stuck, measures, plan } = record
  return {
    ...{ actions, done_in_time: doneInTime, done_late: doneLate, overdue, slipped, stuck },
    measures: {
      ...{ met: measures.met, missed: measures.missed },
      ...{ not_yet: measures.notYet, not_known: measures.notKnown },
    },
    plan: plan ? recordedItem(plan) : null,
  }
}

const recordedItem = ({ name, on, actions, measures }: RecordedPlan) => ({
  ...{ name, as_on: on },
  actions: actions.map(({ reference, text, dueOn, state, isSlipped, isStuck }) => ({
    ...{ reference, text, due_on: dueOn ?? null, state, is_slipped: isSlipped, is_stuck: isStuck },
  })),
  measures: measures.map(({ reference, text, state }) => ({ reference, text, state })),
})
