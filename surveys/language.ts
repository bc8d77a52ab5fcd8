import { z } from 'zod'

/** The languages a tenant may be offered, as BCP 47 codes. `qps` is the pseudo-language used to prove layouts. */
export const languages = ['en', 'cy', 'ur', 'ps', 'gu', 'hi', 'so', 'zh', 'qps'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** Each language named in its own script, and the direction it is written in. */
export const languageFacts: Record<Language, { name: string; direction: 'ltr' | 'rtl' }> = {
  en: { name: 'English', direction: 'ltr' },
  cy: { name: 'Cymraeg', direction: 'ltr' },
  ur: { name: 'اردو', direction: 'rtl' },
  ps: { name: 'پښتو', direction: 'rtl' },
  gu: { name: 'ગુજરાતી', direction: 'ltr' },
  hi: { name: 'हिन्दी', direction: 'ltr' },
  so: { name: 'Soomaali', direction: 'ltr' },
  zh: { name: '中文', direction: 'ltr' },
  qps: { name: 'Pseudo', direction: 'rtl' },
}

/** A text in English and in any of the other languages; English is never missing. */
export const LocalText = z.object({
  en: z.string().trim().min(1),
  cy: z.string().trim().min(1).optional(),
  ur: z.string().trim().min(1).optional(),
  ps: z.string().trim().min(1).optional(),
  gu: z.string().trim().min(1).optional(),
  hi: z.string().trim().min(1).optional(),
  so: z.string().trim().min(1).optional(),
  zh: z.string().trim().min(1).optional(),
})
export type LocalText = z.infer<typeof LocalText>

/** The text in the language asked for, else in English; the pseudo-language is made from the English. */
export function inLanguage(text: LocalText, language: Language): string {
  if (language === 'qps') return pseudo(text.en)
  return text[language] ?? text.en
}

const accents: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ÿ',
  c: 'ç',
  n: 'ñ',
  A: 'Å',
  E: 'Ë',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
}

/** English made 40% longer and accented, so that a layout or a text left untranslated shows itself.
 *  Placeholders in double braces are left alone. */
export function pseudo(english: string): string {
  const accented = english
    .split(/({{[^}]*}})/)
    .map((part) =>
      part.startsWith('{{') ? part : part.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter),
    )
    .join('')
  const padding = '·'.repeat(Math.ceil(english.length * 0.4))
  const broken = padding.replace(/.{1,8}/g, (dots) => ` ${dots}`)
  return `[${accented}${broken}]`
}
