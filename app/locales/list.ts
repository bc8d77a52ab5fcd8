import type { Language } from '../../surveys/language'

const formats = new Map<string, Intl.ListFormat>()

function formatOf(language: Language, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const name = `${language} ${type}`
  const kept = formats.get(name)
  if (kept) return kept
  const locale = language === 'en' || language === 'qps' ? 'en-GB' : language
  const format = new Intl.ListFormat(locale, { type })
  formats.set(name, format)
  return format
}

/** Some words as a list: sex, tenure and area. */
export function listInWords(words: readonly string[], language: Language = 'en'): string {
  return formatOf(language, 'conjunction').format(words)
}

/** Some words of which one will do: sex, tenure or area. */
export function anyInWords(words: readonly string[], language: Language): string {
  return formatOf(language, 'disjunction').format(words)
}
