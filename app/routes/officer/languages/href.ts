import type { Language } from '../../../../surveys/language'

export const languagesHref = '/officer/languages'

/** A language on the desk, or a part of it. */
export const languageHref = (language: Language, part?: 'texts.csv' | 'files'): string =>
  `${languagesHref}/${language}${part ? `/${part}` : ''}`

/** A file of translations that was brought in. */
export const fileHref = (language: Language, id: string): string => `${languageHref(language, 'files')}/${id}`
