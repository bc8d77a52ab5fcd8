import { isRecord } from '../definition-shape'
import type { Language } from '../language'

/** The languages of the survey in which a part of it (a question, a section, a strand) has not all its words. */
export function missingLanguages(part: unknown, languages: readonly Language[]): Language[] {
  const texts = textsIn(part)
  const isMissing = (language: Language) => texts.some((text) => !text[language]?.trim())
  return languages.filter((language) => language !== 'qps' && isMissing(language))
}

/** Every text somewhere in a part of a survey. */
function textsIn(part: unknown): Record<string, string | undefined>[] {
  if (Array.isArray(part)) return part.flatMap(textsIn)
  if (!isRecord(part)) return []
  return 'en' in part ? [part as Record<string, string>] : Object.values(part).flatMap(textsIn)
}
