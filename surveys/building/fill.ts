import type { Question, SurveyDefinition } from '../definition'
import { isRecord } from '../definition-shape'
import type { Strand } from '../strand'

type Known = { bank: readonly Question[]; strands: readonly Strand[] }

/** The survey with every text that is worded in English as the bank has it given the bank's words in the survey's other
 *  languages, where it has none of its own. */
export function fillFrom(definition: SurveyDefinition, { bank, strands }: Known): SurveyDefinition {
  const fill = <T extends { key: string }>(part: T, known: readonly T[]): T => {
    const same = known.find(({ key }) => key === part.key)
    return same ? (filled(part, same, definition.languages) as T) : part
  }
  return {
    ...definition,
    sections: definition.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => fill(question, bank)),
    })),
    strands: definition.strands.map((strand) => fill(strand, strands)),
  }
}

function filled(part: unknown, same: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(part) && Array.isArray(same) && part.length === same.length) {
    return part.map((each, place) => filled(each, same[place], languages))
  }
  if (!isRecord(part) || !isRecord(same)) return part
  if (typeof part.en === 'string') return part.en === same.en ? withWords(part, same, languages) : part
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, filled(value, same[name], languages)]),
  )
}

function withWords(
  text: Record<string, unknown>,
  same: Record<string, unknown>,
  languages: readonly string[],
) {
  const missing = languages.filter((language) => !text[language] && typeof same[language] === 'string')
  return { ...text, ...Object.fromEntries(missing.map((language) => [language, same[language]])) }
}
