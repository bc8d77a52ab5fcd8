import { z } from 'zod'
import { Choice, Key, ticked } from './choice'
import { keptWith } from './kept-with'
import { Language, LocalText } from './language'
import { Standard } from './prescribed/standard'
import { isMeasured, QuestionType, satisfiedOf, scales } from './scale'
import { Strand } from './strand'

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

/** Whom a question is asked of: the key of an earlier yes/no question, for those who said yes to it; or an earlier
 *  question of any kind but a comment and the keys of its answers, for those who gave one of them. */
export const AskedIf = z.union([Key, z.object({ question: Key, is: z.array(z.string().min(1)).min(1) })])
export type AskedIf = z.infer<typeof AskedIf>

/** A question asks something of a tenant. `lines` are the enquiry lines it gives evidence for; `options` are its own,
 *  where it takes one of them or many of them; `ends` are the words at 0 and at 10; `askedIf` sends it only to those who
 *  answered an earlier question so. */
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
  options: z.array(Choice).min(2).max(20).optional(),
  ends: z.object({ low: LocalText, high: LocalText }).optional(),
  mayNotApply: z.boolean().default(false),
  askedIf: AskedIf.optional(),
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
  /** By the key of a text and a language, the English that its words were translated from, where it is another by now. */
  stale: z.record(z.string(), z.record(z.string(), z.string())).optional(),
})
export type SurveyDefinition = z.infer<typeof SurveyDefinition>

/** All questions in the order they are asked. */
export const questionsOf = keptWith((definition: SurveyDefinition): Question[] =>
  definition.sections.flatMap((section) => section.questions),
)

/** The questions whose answers are stored as codes, in the order in which a response stores them. Comments are stored
 *  apart. */
export const codedQuestions = keptWith((definition: SurveyDefinition): Question[] =>
  questionsOf(definition).filter((question) => question.type !== 'comment'),
)

/** What the answer to one option of a question that takes many is kept under, and each option's place is called. */
export const placeKey = (question: string, option: string): string => `${question}.${option}`

/** What the answers to a question are kept under in Answers: its key; of one that takes many, a key for each option;
 *  none for a comment. */
export const answerKeysOf = keptWith((question: Question): string[] => {
  if (question.type === 'comment') return []
  if (question.type !== 'many-of') return [question.key]
  return (question.options ?? []).map(({ key }) => placeKey(question.key, key))
})

/** One code that a response stores: of a question, or of one of its own options, each of which is a share of those who
 *  answered. */
export type CodedPlace = { key: string; question: Question; option?: Choice }

/** The codes that a response stores of a question: none of a comment; of one with options of its own, one an option in
 *  the order of the options' codes. */
export const placesOf = keptWith((question: Question): CodedPlace[] => {
  if (question.type === 'comment') return []
  if (!question.options) return [{ key: question.key, question }]
  const byCode = [...question.options].sort((one, other) => one.code - other.code)
  return byCode.map((option) => ({ key: placeKey(question.key, option.key), question, option }))
})

/** Every code that a response stores, in order: the first is in place 1. */
export const codedPlaces = keptWith((definition: SurveyDefinition): CodedPlace[] =>
  questionsOf(definition).flatMap(placesOf),
)

/** How a question, or one of its own options, becomes a percentage: its place (from 1) in a stored response, how many
 *  points its scale has (codes 1 to `points`, 2 to 20), and the codes whose share of the base is the percentage. `key` is
 *  what the figure is asked for by. */
export type Measure = {
  key: string
  question: Question
  option?: Choice
  place: number
  points: number
  satisfied: readonly number[]
}

/** All that a reading has figures of, in the order of their places: the measured questions, and of each question with
 *  options of its own the share who chose each. */
export const countedOf = keptWith((definition: SurveyDefinition): Measure[] =>
  codedPlaces(definition).flatMap(({ key, question, option }, index): Measure[] => {
    const place = index + 1
    if (option) return [{ key, question, option, place, points: 2, satisfied: [ticked] }]
    if (!isMeasured(question.type)) return []
    const points = scales[question.type].length
    return [{ key, question, place, points, satisfied: satisfiedOf(question.type) }]
  }),
)

/** The questions whose answers become a percentage that says how well the landlord does; a share who chose an option says
 *  nothing of the kind. */
export const measuresOf = keptWith((definition: SurveyDefinition): Measure[] =>
  countedOf(definition).filter(({ option }) => !option),
)

/** The shares who chose each option of the questions with options of their own. */
export const sharesOf = keptWith((definition: SurveyDefinition): Measure[] =>
  countedOf(definition).filter(({ option }) => option),
)
