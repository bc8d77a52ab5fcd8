import { schemeAlarm, schemeLife, schemeOwnLife, schemeThings } from '../questions/after/scheme'
import { adaptations, extraHelp, treatedFairly } from '../questions/fairness'
import { homeKept, homeSafe } from '../questions/homes/home'
import { sharedAreas } from '../questions/homes/neighbourhood'
import { hadRepair, repairs } from '../questions/homes/repairs'
import { localStaff } from '../questions/homes/tenancy'
import { easyToRead } from '../questions/information'
import { viewsActedOn } from '../questions/involvement'
import { oneChange } from '../questions/overall'
import { chargeValue } from '../questions/value'
import { eventStrands } from './event-strands'
import type { ReadySurvey } from './ready-survey'

/** For sheltered and supported housing, in large print, with few questions to a page. */
export const shelteredSurvey: ReadySurvey = {
  use: {
    en: 'Send it once a year to tenants of sheltered or supported housing. It is in large print with few questions to a page; somebody they trust may help them to answer.',
    cy: 'Anfonwch hwn unwaith y flwyddyn at denantiaid tai gwarchod neu dai â chymorth. Mae mewn print mawr gydag ychydig o gwestiynau ar bob tudalen; gall rhywun y maent yn ymddiried ynddo eu helpu i ateb.',
  },
  definition: {
    key: 'your-scheme',
    title: { en: 'Your home and your scheme', cy: 'Eich cartref a’ch cynllun' },
    purpose: {
      en: 'Tell us what it is like to live where you do. Take your time. You can stop and come back.',
      cy: 'Dywedwch wrthym sut brofiad yw byw lle rydych chi. Cymerwch eich amser. Gallwch stopio a dod yn ôl.',
    },
    privacy: 'confidential',
    layout: 'sections',
    largePrint: true,
    minutes: 4,
    languages: ['en', 'cy'],
    headline: ['scheme-life', 'home-safe', 'views-acted-on'],
    sections: [
      {
        key: 'your-scheme',
        title: { en: 'Your scheme', cy: 'Eich cynllun' },
        questions: [schemeLife, schemeThings, schemeOwnLife],
      },
      {
        key: 'your-home',
        title: { en: 'Your home', cy: 'Eich cartref' },
        questions: [homeSafe, homeKept, sharedAreas],
      },
      {
        key: 'repairs',
        title: { en: 'Repairs', cy: 'Atgyweiriadau' },
        questions: [hadRepair, repairs],
      },
      {
        key: 'help',
        title: { en: 'Help when you need it', cy: 'Help pan fydd ei angen' },
        questions: [localStaff, schemeAlarm, extraHelp, adaptations],
      },
      {
        key: 'you-and-us',
        title: { en: 'You and us', cy: 'Chi a ni' },
        questions: [treatedFairly, easyToRead, viewsActedOn],
      },
      {
        key: 'money-and-more',
        title: { en: 'Your money, and anything else', cy: 'Eich arian, ac unrhyw beth arall' },
        questions: [chargeValue, oneChange],
      },
    ],
    strands: eventStrands,
  },
}
