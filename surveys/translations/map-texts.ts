import type { Question, SurveyDefinition } from '../definition'
import type { LocalText } from '../language'
import type { Strand } from '../strand'
import { translated } from './translated'

/** What becomes of a text that tenants read, by its key. */
export type MapText = (key: string, text: LocalText) => LocalText

/** The question with what tenants read of it mapped; its names in tables are for staff and stay. */
export function mapQuestion(question: Question, map: MapText): Question {
  const { key, text, hint, options, ends } = question
  const at = `question.${key}`
  return {
    ...question,
    text: map(`${at}.text`, text),
    ...(hint ? { hint: map(`${at}.hint`, hint) } : {}),
    ...(options
      ? { options: options.map((one) => ({ ...one, text: map(`${at}.option.${one.key}`, one.text) })) }
      : {}),
    ...(ends ? { ends: { low: map(`${at}.low`, ends.low), high: map(`${at}.high`, ends.high) } } : {}),
  }
}

/** The strand with every text mapped. */
export function mapStrand(strand: Strand, map: MapText): Strand {
  const at = `strand.${strand.key}`
  return {
    ...strand,
    name: map(`${at}.name`, strand.name),
    question: map(`${at}.question`, strand.question),
    ...(strand.hint ? { hint: map(`${at}.hint`, strand.hint) } : {}),
    why: map(`${at}.why`, strand.why),
    categories: strand.categories.map((category) => ({
      ...category,
      text: map(`${at}.category.${category.key}`, category.text),
    })),
  }
}

/** The survey with everything that tenants read of it mapped; `at` is what the keys of its own texts begin with. */
export function mapSurvey(
  definition: SurveyDefinition,
  map: MapText,
  at = `survey.${definition.key}`,
): SurveyDefinition {
  return {
    ...definition,
    title: map(`${at}.title`, definition.title),
    purpose: map(`${at}.purpose`, definition.purpose),
    sections: definition.sections.map((section) => ({
      ...section,
      title: map(`${at}.section.${section.key}`, section.title),
      questions: section.questions.map((question) => mapQuestion(question, map)),
    })),
    strands: definition.strands.map((strand) => mapStrand(strand, map)),
  }
}

/** Every text that `mapping` passes over, by its key, in order. */
export function textsIn(mapping: (map: MapText) => unknown): Map<string, LocalText> {
  const texts = new Map<string, LocalText>()
  mapping((key, text) => {
    texts.set(key, text)
    return text
  })
  return texts
}

export const translatedQuestion = (question: Question): Question => mapQuestion(question, translated)
export const translatedStrand = (strand: Strand): Strand => mapStrand(strand, translated)
export const translatedSurvey = (definition: SurveyDefinition): SurveyDefinition =>
  mapSurvey(definition, translated)
