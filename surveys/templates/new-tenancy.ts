import {
  moveComment,
  moveInFaults,
  moveInFixed,
  needsAsked,
  needsMet,
  rentKnown,
} from '../questions/after/new-home'
import { moveInState, moveInTold } from '../questions/homes/home'
import {
  easyToApply,
  firstWeeks,
  homeChoice,
  homeFacts,
  homeFits,
  lettingClear,
  lettingFair,
  lettingHelp,
  lettingService,
  lettingStandards,
} from '../questions/homes/letting'
import { tenancyRules } from '../questions/homes/tenancy'
import { eventStrands } from './event-strands'
import { type ReadySurvey, toAll } from './ready-survey'

/** Some weeks after a tenancy began. */
export const newTenancySurvey: ReadySurvey = {
  use: {
    en: 'Send it to each new tenant about six weeks after they moved in.',
    cy: 'Anfonwch hwn at bob tenant newydd tua chwe wythnos ar ôl iddo symud i mewn.',
  },
  definition: {
    key: 'new-tenancy',
    title: { en: 'Your new home', cy: 'Eich cartref newydd' },
    purpose: {
      en: 'Tell us how it was to get your new home and move in. We use what you say to make it easier for the next tenant.',
      cy: 'Dywedwch wrthym sut brofiad oedd cael eich cartref newydd a symud i mewn. Rydyn ni’n defnyddio eich barn i’w wneud yn haws i’r tenant nesaf.',
    },
    privacy: 'confidential',
    layout: 'sections',
    minutes: 4,
    languages: ['en', 'cy'],
    headline: ['letting-service', 'move-in-state', 'home-fits'],
    sections: [
      {
        key: 'getting-your-home',
        title: { en: 'Getting your home', cy: 'Cael eich cartref' },
        questions: [
          toAll(lettingService),
          toAll(easyToApply),
          toAll(lettingClear),
          toAll(lettingFair),
          toAll(homeChoice),
          toAll(homeFacts),
          toAll(rentKnown),
          toAll(lettingHelp),
        ],
      },
      {
        key: 'moving-in',
        title: { en: 'Moving in', cy: 'Symud i mewn' },
        questions: [
          toAll(moveInState),
          toAll(moveInTold),
          toAll(homeFits),
          toAll(moveInFaults),
          moveInFixed,
          toAll(lettingStandards),
          tenancyRules,
        ],
      },
      {
        key: 'your-first-weeks',
        title: { en: 'Your first weeks', cy: 'Eich wythnosau cyntaf' },
        questions: [toAll(firstWeeks), toAll(needsAsked), needsMet, moveComment],
      },
    ],
    strands: eventStrands,
  },
}
