import { z } from 'zod'
import { sides } from '../../../surveys/judgement/claim'
import { standings } from '../../../surveys/judgement/claim-standing'
import { judgementKinds } from '../../../surveys/judgement/subject'
import { cursor, EvidenceItem, GapItem, limit, next } from '../api-shapes'
import { PlanRecordItem } from '../plan/record-item'
import { RemeasuredItem } from '../remeasured-item'

/** What the document says of the list. */
export const judgementWords = {
  operationId: 'listJudgements',
  summary: 'What was judged of each theme, with its strengths and weaknesses and what each rests on',
  description:
    'Needs the scope judgements:read. Only judgements that are signed, each in its newest signed version; a signed one never changes.',
}

export const ClaimItem = z.object({
  id: z.string(),
  side: z.enum(sides),
  claim: z.string(),
  meaning: z.string().describe('What it means for tenants.'),
  weighs_heavily: z.boolean().describe('It counts two in the balance.'),
  line: z.string().nullable().describe('The enquiry line it belongs to, such as 30.4.a; null for none.'),
  first_id: z.string().describe('The id of its first version, which later versions keep.'),
  standing: z
    .enum(standings)
    .describe(
      'What became of it by the figures it rests on, as they were measured again; the worst of them.',
    ),
  figures: z.array(
    EvidenceItem.extend({
      gap: GapItem.describe('How far the group that it is of is from the others; null of everybody.'),
      measured_again: RemeasuredItem,
      gap_measured_again: z
        .object({
          standing: z
            .enum(standings)
            .describe('Whether the group stands better or worse against the others.'),
          later: GapItem.describe('The gap in the later wave; null where it is not shown.'),
        })
        .nullable()
        .describe('Null where there was no gap, or the figure is not found again.'),
    }),
  ),
  sources: z.array(
    z.object({
      kind: z.enum(['document', 'figure']).describe("A document, or a figure of the landlord's own."),
      title: z.string(),
      dated_on: z.iso.date(),
      says: z.string(),
      kept_at: z.string().describe('Empty where nobody has said.'),
    }),
  ),
})
export type ClaimItem = z.infer<typeof ClaimItem>

export const JudgementItem = z.object({
  id: z.string(),
  wave: z.object({ key: z.string(), name: z.string(), survey: z.string().describe("The survey's key.") }),
  framework: z.string().describe("The framework's key."),
  theme: z.string().nullable().describe('A theme, such as 30.4; null for the framework as a whole.'),
  kind: z.enum(judgementKinds).describe('How good the service is, or its prospects for improvement.'),
  version: z.number().int(),
  scale: z.string(),
  level: z.string().describe('A key of the scale.'),
  level_name: z.string(),
  reason: z.string(),
  suggested: z.string().nullable().describe('The level that the rule suggested when it was signed.'),
  reckoning: z.string().describe('How the rule came to it, in sentences.'),
  plan_record: PlanRecordItem.nullable().describe(
    'Of prospects: how the action plan had gone when it was signed; else null.',
  ),
  signed_by: z.string(),
  signed_on: z.iso.date(),
  claims: z.array(ClaimItem),
})
export type JudgementItem = z.infer<typeof JudgementItem>

export const JudgementList = z.object({ items: z.array(JudgementItem), next })
export type JudgementList = z.infer<typeof JudgementList>

export const JudgementQuery = z.object({ limit, cursor })
