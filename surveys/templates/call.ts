import {
  callClear,
  callComment,
  callHeard,
  callMore,
  callNext,
  callService,
  callSettled,
  callWait,
} from '../questions/after/call'
import { eventStrands } from './event-strands'
import { type ReadySurvey, toAll } from './ready-survey'

/** At the end of a call. */
export const callSurvey: ReadySurvey = {
  use: {
    en: 'Send its link by text at the end of a call, or ask it on the phone. It can follow a visit to an office too, with other words for the call.',
    cy: 'Anfonwch y ddolen drwy neges destun ar ddiwedd galwad, neu gofynnwch y cwestiynau dros y ffôn. Gall ddilyn ymweliad â swyddfa hefyd, gyda geiriau eraill yn lle’r alwad.',
  },
  definition: {
    key: 'your-call',
    title: { en: 'Your call to us', cy: 'Eich galwad i ni' },
    purpose: {
      en: 'Tell us how your call to us went. We use what you say to answer calls better.',
      cy: 'Dywedwch wrthym sut aeth eich galwad i ni. Rydyn ni’n defnyddio eich barn i ateb galwadau’n well.',
    },
    privacy: 'anonymous',
    layout: 'sections',
    minutes: 3,
    languages: ['en', 'cy'],
    headline: ['call-service', 'call-heard'],
    sections: [
      {
        key: 'the-call',
        title: { en: 'The call', cy: 'Yr alwad' },
        questions: [
          toAll(callService),
          toAll(callWait),
          toAll(callHeard),
          toAll(callClear),
          toAll(callSettled),
          toAll(callMore),
          callNext,
          callComment,
        ],
      },
    ],
    strands: eventStrands,
  },
}
