import type { Question } from '../../../../surveys/definition'
import { type Language, languageFacts, languages } from '../../../../surveys/language'
import { optionsInWords } from '../../../../surveys/prescribed/options-in-words'

/** Words of a question in one language, with its answers. */
export type Words = {
  language: Language
  name: string
  direction: 'ltr' | 'rtl'
  text: string
  hint?: string
  options: string[]
}

/** The words of a question in the languages another has, or in English where there is no other. */
export function wordsOf(question: Question, other: Question | undefined): Words[] {
  return languages.flatMap((language) => {
    if (language === 'qps' || (language !== 'en' && !other?.text[language])) return []
    const text = question.text[language]
    if (!text) return []
    const hint = question.hint?.[language]
    return [
      {
        ...{ language, ...languageFacts[language], text, options: optionsInWords(question, language) },
        ...(hint ? { hint } : {}),
      },
    ]
  })
}
