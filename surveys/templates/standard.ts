import type { SurveyDefinition } from '../definition'
import { easyContact, staffHelpful } from '../questions/contact'
import { needsUnderstood, rightFormat, treatedFairly } from '../questions/fairness'
import { easyToRead, keptInformed } from '../questions/information'
import { haveASay, toldOutcome, viewsActedOn } from '../questions/involvement'
import { keepsPromises, oneChange, overallService } from '../questions/overall'
import { age } from '../strands/age'
import { caring } from '../strands/caring'
import { disability } from '../strands/disability'
import { ethnicity } from '../strands/ethnicity'
import { language } from '../strands/language'
import { religion } from '../strands/religion'
import { sex } from '../strands/sex'

/** The standard survey, for measuring and for a quick check: 12 five-point questions, 7 strands and a comment on
 *  one page. With "prefer not to say" for each strand it has 128 radio buttons. */
export const standardSurvey: SurveyDefinition = {
  key: 'quick-check',
  title: { en: 'Quick check', cy: 'Cipolwg cyflym' },
  purpose: {
    en: 'Tell us how we are doing. It is short, and we do not link your answers to you.',
    cy: 'Dywedwch wrthym sut hwyl rydyn ni’n ei chael arni. Mae’n fyr, a dydyn ni ddim yn cysylltu eich atebion â chi.',
  },
  privacy: 'anonymous',
  layout: 'one page',
  minutes: 3,
  languages: ['en', 'cy'],
  headline: ['overall-service', 'views-acted-on'],
  sections: [
    {
      key: 'all',
      title: { en: 'Our service and you', cy: 'Ein gwasanaeth a chi' },
      questions: [
        overallService,
        keepsPromises,
        easyContact,
        staffHelpful,
        keptInformed,
        easyToRead,
        treatedFairly,
        needsUnderstood,
        rightFormat,
        viewsActedOn,
        haveASay,
        toldOutcome,
        oneChange,
      ],
    },
  ],
  strands: [age, ethnicity, disability, sex, religion, language, caring],
}
