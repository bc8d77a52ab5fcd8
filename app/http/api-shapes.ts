import { z } from 'zod'

/** What the API sends and takes, one schema a shape: answers are made to them, and the OpenAPI document is made from
 *  them. Names are in snake case, as in the tables. */
export const Problem = z.object({
  line: z.number().int().optional().describe('The line of the file, from 1, where there is one.'),
  path: z.string().describe('The field, parameter or column; empty when it is the line as a whole.'),
  message: z.string(),
})
export type Problem = z.infer<typeof Problem>

export const ErrorBody = z.object({
  error: z.object({
    code: z.string().describe('A word that does not change, for programs.'),
    message: z.string().describe('A sentence, for people.'),
    problems: z.array(Problem).describe('Everything that is wrong, at once; of a file the first 1,000.'),
    problems_left_out: z.number().int().optional().describe('Of a file: how many problems more there are.'),
  }),
})
export type ErrorBody = z.infer<typeof ErrorBody>

export const ImportResult = z.object({
  accepted: z.number().int().describe('Lines stored as new responses.'),
  duplicates: z.number().int().describe('Lines whose external id the wave has already; nothing was changed.'),
  rejected: z.number().int().describe('Lines not stored, each with its problems.'),
  problems: z.array(Problem).describe('The first 1,000 problems, in the order of the lines.'),
  problems_left_out: z.number().int().describe('How many problems more there are.'),
})
export type ImportResult = z.infer<typeof ImportResult>

const percent = z.number().min(0).max(100)

/** How a figure came about. */
const Provenance = z.object({
  weighted: z
    .object({
      unweighted_percent: percent
        .nullable()
        .describe('The percentage when every answer counts as one; null under a base of 100.'),
      effective_base: z
        .number()
        .int()
        .nullable()
        .describe(
          'As certain as about so many unweighted answers, rounded to 5 or more coarsely; null under a base of 100.',
        ),
    })
    .nullable()
    .describe('Null where the figure is not weighted.'),
  not_weighted_because: z
    .enum(['no weights', 'too few answers'])
    .nullable()
    .describe(
      'Its reading has no weights; or it has, and they are so uneven that with them the figure would tell how a few people answered. Null where it is weighted, or hidden.',
    ),
  as_on: z.iso
    .date()
    .nullable()
    .describe(
      'The day of the earlier reading that the figure is kept from, since too few more have answered to show a newer one; null where it is of this reading.',
    ),
})
export type Provenance = z.infer<typeof Provenance>

export const GapItem = z
  .object({
    compared_with: z
      .string()
      .describe('The others, or only those shown where it is hidden how many did not say.'),
    certainty: z
      .enum(['unlikely to be chance', 'may be chance', 'too few to test'])
      .describe(
        'Of a breakdown judged together with every group and question of the area, see the method; of a claim with the other groups that its judgement cites.',
      ),
    size: z
      .object({
        points: z.number().int().describe('Own percentage less that of the others, both whole.'),
        low: z
          .number()
          .int()
          .nullable()
          .describe('Where the 95% interval of the gap by itself begins; null where it is not tested.'),
        high: z.number().int().nullable().describe('Where it ends.'),
        own_percent: percent,
        others_percent: percent,
        others_base: z.number().int(),
        is_unweighted: z
          .boolean()
          .describe('True where the figure is weighted: gaps are tested on people, without weights.'),
      })
      .nullable()
      .describe('Null where it would tell more than the figures do.'),
  })
  .nullable()
  .describe(
    'The gap to those who gave another category, of an area to the areas beside it; of two strands at once to the others of `strand` among those of the same category of `within`. Null where there is nobody to compare with.',
  )
export type GapItem = z.infer<typeof GapItem>

export const BreakdownItem = z.object({
  question: z.string().describe("The question's key."),
  cut: z.string().nullable().describe('The strand, or tenure or channel; null for everybody.'),
  category: z.string().nullable().describe('The category, tenure or channel; null for everybody.'),
  and_cut: z
    .string()
    .nullable()
    .optional()
    .describe('With `within` only: the other strand; null where the figure is not of one at the same time.'),
  and_category: z
    .string()
    .nullable()
    .optional()
    .describe('With `within` only: the category of the other strand that they are of too.'),
  figure: z
    .discriminatedUnion('state', [
      z.object({
        state: z.literal('shown'),
        base: z.number().int().describe('Answers counted, unweighted.'),
        percent: percent.describe(
          'Satisfied, agreeing, giving 9 or 10 out of 10, or choosing the option: whole, with one decimal for a headline.',
        ),
        low: percent.describe('Where the 95% interval begins.'),
        high: percent.describe('Where the 95% interval ends.'),
        size: z.enum(['very small', 'small', 'normal']).describe('How far the base can be trusted.'),
        ...Provenance.shape,
      }),
      z.object({ state: z.literal('hidden') }),
    ])
    .describe('Hidden where too few answered, or where another hidden figure could be worked out from it.'),
  gap: GapItem,
})
export type BreakdownItem = z.infer<typeof BreakdownItem>

export const next = z
  .string()
  .nullable()
  .describe('Send it as `cursor` for the items that follow; null at the end.')

export const ReadingItem = z.object({
  id: z.string(),
  number: z.number().int().describe('From 1, in the order they were taken.'),
  taken_at: z.iso.datetime(),
  is_final: z.boolean().describe('True once the wave is closed: these figures change no more.'),
  responses: z.number().int(),
  weighted_by: z
    .array(z.string())
    .nullable()
    .describe('The strands, tenure or areas whose groups count as in the population; null if not weighted.'),
})
export type ReadingItem = z.infer<typeof ReadingItem>

export const WaveItem = z.object({
  key: z.string(),
  name: z.string(),
  state: z.enum(['planned', 'open', 'closed']),
  opens_on: z.iso.date(),
  closes_on: z.iso.date(),
  reading: ReadingItem.nullable().describe('The newest reading; null before there is any.'),
})
export type WaveItem = z.infer<typeof WaveItem>

export const WaveList = z.object({ items: z.array(WaveItem), next })
export type WaveList = z.infer<typeof WaveList>

/** The list of waves takes no parameters. */
export const WaveQuery = z.object({})

export const SurveyList = z.object({
  items: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      versions: z
        .array(z.object({ version: z.number().int(), opened_on: z.iso.date() }))
        .describe('The newest first.'),
    }),
  ),
  next,
})
export type SurveyList = z.infer<typeof SurveyList>

/** The list of surveys takes no parameters. */
export const SurveyQuery = z.object({})

export const SurveyFile = z.object({
  format: z.literal('soundings-survey'),
  version: z.literal(1),
  survey: z.looseObject({ key: z.string() }).describe('The survey, with all it says in every language.'),
})

export const MadeDraft = z.object({
  draft: z.uuid().describe('The draft, which an officer opens.'),
  key: z.string().describe('The key it has: its own, unless another survey has that.'),
})
export type MadeDraft = z.infer<typeof MadeDraft>

export const BreakdownList = z.object({
  reading: ReadingItem,
  wave: z.object({ key: z.string(), name: z.string() }),
  area: z.object({ code: z.string(), name: z.string() }),
  items: z.array(BreakdownItem),
  next,
})
export type BreakdownList = z.infer<typeof BreakdownList>

export const FiguresLine = z.object({
  area: z.object({ code: z.string(), name: z.string() }),
  ...BreakdownItem.omit({ and_cut: true, and_category: true }).shape,
})
export type FiguresLine = z.infer<typeof FiguresLine>

export const FiguresEnd = z
  .discriminatedUnion('complete', [
    z.object({
      complete: z.literal(true),
      rows: z.number().int().describe('How many lines of figures there are.'),
      reading: ReadingItem,
      wave: z.object({ key: z.string(), name: z.string() }),
      method: z
        .array(z.object({ about: z.string(), words: z.string() }))
        .describe('How the figures were made, and how each question was asked, in words.'),
    }),
    z.object({ complete: z.literal(false), rows: z.number().int() }),
  ])
  .describe('The last line. A file without it, or where it says false, is not whole: ask again.')
export type FiguresEnd = z.infer<typeof FiguresEnd>

export const EvidenceItem = z.object({
  wave: z.string(),
  question: z.string(),
  area: z.string(),
  group: z.string().nullable().describe('Whose answers it counts; null for everybody.'),
  percent: z.number().min(0).max(100).nullable().describe('Null where the figure is hidden.'),
  base: z.number().int().nullable(),
  ...Provenance.shape,
})
export type EvidenceItem = z.infer<typeof EvidenceItem>

export const CommentItem = z.object({
  id: z.string(),
  question: z.string().describe("The question's key."),
  text: z.string().describe('As it was released, what may tell who somebody is being replaced.'),
  translated_from: z.string().nullable().describe('The language it was written in; null for English.'),
  region: z.object({ code: z.string(), name: z.string() }).describe('The smallest area that is given.'),
  service: z.string().nullable().describe('What it is about; null where nobody has said.'),
  theme: z
    .string()
    .nullable()
    .describe(
      'The theme of a framework that whoever released it said it speaks of, such as 30.4; null for none.',
    ),
  reasons: z
    .array(z.string())
    .nullable()
    .describe('The keys of the reasons that whoever coded it found in it; null where nobody has.'),
})
export type CommentItem = z.infer<typeof CommentItem>

export const CommentList = z.object({
  wave: z.object({ key: z.string(), name: z.string() }),
  items: z.array(CommentItem),
  next,
})
export type CommentList = z.infer<typeof CommentList>

export const BreakdownQuery = z.object({
  wave: z.string({ error: 'is needed: the key of a wave of the survey' }).describe('The key of the wave.'),
  area: z.string().optional().describe('The code of an area; left out, the whole organisation.'),
  question: z
    .string()
    .optional()
    .describe(
      'The key of a measured question; left out, all of them. Or that of a question with options of its own: the share who chose each, as "question.option".',
    ),
  strand: z
    .string()
    .optional()
    .describe('A strand, or tenure or channel; left out, everybody and every cut of the survey.'),
  within: z
    .string()
    .optional()
    .describe(
      'Another strand, to have two at once: each category of `strand` among those of each category of this one. Of one question, in the whole organisation or a region.',
    ),
})

export const limit = z.coerce
  .number({ error: 'should be a whole number from 1 to 100' })
  .int('should be a whole number from 1 to 100')
  .min(1, 'should be a whole number from 1 to 100')
  .max(100, 'should be a whole number from 1 to 100')
  .default(50)
  .describe('How many items at most.')

export const cursor = z.string().optional().describe('`next` of the answer before.')

export const CommentQuery = z.object({
  region: z
    .string()
    .optional()
    .describe('The code of a region, or no-area for those who gave none; left out, all.'),
  question: z.string().optional().describe('The key of a question that asks for a comment.'),
  service: z.string().optional().describe('The key of a service, such as repairs.'),
  theme: z
    .string()
    .optional()
    .describe(
      'A theme of a framework, such as 30.4 (Complaints), which a comment was said to speak of when it was released.',
    ),
  words: z
    .string()
    .max(200, 'should have at most 200 characters')
    .optional()
    .describe('Words, each of which must occur.'),
  limit,
  cursor,
})
