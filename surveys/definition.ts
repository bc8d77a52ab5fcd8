import { z } from 'zod'
import { keptWith } from './kept-with'
import { Language, LocalText } from './language'
import { Standard } from './prescribed/standard'
import { isMeasured, QuestionType, scales, topTwo } from './scale'
import { Strand } from './strand'

const Key = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and hyphens, starting with a letter')

/** The judgements that answers give evidence for, each on one framework or on those that ask the same. */
export const Judgement = z.enum([
  'access',
  'diversity',
  'value for money',
  'resident involvement',
  'rents',
  'letting',
  'managing',
  'maintaining',
  'improvement',
])
export type Judgement = z.infer<typeof Judgement>

/** A question asks something of a tenant. `lines` are the enquiry lines it gives evidence for;
 *  `askedIf` sends it only to those who said yes to an earlier yes/no question. */
export const Question = z.object({
  key: Key,
  type: QuestionType,
  text: LocalText,
  /** Two or three words for tables and charts. */
  short: LocalText,
  /** What its percentage says of tenants, after the number: "are satisfied with the way repairs are done". */
  finding: LocalText.optional(),
  hint: LocalText.optional(),
  service: z.string().min(2),
  lines: z.array(z.string()),
  judgement: Judgement.optional(),
  mayNotApply: z.boolean().default(false),
  askedIf: Key.optional(),
  /** Where it is in a regulator's own words: which code it is reported under, and its answers. */
  standard: Standard.optional(),
})
export type Question = z.infer<typeof Question>

export const Section = z.object({ key: Key, title: LocalText, questions: z.array(Question).min(1) })
export type Section = z.infer<typeof Section>

/** A survey as data: everything a tenant reads, so that an opened version never changes under an answer. */
export const SurveyDefinition = z.object({
  key: Key,
  title: LocalText,
  purpose: LocalText,
  privacy: z.enum(['confidential', 'anonymous']),
  /** `sections`: one section a page, then the profile, a review and the thanks. `one page`: everything on one page. */
  layout: z.enum(['sections', 'one page']),
  /** Everything a tenant reads is half as large again. */
  largePrint: z.boolean().optional(),
  minutes: z.number().int().min(1).max(30),
  languages: z.array(Language).min(1),
  headline: z.array(Key),
  sections: z.array(Section).min(1).max(20),
  strands: z.array(Strand),
})
export type SurveyDefinition = z.infer<typeof SurveyDefinition>

/** All questions in the order they are asked. */
export const questionsOf = keptWith((definition: SurveyDefinition): Question[] =>
  definition.sections.flatMap((section) => section.questions),
)

/** The questions whose answers are stored as codes, in the order in which a response stores them:
 *  the first one is in place 1. Comments are stored apart. */
export const codedQuestions = keptWith((definition: SurveyDefinition): Question[] =>
  questionsOf(definition).filter((question) => question.type !== 'comment'),
)

/** How a question becomes a percentage: its place (from 1) in a stored response, how many points its scale has (codes
 *  1 to `points`, 2 to 20), and the codes whose share of the base is the percentage. */
export type Measure = { question: Question; place: number; points: number; satisfied: readonly number[] }

/** The questions whose answers become a percentage. */
export const measuresOf = keptWith((definition: SurveyDefinition): Measure[] =>
  codedQuestions(definition)
    .map((question, index) => ({
      question,
      place: index + 1,
      points: scales[question.type].length,
      satisfied: topTwo,
    }))
    .filter(({ question }) => isMeasured(question.type)),
)
