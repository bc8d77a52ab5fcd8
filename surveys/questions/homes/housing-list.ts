import type { Question } from '../../definition'

/** Filter: only those who want a home, or another home, are asked about the list. */
export const askedForHome: Question = {
  key: 'asked-for-home',
  type: 'yes-no',
  text: {
    en: 'Did you ask us for a new home in the last 12 months?',
    cy: 'A wnaethoch chi ofyn i ni am gartref newydd yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Asked for home', cy: 'Wedi gofyn am gartref' },
  service: 'letting',
  lines: [],
  mayNotApply: false,
}

/** Where an applicant stands. */
export const placeOnList: Question = {
  key: 'place-on-list',
  type: 'agreement',
  text: {
    en: 'Do you agree that it is easy to find out where you are on the list for a home?',
    cy: 'Ydych chi’n cytuno ei bod hi’n hawdd cael gwybod ble rydych chi ar y rhestr am gartref?',
  },
  short: { en: 'Place on list', cy: 'Lle ar y rhestr' },
  service: 'letting',
  lines: ['w1.3-register.a'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'asked-for-home',
}

/** How fairly the register is run. */
export const fairList: Question = {
  key: 'fair-list',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how fairly we run the list for homes?',
    cy: 'Pa mor fodlon ydych chi ar ba mor deg rydyn ni’n rhedeg y rhestr am gartrefi?',
  },
  short: { en: 'Fair list', cy: 'Rhestr deg' },
  service: 'letting',
  lines: ['w1.3-register.a'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'asked-for-home',
}

/** The allocation policy. */
export const fairRules: Question = {
  key: 'fair-rules',
  type: 'agreement',
  text: {
    en: 'Do you agree that our rules on who gets a home are fair?',
    cy: 'Ydych chi’n cytuno bod ein rheolau ynghylch pwy sy’n cael cartref yn deg?',
  },
  short: { en: 'Fair rules', cy: 'Rheolau teg' },
  service: 'letting',
  lines: ['w1.3-register.b'],
  judgement: 'letting',
  mayNotApply: true,
}

/** A say in how homes are let. */
export const lettingSay: Question = {
  key: 'letting-say',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the say tenants have in how we let homes?',
    cy: 'Pa mor fodlon ydych chi ar y llais sydd gan denantiaid yn y ffordd rydyn ni’n gosod cartrefi?',
  },
  short: { en: 'Say on letting', cy: 'Llais ar osod cartrefi' },
  service: 'letting',
  lines: ['w1.3-access.a', 'w1.3-register.b'],
  judgement: 'letting',
  mayNotApply: true,
}

/** How long homes stand empty. */
export const emptyHomes: Question = {
  key: 'empty-homes',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how soon we let empty homes near you?',
    cy: 'Pa mor fodlon ydych chi ar ba mor fuan rydyn ni’n gosod cartrefi gwag yn eich ardal?',
  },
  short: { en: 'Empty homes', cy: 'Cartrefi gwag' },
  service: 'letting',
  lines: ['w1.3-voids.a'],
  judgement: 'letting',
  mayNotApply: true,
}

/** What letting costs. */
export const lettingSpending: Question = {
  key: 'letting-spending',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how well we use our money when we let homes?',
    cy: 'Pa mor fodlon ydych chi ar ba mor dda rydyn ni’n defnyddio ein harian pan fyddwn yn gosod cartrefi?',
  },
  short: { en: 'Spending on letting', cy: 'Gwario ar osod' },
  service: 'letting',
  lines: ['w1.3-value.a'],
  judgement: 'letting',
  mayNotApply: true,
}

/** Every question of this file, a filter before those it routes to. */
export const housingListQuestions: Question[] = [
  askedForHome,
  placeOnList,
  fairList,
  fairRules,
  lettingSay,
  emptyHomes,
  lettingSpending,
]
