import type { SurveyDefinition } from '../definition'
import { type Language, languageFacts } from '../language'
import { markStale, wordsName } from '../stale'
import { mapSurvey } from '../translations/map-texts'
import type { Translations } from '../translations/translation'
import type { Step } from './step'

/** Writes words in a language to texts of a survey, by the keys of `stale.ts`, where the English is the one that they were
 *  translated from. Undefined where it is of none. */
export function translate(
  definition: SurveyDefinition,
  language: Exclude<Language, 'qps'>,
  words: Translations,
): Step | undefined {
  const written: string[] = []
  const translated = mapSurvey(
    definition,
    (key, text) => {
      const [english, translation] = words[key] ?? []
      if (translation === undefined || english !== text.en) return text
      written.push(wordsName(key, language))
      return { ...text, [language]: translation }
    },
    'survey',
  )
  if (written.length === 0) return undefined
  const many = written.length === 1 ? 'a translation' : `${written.length} translations`
  return {
    definition: markStale(definition, translated, written),
    what: `Brought in ${many} (${languageFacts[language].name})`,
    at: 'top',
  }
}
