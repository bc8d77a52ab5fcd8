import { repairAgain, repairAgainAnswer, repairClean, repairJob } from '../questions/after/repair-job'
import {
  easyToAskRepair,
  fixedFirstTime,
  repairAnswer,
  repairComment,
  repairKept,
  repairQuality,
  repairRespect,
  repairTime,
  repairTold,
  repairVisit,
} from '../questions/homes/repairs'
import { eventStrands } from './event-strands'
import { type ReadySurvey, toAll } from './ready-survey'

/** After a repair. */
export const repairSurvey: ReadySurvey = {
  use: {
    en: 'Send it to each tenant whose repair was finished, within a week of the job.',
    cy: 'Anfonwch hwn at bob tenant y gorffennwyd gwaith atgyweirio iddo, o fewn wythnos i’r gwaith.',
  },
  definition: {
    key: 'after-repair',
    title: { en: 'Your last repair', cy: 'Eich atgyweiriad diwethaf' },
    purpose: {
      en: 'Tell us how your last repair went. We use what you say to do the next one better.',
      cy: 'Dywedwch wrthym sut aeth eich atgyweiriad diwethaf. Rydyn ni’n defnyddio eich barn i wneud y nesaf yn well.',
    },
    privacy: 'confidential',
    layout: 'sections',
    minutes: 3,
    languages: ['en', 'cy'],
    headline: ['repair-job', 'repair-time', 'repair-quality'],
    sections: [
      {
        key: 'asking',
        title: { en: 'Asking for the repair', cy: 'Gofyn am yr atgyweiriad' },
        questions: [
          toAll(repairJob),
          easyToAskRepair,
          toAll(repairAnswer),
          toAll(repairTold),
          toAll(repairAgain),
          repairAgainAnswer,
        ],
      },
      {
        key: 'the-work',
        title: { en: 'The visit and the work', cy: 'Yr ymweliad a’r gwaith' },
        questions: [
          toAll(repairVisit),
          toAll(repairKept),
          toAll(repairRespect),
          toAll(repairTime),
          toAll(repairQuality),
          toAll(fixedFirstTime),
          toAll(repairClean),
          repairComment,
        ],
      },
    ],
    strands: eventStrands,
  },
}
