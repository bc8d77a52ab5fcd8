import { Language } from '../../../../surveys/language'

/** The languages there is a desk for: all but English, which is what the others are translated from. */
export type DeskLanguage = Exclude<Language, 'en' | 'qps'>
export const deskLanguages = Language.options.filter(
  (language): language is DeskLanguage => language !== 'en' && language !== 'qps',
)

/** The language an address names, or the answer that there is no such page. */
export function requireLanguage(code: string | undefined): DeskLanguage {
  const language = deskLanguages.find((one) => one === code)
  if (!language) throw new Response(null, { status: 404 })
  return language
}
