import { z } from 'zod'
import { actionStates } from '../../surveys/plan/standing'
import { EntryQuery } from './entries/shapes'

const day = z.iso.date().nullable()

export const ActionItem = z.object({
  id: z.string(),
  recommendation: z.object({
    id: z.string(),
    reference: z.string(),
    text: z.string(),
    responsible: z.string(),
    sponsor: z.string(),
    due_on: day.describe('The day its date means; null where it says immediately, or nothing.'),
    due_as_written: z.string(),
  }),
  number: z.number().int().describe('Among the actions of its recommendation, from 1.'),
  text: z.string(),
  due_on: day.describe('A month means its last day.'),
  due_as_written: z.string(),
  first_due_on: day.describe('Before it was moved, if it was.'),
  done_on: day.describe('Null where it is not done, or nobody says when.'),
  state: z.enum(actionStates),
  is_slipped: z.boolean().describe('Its date is later than the first one.'),
  is_stuck: z.boolean().describe('It is not done, and there was no note for 60 days.'),
})
export type ActionItem = z.infer<typeof ActionItem>

export const ActionList = z.object({
  plan: z.object({
    id: z.string(),
    name: z.string(),
    as_on: z.iso.date().describe('The day it is seen from: today, or of a plan of the past that day.'),
  }),
  items: z.array(ActionItem),
  next: z.string().nullable().describe('Send it as `cursor` for the items that follow; null at the end.'),
})
export type ActionList = z.infer<typeof ActionList>

export const ActionQuery = EntryQuery.pick({ limit: true, cursor: true }).extend({
  plan: z.string().optional().describe('The id of a plan; left out, the one that is being worked on.'),
})
