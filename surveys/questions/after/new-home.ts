import type { Question } from '../../definition'

/** The rent, known before a home is taken. */
export const rentKnown: Question = {
  key: 'rent-known',
  type: 'agreement',
  text: {
    en: 'Do you agree that you knew what rent you would pay before you said yes to your home?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gwybod faint o rent y byddech yn ei dalu cyn derbyn eich cartref?',
  },
  short: { en: 'Rent known first', cy: 'Gwybod y rhent ymlaen llaw' },
  service: 'letting',
  lines: ['w1.2-access.a'],
  judgement: 'rents',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** Filter: only those who found a fault are asked how soon it was put right. */
export const moveInFaults: Question = {
  key: 'move-in-faults',
  type: 'yes-no',
  text: {
    en: 'Did you find a fault in your home when you moved in?',
    cy: 'A wnaethoch chi ddod o hyd i nam yn eich cartref pan symudoch i mewn?',
  },
  short: { en: 'Fault on moving in', cy: 'Nam wrth symud i mewn' },
  service: 'letting',
  lines: ['w1.5-voids.a'],
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** Speed in putting a new home right. */
export const moveInFixed: Question = {
  key: 'move-in-fixed',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how soon we put right the fault you found?',
    cy: 'Pa mor fodlon ydych chi ar ba mor fuan y gwnaethon ni unioni’r nam?',
  },
  short: { en: 'Fault put right', cy: 'Unioni’r nam' },
  service: 'letting',
  lines: ['w1.5-voids.a'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'move-in-faults',
}

/** Filter: only those who were asked what they need are asked what came of it. */
export const needsAsked: Question = {
  key: 'needs-asked',
  type: 'yes-no',
  text: {
    en: 'Did we ask you what help you might need in your new home?',
    cy: 'A wnaethon ni ofyn i chi pa help y gallai fod ei angen arnoch yn eich cartref newydd?',
  },
  short: { en: 'Asked about needs', cy: 'Holi am anghenion' },
  service: 'fairness',
  lines: ['31.2.b'],
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** What came of asking about needs. */
export const needsMet: Question = {
  key: 'needs-met',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the help we gave you after we asked?',
    cy: 'Pa mor fodlon ydych chi ar yr help a roeson ni i chi ar ôl i ni ofyn?',
  },
  short: { en: 'Help after asking', cy: 'Help ar ôl holi' },
  service: 'fairness',
  lines: ['31.2.c'],
  judgement: 'diversity',
  mayNotApply: true,
  askedIf: 'needs-asked',
}

/** An open comment on moving in. */
export const moveComment: Question = {
  key: 'move-comment',
  type: 'comment',
  text: {
    en: 'What should we change for the next person who moves in?',
    cy: 'Beth ddylen ni ei newid i’r person nesaf sy’n symud i mewn?',
  },
  short: { en: 'Change for new tenants', cy: 'Newid i denantiaid newydd' },
  hint: {
    en: 'Please leave out names and addresses. Do not use this box to ask for a repair.',
    cy: 'Peidiwch â rhoi enwau na chyfeiriadau. Peidiwch â defnyddio’r blwch hwn i ofyn am waith atgyweirio.',
  },
  service: 'letting',
  lines: ['w1.3-access.f'],
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const newHomeQuestions: Question[] = [
  rentKnown,
  moveInFaults,
  moveInFixed,
  needsAsked,
  needsMet,
  moveComment,
]
