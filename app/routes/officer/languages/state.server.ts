import type { Tx } from '../../../../db/client.server'
import {
  isWithoutCheck,
  type LanguageCheck,
  listCheckedTexts,
  listChecks,
} from '../../../../db/language.server'
import { findOwnTexts } from '../../../../db/translation.server'
import type { Translation, Translations } from '../../../../surveys/translations/translation'
import { type CatalogueText, catalogue, translationOf } from '../../../locales/catalogue'
import { type Standing, standingOf } from '../../../locales/standing'
import type { DeskLanguage } from './desk-language'
import { listOwnSurveyTexts } from './own-texts.server'

/** A text with what there is of it in a language. */
export type TextState = {
  text: CatalogueText
  translation: Translation | undefined
  standing: Standing
}

/** Every text in a language as it stands, ours and those of the landlord's own surveys, and the last check there is. */
export type LanguageState = {
  language: DeskLanguage
  needsCheck: boolean
  check: LanguageCheck | undefined
  own: Translations
  texts: TextState[]
}

export async function findLanguageState(tx: Tx, language: DeskLanguage): Promise<LanguageState> {
  const own = await findOwnTexts(tx, language)
  const [checked] = await listCheckedTexts(tx, language)
  const needsCheck = !isWithoutCheck(language)
  const texts = catalogue.map((text) => {
    const translation = translationOf(text, language, own)
    return {
      text,
      translation,
      standing: standingOf(text, translation, { checked, needsCheck }),
    }
  })
  const ofSurveys = (await listOwnSurveyTexts(tx, language)).map((one) => ({
    ...one,
    // No check was of them.
    standing: standingOf(one.text, one.translation, { checked: undefined, needsCheck }),
  }))
  const check = (await listChecks(tx)).find((one) => one.language === language)
  return { language, needsCheck, check, own, texts: [...texts, ...ofSurveys] }
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
