import type { Question } from '../definition'

/** Filter: only those who fell behind are asked how they were treated. */
export const behindWithRent: Question = {
  key: 'behind-with-rent',
  type: 'yes-no',
  text: {
    en: 'Did you fall behind with your rent in the last 12 months?',
    cy: 'A aethoch chi ar ei hôl hi gyda’ch rhent yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Behind with rent', cy: 'Ar ei hôl hi' },
  service: 'value',
  lines: [],
  mayNotApply: false,
}

/** Contact before a debt grows. */
export const arrearsSoon: Question = {
  key: 'arrears-soon',
  type: 'agreement',
  text: {
    en: 'Do you agree that we got in touch soon after you fell behind with your rent?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi cysylltu’n fuan ar ôl i chi fynd ar ei hôl hi gyda’ch rhent?',
  },
  short: { en: 'Early contact on debt', cy: 'Cyswllt cynnar am ddyled' },
  service: 'value',
  lines: ['w1.2-arrears.a'],
  judgement: 'rents',
  mayNotApply: false,
  askedIf: 'behind-with-rent',
}

/** Fair treatment of those who owe rent. */
export const arrearsFair: Question = {
  key: 'arrears-fair',
  type: 'agreement',
  text: {
    en: 'Do you agree that we were fair to you when you fell behind with your rent?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi bod yn deg â chi pan aethoch ar ei hôl hi gyda’ch rhent?',
  },
  short: { en: 'Fair about debt', cy: 'Teg ynghylch dyled' },
  service: 'value',
  lines: ['w1.2-arrears.a'],
  judgement: 'rents',
  mayNotApply: false,
  askedIf: 'behind-with-rent',
}

/** Whether advice on money is known of. */
export const moneyHelpKnown: Question = {
  key: 'money-help-known',
  type: 'agreement',
  text: {
    en: 'Do you agree that you know how to get help from us with money worries?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gwybod sut i gael help gennym ni gyda phryderon am arian?',
  },
  short: { en: 'Knowing of money help', cy: 'Gwybod am help ariannol' },
  hint: {
    en: 'This can mean help to claim benefits or to deal with debt.',
    cy: 'Gall hyn olygu help i hawlio budd-daliadau neu i ddelio â dyled.',
  },
  service: 'value',
  lines: ['w1.2-debt-advice.a'],
  judgement: 'rents',
  mayNotApply: false,
}

/** Filter: only those helped with money are asked what it did for them. */
export const hadMoneyHelp: Question = {
  key: 'had-money-help',
  type: 'yes-no',
  text: {
    en: 'Did we help you with money worries in the last 12 months?',
    cy: 'A wnaethon ni eich helpu gyda phryderon am arian yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Had money help', cy: 'Wedi cael help ariannol' },
  service: 'value',
  lines: [],
  mayNotApply: false,
}

/** Advice on benefits and debt, by those who had it. */
export const moneyHelp: Question = {
  key: 'money-help',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the help we gave you with money worries?',
    cy: 'Pa mor fodlon ydych chi ar yr help a roeson ni i chi gyda phryderon am arian?',
  },
  short: { en: 'Money help', cy: 'Help ariannol' },
  service: 'value',
  lines: ['w1.2-debt-advice.a'],
  judgement: 'rents',
  mayNotApply: false,
  askedIf: 'had-money-help',
}

/** What followed from advice on money. */
export const moneyBetter: Question = {
  key: 'money-better',
  type: 'agreement',
  text: {
    en: 'Do you agree that our help made it easier for you to manage your money?',
    cy: 'Ydych chi’n cytuno bod ein help wedi ei gwneud hi’n haws i chi reoli eich arian?',
  },
  short: { en: 'Managing money better', cy: 'Rheoli arian yn well' },
  service: 'value',
  lines: ['w1.2-debt-advice.a'],
  judgement: 'rents',
  mayNotApply: false,
  askedIf: 'had-money-help',
}

/** Every question of this file, a filter before those it routes to. */
export const debtQuestions: Question[] = [
  behindWithRent,
  arrearsSoon,
  arrearsFair,
  moneyHelpKnown,
  hadMoneyHelp,
  moneyHelp,
  moneyBetter,
]
