import type { Language } from '../../surveys/language'

const formats = new Map<Language, Intl.ListFormat>()

function formatOf(language: Language): Intl.ListFormat {
  const kept = formats.get(language)
  if (kept) return kept
  const locale = language === 'en' || language === 'qps' ? 'en-GB' : language
  const format = new Intl.ListFormat(locale)
  formats.set(language, format)
  return format
}

/** Some words as a list: sex, tenure and area. */
export function listInWords(words: readonly string[], language: Language = 'en'): string {
  return formatOf(language).format(words)
}
