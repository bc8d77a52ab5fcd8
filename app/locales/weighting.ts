import { type Language, type LocalText, pseudo } from '../../surveys/language'
import { reader } from './translate'

const formats = new Map<Language, Intl.ListFormat>()

function formatOf(language: Language): Intl.ListFormat {
  const kept = formats.get(language)
  if (kept) return kept
  const locale = language === 'en' || language === 'qps' ? 'en-GB' : language
  const format = new Intl.ListFormat(locale)
  formats.set(language, format)
  return format
}

/** What a reading is weighted by, in words for the middle of a sentence: sex, tenure and area. */
export function groupsInWords(names: readonly LocalText[], language: Language): string {
  const read = reader(language === 'qps' ? 'en' : language)
  const words = formatOf(language).format(names.map((name) => read(name).toLowerCase()))
  return language === 'qps' ? pseudo(words) : words
}
