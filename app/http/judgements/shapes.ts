import { z } from 'zod'
import { sides } from '../../../surveys/judgement/claim'
import { judgementKinds } from '../../../surveys/judgement/subject'
import { cursor, EvidenceItem, limit, next } from '../api-shapes'

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
  figures: z.array(EvidenceItem),
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
  signed_by: z.string(),
  signed_on: z.iso.date(),
  claims: z.array(ClaimItem),
})
export type JudgementItem = z.infer<typeof JudgementItem>

export const JudgementList = z.object({ items: z.array(JudgementItem), next })
export type JudgementList = z.infer<typeof JudgementList>

export const JudgementQuery = z.object({ limit, cursor })
