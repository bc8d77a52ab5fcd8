import type { SurveyDefinition } from '../definition'
import type { Language } from '../language'
import { mapSurvey, textsIn } from './map-texts'
import type { Translations } from './translation'

/** The keys of a survey's texts that read otherwise in a language than at each of the checks. A text with English of its
 *  own is the landlord's, which no check of ours was of. */
export function otherThan(
  checks: readonly Translations[],
  definition: SurveyDefinition,
  language: Language,
): string[] {
  if (language === 'qps') return []
  return [...textsIn((map) => mapSurvey(definition, map))].flatMap(([key, text]) => {
    const checked = checks.flatMap((texts) => {
      const pair = texts[key]
      return pair && pair[0] === text.en ? [pair[1]] : []
    })
    return checked.length === 0 || checked.includes(text[language] ?? '') ? [] : [key]
  })
}
