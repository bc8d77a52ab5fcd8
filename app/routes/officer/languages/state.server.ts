import type { Tx } from '../../../../db/client.server'
import {
  isWithoutCheck,
  type LanguageCheck,
  listCheckedTexts,
  listChecks,
} from '../../../../db/language.server'
import { findOwnTexts } from '../../../../db/translation.server'
import { Language } from '../../../../surveys/language'
import type { Translation, Translations } from '../../../../surveys/translations/translation'
import { type CatalogueText, catalogue, translationOf } from '../../../locales/catalogue'
import { type Standing, standingOf } from '../../../locales/standing'

/** The languages there is a desk for: all but English, which is what the others are translated from. */
export const deskLanguages = Language.options.filter((language) => language !== 'en' && language !== 'qps')

/** The language an address names, or the answer that there is no such page. */
export function requireLanguage(code: string | undefined): Language {
  const language = deskLanguages.find((one) => one === code)
  if (!language) throw new Response(null, { status: 404 })
  return language
}

/** A text with what there is of it in a language. */
export type TextState = {
  text: CatalogueText
  translation: Translation | undefined
  isOwn: boolean
  standing: Standing
}

/** Every text of ours in a language, as it stands, and the last check there is. */
export type LanguageState = {
  language: Language
  needsCheck: boolean
  check: LanguageCheck | undefined
  own: Translations
  texts: TextState[]
}

export async function findLanguageState(tx: Tx, language: Language): Promise<LanguageState> {
  const own = await findOwnTexts(tx, language)
  const [checked] = await listCheckedTexts(tx, language)
  const needsCheck = !isWithoutCheck(language)
  const texts = catalogue.map((text) => {
    const translation = translationOf(text, language, own)
    return {
      text,
      translation,
      isOwn: text.key in own,
      standing: standingOf(text, translation, { checked, needsCheck }),
    }
  })
  const check = (await listChecks(tx)).find((one) => one.language === language)
  return { language, needsCheck, check, own, texts }
}

/** How many of the texts stand each way. */
export function countStandings(texts: readonly TextState[]) {
  const count = (...ways: Standing[]) => texts.filter(({ standing }) => ways.includes(standing)).length
  return {
    all: texts.length,
    missing: count('missing'),
    stale: count('stale'),
    changed: count('changed'),
    there: texts.length - count('missing'),
  }
}
