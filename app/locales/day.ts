import { type Language, pseudo } from '../../surveys/language'

const formats = new Map<Language, Intl.DateTimeFormat>()

function formatOf(language: Language): Intl.DateTimeFormat {
  const kept = formats.get(language)
  if (kept) return kept
  // Everywhere our own calendar and digits, as letters in Britain have them.
  const locale = `${language === 'en' || language === 'qps' ? 'en-GB' : language}-u-ca-gregory-nu-latn`
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(language, format)
  return format
}

/** A day (`YYYY-MM-DD`) as people write it: 3 March 2026. */
export function dayInWords(day: string, language: Language): string {
  const words = formatOf(language).format(new Date(`${day}T00:00:00Z`))
  return language === 'qps' ? pseudo(words) : words
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })
const dayOfMoment = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long' })

/** A moment as staff read it, in British time: 5 November 2026 at 09:30. */
export function momentInWords(moment: Date): string {
  return `${dayOfMoment.format(moment)} at ${clock.format(moment)}`
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A month (`YYYY-MM`) as staff read it: March 2026. */
export function monthInWords(written: string): string {
  return month.format(new Date(`${written}-01T00:00:00Z`))
}
