import { z } from 'zod'
import { costBands } from '../../surveys/plan/cost-band'
import { impacts } from '../../surveys/plan/plan'
import { measureStates } from '../../surveys/plan/reaching'
import { actionStates } from '../../surveys/plan/standing'
import { planTasks } from '../../surveys/plan/task'
import { EvidenceItem } from './api-shapes'
import { EntryQuery } from './entries/shapes'

const day = z.iso.date().nullable()

export const NoteItem = z.object({
  noted_on: z.iso.date(),
  noted_by: z.string().nullable().describe('Null where who noted it has left.'),
  text: z.string(),
})
export type NoteItem = z.infer<typeof NoteItem>

export const MeasureItem = z.object({
  id: z.string(),
  text: z.string(),
  target: z.number().nullable().describe('Null where no number says whether it is reached.'),
  is_most: z.boolean().describe('The target is not to be passed, rather than to be reached.'),
  unit: z.string().describe('What it is counted in, such as %; empty where that is not said.'),
  due_on: day.describe('A month means its last day.'),
  due_as_written: z.string(),
  state: z.enum(measureStates),
  is_near: z.boolean().describe('It falls short, and the interval still holds the target.'),
  figure: EvidenceItem.nullable().describe(
    'What tenants answer, in the newest wave that is read to its end; null where nothing of theirs says it.',
  ),
  own_figure: z
    .object({ value: z.string(), unit: z.string(), on: day, source: z.string() })
    .nullable()
    .describe("The newest figure of the landlord's own; null where none says it."),
})
export type MeasureItem = z.infer<typeof MeasureItem>

export const BasisItem = z.object({
  kind: z.enum(['finding', 'claim']),
  key: z.string().describe('Of a finding its `finding`, of a claim its `first_id`.'),
  name: z.string(),
  of: z.string().describe('The wave it is of; of a claim also what it is claimed of.'),
})
export type BasisItem = z.infer<typeof BasisItem>

export const RecommendationItem = z.object({
  id: z.string(),
  reference: z.string(),
  text: z.string(),
  responsible: z.string(),
  sponsor: z.string(),
  due_on: day.describe('The day its date means; null where it says immediately, or nothing.'),
  due_as_written: z.string(),
  recommended_on: day.describe('By when whoever recommended it would have had it done.'),
  recommended_as_written: z.string(),
  outcomes: z.string().describe('What it brings customers.'),
  impact: z.enum(impacts).nullable(),
  cost: z.object({
    words: z.string(),
    pounds: z.number().nullable(),
    band: z
      .enum(costBands)
      .nullable()
      .describe('By what the service costs a year; null where either cost is not known.'),
    band_as_said: z.enum(costBands).nullable(),
  }),
  customers_say: z.string().describe('How customers have a say.'),
  customer_quote: z.string(),
  customer_priority: z.string().describe('What share of customers call for it.'),
  basis: z.array(BasisItem).describe('The findings and signed claims it rests on.'),
  measures: z.array(MeasureItem).describe('How it will be known that it worked.'),
  notes: z.array(NoteItem).describe('On the recommendation, not on one of its actions; the last first.'),
})
export type RecommendationItem = z.infer<typeof RecommendationItem>

export const InconsistencyItem = z.object({
  rule: z.string().describe('Which rule it breaks.'),
  task: z.enum(planTasks).describe('What somebody has to do about it.'),
  sentence: z.string(),
  reference: z.string().nullable().describe('Of the recommendation; null where it is of the whole plan.'),
  action: z.number().int().nullable().describe('Which action of the recommendation, from 1.'),
  measure: z.number().int().nullable().describe('Which measure of the recommendation, from 1.'),
})
export type InconsistencyItem = z.infer<typeof InconsistencyItem>

export const ActionItem = z.object({
  id: z.string(),
  recommendation: RecommendationItem,
  number: z.number().int().describe('Among the actions of its recommendation, from 1.'),
  text: z.string(),
  due_on: day.describe('A month means its last day.'),
  due_as_written: z.string(),
  first_due_on: day.describe('Before it was moved, if it was.'),
  done_on: day.describe('Null where it is not done, or nobody says when.'),
  state: z.enum(actionStates),
  is_slipped: z.boolean().describe('Its date is later than the first one.'),
  is_stuck: z.boolean().describe('It is not done, and there was no note for 60 days.'),
  notes: z.array(NoteItem).describe('How it goes, the last first.'),
})
export type ActionItem = z.infer<typeof ActionItem>

export const ActionList = z.object({
  plan: z.object({
    id: z.string(),
    name: z.string(),
    as_on: z.iso.date().describe('The day it is seen from: today, or of a plan of the past that day.'),
    without_actions: z.array(RecommendationItem).describe('Its recommendations that have no action yet.'),
    inconsistencies: z.array(InconsistencyItem).describe('What of it does not add up; nothing is put right.'),
  }),
  items: z.array(ActionItem),
  next: z.string().nullable().describe('Send it as `cursor` for the items that follow; null at the end.'),
})
export type ActionList = z.infer<typeof ActionList>

export const ActionQuery = EntryQuery.pick({ limit: true, cursor: true }).extend({
  plan: z.string().optional().describe('The id of a plan; left out, the one that is being worked on.'),
})
