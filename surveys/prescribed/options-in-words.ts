import type { Question } from '../definition'
import type { Language } from '../language'
import { inLanguage } from '../language'
import { wordedOptionsOf } from '../option'

/** The answers a question offers, in the order they are read, in one language. */
export function optionsInWords(question: Question, language: Language): string[] {
  return wordedOptionsOf(question).map(({ text }) => inLanguage(text, language))
}
