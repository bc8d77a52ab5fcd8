import { type Question, questionsOf, type Section, type SurveyDefinition } from '../definition'
import type { LocalText } from '../language'
import { minutesOf } from './length'

/** One step in building a survey: the survey after it, what was done in words, and the part that was changed: the id of
 *  where it stands on the builder's page. */
export type Step = { definition: SurveyDefinition; what: string; at: string }

/** Where a question, a section and the survey's end stand on the builder's page. */
export const questionAt = (key: string): string => `question-${key}`
export const sectionAt = (key: string): string => `section-${key}`

/** A text as it is named in a sentence: in quotation marks, and cut where it is long. */
export function named(text: LocalText): string {
  const words = text.en?.trim() ?? ''
  if (words === '') return 'one without words'
  return `“${words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words}”`
}

/** The survey with other sections. Its length follows, unless somebody has set it by hand; a question that is gone is no
 *  headline. */
export function withSections(definition: SurveyDefinition, sections: Section[]): SurveyDefinition {
  const changed = { ...definition, sections }
  const keys = new Set(questionsOf(changed).map(({ key }) => key))
  return withLength(definition, { ...changed, headline: definition.headline.filter((key) => keys.has(key)) })
}

/** The changed survey with its length as the rule has it, where it was so before. */
export function withLength(before: SurveyDefinition, changed: SurveyDefinition): SurveyDefinition {
  return before.minutes === minutesOf(before) ? { ...changed, minutes: minutesOf(changed) } : changed
}

/** The survey's sections with the questions of one changed. */
export const changeSection = (
  { sections }: SurveyDefinition,
  key: string,
  change: (questions: Question[]) => Question[],
): Section[] =>
  sections.map((section) =>
    section.key === key ? { ...section, questions: change(section.questions) } : section,
  )

/** The question of this key and the section it is in. */
export function findQuestion(
  { sections }: SurveyDefinition,
  key: string,
): { question: Question; section: Section; place: number } | undefined {
  for (const section of sections) {
    const place = section.questions.findIndex((question) => question.key === key)
    const question = section.questions[place]
    if (question) return { question, section, place }
  }
  return undefined
}
