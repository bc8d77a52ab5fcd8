import type { TranslatedLanguage, Translations } from './translation'
import { choices as choicesUr } from './ur/choices'
import { profile as profileUr } from './ur/profile'
import { survey as surveyUr } from './ur/survey'

/** What is translated of the surveys' texts, by language. */
export const translations: Record<TranslatedLanguage, Translations> = {
  ur: { ...surveyUr, ...profileUr, ...choicesUr },
  ps: {},
  gu: {},
  hi: {},
  so: {},
  zh: {},
}
