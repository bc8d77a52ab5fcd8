import { choices as choicesGu } from './gu/choices'
import { profile as profileGu } from './gu/profile'
import { survey as surveyGu } from './gu/survey'
import { choices as choicesHi } from './hi/choices'
import { profile as profileHi } from './hi/profile'
import { survey as surveyHi } from './hi/survey'
import { choices as choicesPs } from './ps/choices'
import { profile as profilePs } from './ps/profile'
import { survey as surveyPs } from './ps/survey'
import { choices as choicesSo } from './so/choices'
import { profile as profileSo } from './so/profile'
import { survey as surveySo } from './so/survey'
import type { TranslatedLanguage, Translations } from './translation'
import { choices as choicesUr } from './ur/choices'
import { profile as profileUr } from './ur/profile'
import { survey as surveyUr } from './ur/survey'
import { choices as choicesZh } from './zh/choices'
import { profile as profileZh } from './zh/profile'
import { survey as surveyZh } from './zh/survey'

/** What is translated of the surveys' texts, by language. */
export const translations: Record<TranslatedLanguage, Translations> = {
  ur: { ...surveyUr, ...profileUr, ...choicesUr },
  ps: { ...surveyPs, ...profilePs, ...choicesPs },
  gu: { ...surveyGu, ...profileGu, ...choicesGu },
  hi: { ...surveyHi, ...profileHi, ...choicesHi },
  so: { ...surveySo, ...profileSo, ...choicesSo },
  zh: { ...surveyZh, ...profileZh, ...choicesZh },
}
