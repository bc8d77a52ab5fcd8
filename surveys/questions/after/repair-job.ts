import type { Question } from '../../definition'

/** The last repair as a whole. */
export const repairJob: Question = {
  key: 'repair-job',
  type: 'satisfaction',
  text: {
    en: 'All in all, how satisfied are you with the last repair we did?',
    cy: 'At ei gilydd, pa mor fodlon ydych chi ar y gwaith atgyweirio diwethaf a wnaethon ni?',
  },
  short: { en: 'Last repair', cy: 'Yr atgyweiriad diwethaf' },
  finding: { en: 'are satisfied with their last repair', cy: 'yn fodlon ar eu hatgyweiriad diwethaf' },
  service: 'repairs',
  lines: ['w1.5-repairs.a', 'w1.5-access.e'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** The home after the work. */
export const repairClean: Question = {
  key: 'repair-clean',
  type: 'agreement',
  text: {
    en: 'Do you agree that we left your home clean after the repair?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi gadael eich cartref yn lân ar ôl y gwaith atgyweirio?',
  },
  short: { en: 'Home left clean', cy: 'Gadael y cartref yn lân' },
  service: 'repairs',
  lines: ['w1.5-repairs.a'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** Filter: only those who had to ask again are asked what came of it. */
export const repairAgain: Question = {
  key: 'repair-again',
  type: 'yes-no',
  text: {
    en: 'Did you have to ask us again about your last repair?',
    cy: 'A wnaethoch chi orfod gofyn i ni eto am eich atgyweiriad diwethaf?',
  },
  short: { en: 'Had to ask again', cy: 'Gorfod gofyn eto' },
  service: 'repairs',
  lines: [],
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** What came of asking again. */
export const repairAgainAnswer: Question = {
  key: 'repair-again-answer',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with what we did when you asked again?',
    cy: 'Pa mor fodlon ydych chi ar yr hyn a wnaethon ni pan ofynnoch eto?',
  },
  short: { en: 'Asking a second time', cy: 'Gofyn yr eildro' },
  service: 'repairs',
  lines: ['w1.5-access.d'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'repair-again',
}

/** Every question of this file, a filter before those it routes to. */
export const repairJobQuestions: Question[] = [repairJob, repairClean, repairAgain, repairAgainAnswer]
