import type { SurveyDefinition } from '../definition'
import { isNeededIn, isRecord } from '../definition-shape'
import type { Language } from '../language'

/** The languages of the survey in which a part of it (a question, a section, a strand) has not all its words. */
export function missingLanguages(part: unknown, languages: readonly Language[]): Language[] {
  const texts = textsIn(part)
  const isMissing = (language: Language) =>
    texts.some(({ name, text }) => isNeededIn(name, language) && !text[language]?.trim())
  return languages.filter((language) => language !== 'qps' && isMissing(language))
}

/** The languages of the survey in which some words of a question were translated from other English than it has now. */
export function staleLanguages({ stale, languages }: SurveyDefinition, question: string): Language[] {
  const marks = Object.entries(stale ?? {}).filter(([key]) => key.startsWith(`question.${question}.`))
  return languages.filter((language) => marks.some(([, from]) => from[language] !== undefined))
}

type NamedText = { name: string | undefined; text: Record<string, string | undefined> }

/** Every text somewhere in a part of a survey, by the name of the property it stands under. */
function textsIn(part: unknown, name?: string): NamedText[] {
  if (Array.isArray(part)) return part.flatMap((one) => textsIn(one))
  if (!isRecord(part)) return []
  if ('en' in part) return [{ name, text: part as Record<string, string> }]
  return Object.entries(part).flatMap(([inner, value]) => textsIn(value, inner))
}
