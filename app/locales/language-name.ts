const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** A language by its code as staff read it: Welsh. */
export function languageName(code: string): string {
  return code === 'qps' ? 'the pseudo-language' : (names.of(code) ?? code)
}

/** Languages a comment may be in, by code: those that surveys are offered in first, then others common in Britain. */
const commentLanguages = [
  ...['cy', 'ur', 'ps', 'gu', 'hi', 'so', 'zh'],
  ...[
    'ar',
    'bn',
    'bg',
    'cs',
    'fa',
    'fr',
    'de',
    'hu',
    'it',
    'ku',
    'lt',
    'ne',
    'pl',
    'pt',
    'pa',
    'ro',
    'ru',
    'sk',
  ],
  ...['es', 'ta', 'ti', 'tr', 'uk', 'vi', 'yo'],
]

/** The languages a comment may be in, English too, to choose from. */
export const languageChoices = ['en', ...commentLanguages].map((value) => ({
  value,
  text: languageName(value),
}))
