import { z } from 'zod'
import { actionStates } from '../../../surveys/plan/standing'
import { cursor, EvidenceItem, limit, next } from '../api-shapes'
import { RemeasuredItem } from '../remeasured-item'

/** A public entry as the API gives it. */
export const EntryItem = z.object({
  id: z.string(),
  view: z.string().describe('You said.'),
  outcome: z.enum(['done', 'under way', 'not doing']),
  reply: z.string().describe('What was done, is being done or will not be done.'),
  reason: z.string().nullable().describe('Why it will not be done; null for what is or will be.'),
  for_whom: z.object({
    group: z.string().nullable().describe('The group it is for, such as Sex: Female; null for no one group.'),
    words: z.string().nullable().describe('For whom in other words; null where nothing is to be added.'),
  }),
  due_on: z.iso.date().nullable().describe('The day by which it is done.'),
  gathered: z
    .object({ comments: z.number().int(), findings: z.number().int(), panel_views: z.number().int() })
    .describe('From how many released comments, findings and public views of panels the view was gathered.'),
  panel_views: z
    .array(
      z.object({ id: z.string(), view: z.string(), panel: z.string().describe('Which panel raised it.') }),
    )
    .describe('The views of panels that it answers, as far as they are public: those of `panels`.'),
  actions: z
    .array(
      z.object({
        id: z.string().describe('As in the list of actions.'),
        text: z.string(),
        due_on: z.iso.date().nullable().describe('The day that stands; null where it has none.'),
        state: z.enum(actionStates),
      }),
    )
    .describe('The actions of the plan that do what is promised, as they stand today.'),
  area: z.object({ code: z.string(), name: z.string() }),
  service: z.string(),
  published_on: z.iso.date(),
  is_confirmed: z.boolean().describe('Whether the panel confirmed it; false where it is public without.'),
  version: z.number().int().describe('Which of the versions sent to the panel is public.'),
  evidence: EvidenceItem,
  measured_again: RemeasuredItem,
  verdicts: z.array(
    z.object({
      verdict: z.enum(['confirmed', 'challenged', 'asked for more']),
      comment: z.string(),
      public_name: z.string().describe('The name the panel member chose.'),
      given_on: z.iso.date(),
      of_earlier_words: z.boolean().describe('Given before the entry was last changed.'),
      version: z.number().int().describe('The version it was given on.'),
      answer_by: z.iso.date().nullable().describe('The day by which an answer was promised; null for none.'),
      answered_on: z.iso.date().nullable(),
      answer: z
        .string()
        .nullable()
        .describe('What the landlord answered; empty where it changed the reply instead, null before.'),
    }),
  ),
})
export type EntryItem = z.infer<typeof EntryItem>

export const EntryList = z.object({ items: z.array(EntryItem), next })
export type EntryList = z.infer<typeof EntryList>

export const EntryQuery = z.object({
  area: z
    .string()
    .optional()
    .describe('The code of an area: entries about it, inside it, or about one that holds it.'),
  service: z.string().optional().describe('The key of a service, such as repairs.'),
  group: z
    .string()
    .optional()
    .describe('A strand and one of its categories, such as sex.female: entries that are for this group.'),
  limit,
  cursor,
})
