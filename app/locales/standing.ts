import type { Translation, Translations } from '../../surveys/translations/translation'
import type { CatalogueText } from './catalogue'

/** How a text stands in a language: there is none; its English was changed after it was translated; it was changed after
 *  a speaker checked it; no speaker has checked it; or it is as it was checked. */
export type Standing = 'missing' | 'stale' | 'changed' | 'unchecked' | 'checked'

export const standingInWords: Record<Standing, string> = {
  missing: 'missing',
  stale: 'the English has changed since',
  changed: 'changed since it was checked',
  unchecked: 'not checked',
  checked: 'checked',
}

/** `checked` are the texts as they were at the last check, undefined where there is none; a language that needs no check
 *  is checked by us. */
export function standingOf(
  { key, english }: Pick<CatalogueText, 'key' | 'english'>,
  translation: Translation | undefined,
  { checked, needsCheck }: { checked: Translations | undefined; needsCheck: boolean },
): Standing {
  if (!translation) return 'missing'
  if (translation[0] !== english) return 'stale'
  if (!needsCheck) return 'checked'
  if (!checked) return 'unchecked'
  return checked[key]?.[1] === translation[1] ? 'checked' : 'changed'
}
