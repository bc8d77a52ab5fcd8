import {
  complaintAnswer,
  complaintComment,
  complaintFair,
  complaintHeard,
  complaintKept,
  complaintPromise,
} from '../questions/after/complaint-case'
import {
  complaintNext,
  complaints,
  complaintTime,
  complaintTold,
  easyToComplain,
  putRight,
} from '../questions/complaints'
import { eventStrands } from './event-strands'
import { type ReadySurvey, toAll } from './ready-survey'

/** After a complaint was answered. */
export const complaintSurvey: ReadySurvey = {
  use: {
    en: 'Send it to each tenant whose complaint was answered, whatever the answer was.',
    cy: 'Anfonwch hwn at bob tenant yr atebwyd ei gŵyn, beth bynnag oedd yr ateb.',
  },
  definition: {
    key: 'complaint-handling',
    title: { en: 'Your complaint', cy: 'Eich cwyn' },
    purpose: {
      en: 'Tell us how well we dealt with your complaint. What you say here does not change our answer to it.',
      cy: 'Dywedwch wrthym pa mor dda y gwnaethon ni ddelio â’ch cwyn. Nid yw eich barn yma yn newid ein hateb iddi.',
    },
    privacy: 'confidential',
    layout: 'sections',
    minutes: 3,
    languages: ['en', 'cy'],
    headline: ['complaints', 'complaint-fair', 'put-right'],
    sections: [
      {
        key: 'how-we-dealt-with-it',
        title: { en: 'How we dealt with it', cy: 'Y ffordd y gwnaethon ni ddelio â hi' },
        questions: [
          toAll(complaints),
          toAll(easyToComplain),
          toAll(complaintHeard),
          toAll(complaintTold),
          toAll(complaintTime),
          toAll(complaintFair),
        ],
      },
      {
        key: 'our-answer',
        title: { en: 'Our answer', cy: 'Ein hateb' },
        questions: [
          toAll(complaintAnswer),
          toAll(complaintNext),
          toAll(putRight),
          toAll(complaintPromise),
          complaintKept,
          complaintComment,
        ],
      },
    ],
    strands: eventStrands,
  },
}
