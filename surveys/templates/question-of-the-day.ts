import { keepsPromises } from '../questions/overall'
import type { ReadySurvey } from './ready-survey'

/** One question on one page, of everybody who comes by. */
export const questionOfTheDay: ReadySurvey = {
  use: {
    en: 'Put it on your website, on a poster or in an office. Swap the question for another of the bank as often as you like. Those who answer chose to, so it tells what some think and not what all do.',
    cy: 'Rhowch hwn ar eich gwefan, ar boster neu mewn swyddfa. Newidiwch y cwestiwn am un arall o’r banc mor aml ag y mynnwch. Mae’r rhai sy’n ateb wedi dewis gwneud hynny, felly mae’n dweud beth yw barn rhai ac nid barn pawb.',
  },
  definition: {
    key: 'question-of-the-day',
    title: { en: 'Question of the day', cy: 'Cwestiwn y dydd' },
    purpose: {
      en: 'One quick question. We do not ask who you are.',
      cy: 'Un cwestiwn cyflym. Dydyn ni ddim yn gofyn pwy ydych chi.',
    },
    privacy: 'anonymous',
    layout: 'one page',
    minutes: 1,
    languages: ['en', 'cy'],
    headline: ['keeps-promises'],
    sections: [
      {
        key: 'today',
        title: { en: 'Today we ask', cy: 'Heddiw rydyn ni’n gofyn' },
        questions: [keepsPromises],
      },
    ],
    strands: [],
  },
}
