import {
  cameToMeeting,
  meetingCosts,
  meetingHeard,
  meetingPapers,
  meetingTimes,
  panelMix,
  takePartComment,
} from '../questions/after/meeting'
import {
  askedFirst,
  easyToJoin,
  haveASay,
  helpToJoin,
  involvement,
  knowWays,
  makesDifference,
  saySpending,
  setStandards,
  toldOutcome,
  viewsActedOn,
} from '../questions/involvement'
import { strands } from '../strands/all'
import type { ReadySurvey } from './ready-survey'

/** For panel members and all who are involved, with every strand: their profile, to set beside that of all tenants. */
export const involvementSurvey: ReadySurvey = {
  use: {
    en: 'Send it once a year to panel members and all other tenants who are involved. Its profile questions show whether those involved are like your tenants as a whole.',
    cy: 'Anfonwch hwn unwaith y flwyddyn at aelodau panel a phob tenant arall sy’n cymryd rhan. Mae ei gwestiynau proffil yn dangos a yw’r rhai sy’n cymryd rhan yn debyg i’ch tenantiaid i gyd.',
  },
  definition: {
    key: 'taking-part',
    title: { en: 'Taking part', cy: 'Cymryd rhan' },
    purpose: {
      en: 'Tell us what it is like to have your say with us, and who you are. We want all kinds of tenants to be heard.',
      cy: 'Dywedwch wrthym sut brofiad yw dweud eich dweud gyda ni, a phwy ydych chi. Rydyn ni am i bob math o denant gael ei glywed.',
    },
    privacy: 'confidential',
    layout: 'sections',
    minutes: 4,
    languages: ['en', 'cy'],
    headline: ['involvement', 'views-acted-on', 'makes-difference'],
    sections: [
      {
        key: 'having-your-say',
        title: { en: 'Having your say', cy: 'Dweud eich dweud' },
        questions: [involvement, haveASay, knowWays, easyToJoin, helpToJoin, panelMix],
      },
      {
        key: 'meetings',
        title: { en: 'Our meetings', cy: 'Ein cyfarfodydd' },
        questions: [cameToMeeting, meetingTimes, meetingPapers, meetingHeard, meetingCosts],
      },
      {
        key: 'what-comes-of-it',
        title: { en: 'What comes of it', cy: 'Y canlyniad' },
        questions: [
          viewsActedOn,
          askedFirst,
          setStandards,
          toldOutcome,
          makesDifference,
          saySpending,
          takePartComment,
        ],
      },
    ],
    strands,
  },
}
