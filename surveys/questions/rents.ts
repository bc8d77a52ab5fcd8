import type { Question } from '../definition'

/** Notice of a change in rent. */
export const rentChangeTold: Question = {
  key: 'rent-change-told',
  type: 'agreement',
  text: {
    en: 'Do you agree that we tell you in good time when your rent will change?',
    cy: 'Ydych chi’n cytuno ein bod ni’n rhoi gwybod i chi mewn da bryd pan fydd eich rhent yn newid?',
  },
  short: { en: 'Told of rent changes', cy: 'Gwybod am newid rhent' },
  service: 'value',
  lines: ['w1.2-access.a'],
  judgement: 'rents',
  mayNotApply: true,
}

/** A say before rents change. */
export const rentSay: Question = {
  key: 'rent-say',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the chance you get to have your say before rents change?',
    cy: 'Pa mor fodlon ydych chi ar y cyfle a gewch i ddweud eich dweud cyn i renti newid?',
  },
  short: { en: 'Say on rents', cy: 'Eich barn ar renti' },
  service: 'value',
  lines: ['w1.2-access.a'],
  judgement: 'rents',
  mayNotApply: true,
}

/** Ways to pay. */
export const easyToPay: Question = {
  key: 'easy-to-pay',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how easy it is to pay your rent?',
    cy: 'Pa mor fodlon ydych chi ar ba mor hawdd yw talu eich rhent?',
  },
  short: { en: 'Easy to pay', cy: 'Hawdd talu' },
  service: 'value',
  lines: ['w1.2-access.b'],
  judgement: 'rents',
  mayNotApply: true,
}

/** Facts on the tenant’s own account. */
export const rentAccount: Question = {
  key: 'rent-account',
  type: 'agreement',
  text: {
    en: 'Do you agree that it is easy to check your rent account?',
    cy: 'Ydych chi’n cytuno ei bod hi’n hawdd gweld eich cyfrif rhent?',
  },
  short: { en: 'Rent account', cy: 'Cyfrif rhent' },
  hint: {
    en: 'Your rent account shows what you have paid and what you owe.',
    cy: 'Mae eich cyfrif rhent yn dangos beth rydych wedi ei dalu a beth sy’n ddyledus gennych.',
  },
  service: 'value',
  lines: ['w1.2-access.b', 'w1.2-accounts.a'],
  judgement: 'rents',
  mayNotApply: true,
}

/** Whether the standards of the rents service are known. */
export const rentStandards: Question = {
  key: 'rent-standards',
  type: 'agreement',
  text: {
    en: 'Do you agree that you know how good our rents service should be?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gwybod pa mor dda y dylai ein gwasanaeth rhenti fod?',
  },
  short: { en: 'Rents standards', cy: 'Safonau rhenti' },
  service: 'value',
  lines: ['w1.2-access.c'],
  judgement: 'rents',
  mayNotApply: true,
}

/** Filter: only those who asked about rent or charges are asked about the answer. */
export const askedAboutRent: Question = {
  key: 'asked-about-rent',
  type: 'yes-no',
  text: {
    en: 'Did you ask us about your rent or charges in the last 12 months?',
    cy: 'A wnaethoch chi ein holi am eich rhent neu’ch taliadau yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Asked about rent', cy: 'Wedi holi am rent' },
  service: 'value',
  lines: [],
  mayNotApply: false,
}

/** What the rents service answers, by those who asked. */
export const rentAnswer: Question = {
  key: 'rent-answer',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the answer you got about your rent or charges?',
    cy: 'Pa mor fodlon ydych chi ar yr ateb a gawsoch am eich rhent neu’ch taliadau?',
  },
  short: { en: 'Answer on rent', cy: 'Ateb am rent' },
  service: 'value',
  lines: ['w1.2-access.d'],
  judgement: 'rents',
  mayNotApply: false,
  askedIf: 'asked-about-rent',
}

/** The rents service as a whole. */
export const rentService: Question = {
  key: 'rent-service',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with our rents service as a whole?',
    cy: 'Pa mor fodlon ydych chi ar ein gwasanaeth rhenti yn ei gyfanrwydd?',
  },
  short: { en: 'Rents service', cy: 'Gwasanaeth rhenti' },
  service: 'value',
  lines: ['w1.2-access.e'],
  judgement: 'rents',
  mayNotApply: true,
}

/** A rents service for all kinds of people. */
export const rentFits: Question = {
  key: 'rent-fits',
  type: 'agreement',
  text: {
    en: 'Do you agree that our rents service fits your needs?',
    cy: 'Ydych chi’n cytuno bod ein gwasanaeth rhenti yn addas i’ch anghenion?',
  },
  short: { en: 'Rents service fits', cy: 'Gwasanaeth rhenti addas' },
  hint: {
    en: 'This can mean your own language, large print, or a visit at home.',
    cy: 'Gall hyn olygu eich iaith eich hun, print mawr, neu ymweliad gartref.',
  },
  service: 'value',
  lines: ['w1.2-diversity.a'],
  judgement: 'rents',
  mayNotApply: true,
}

/** How the rent is set. */
export const rentExplained: Question = {
  key: 'rent-explained',
  type: 'agreement',
  text: {
    en: 'Do you agree that we make it clear how we set your rent?',
    cy: 'Ydych chi’n cytuno ein bod ni’n egluro’n glir sut rydyn ni’n pennu eich rhent?',
  },
  short: { en: 'How rent is set', cy: 'Sut y pennir rhent' },
  service: 'value',
  lines: ['w1.2-accounts.a'],
  judgement: 'rents',
  mayNotApply: true,
}

/** What the service charge is for. */
export const chargeExplained: Question = {
  key: 'charge-explained',
  type: 'agreement',
  text: {
    en: 'Do you agree that we make it clear what your service charge pays for?',
    cy: 'Ydych chi’n cytuno ein bod ni’n egluro’n glir am beth mae eich tâl gwasanaeth yn talu?',
  },
  short: { en: 'Charges made clear', cy: 'Egluro’r taliadau' },
  service: 'value',
  lines: ['w1.2-accounts.a'],
  judgement: 'rents',
  mayNotApply: true,
}

/** Bills without mistakes. */
export const billsRight: Question = {
  key: 'bills-right',
  type: 'agreement',
  text: {
    en: 'Do you agree that the bills we send you are right?',
    cy: 'Ydych chi’n cytuno bod y biliau rydyn ni’n eu hanfon atoch yn gywir?',
  },
  short: { en: 'Correct bills', cy: 'Biliau cywir' },
  service: 'value',
  lines: ['w1.2-accounts.a'],
  judgement: 'rents',
  mayNotApply: true,
}

/** Every question of this file, a filter before those it routes to. */
export const rentsQuestions: Question[] = [
  rentChangeTold,
  rentSay,
  easyToPay,
  rentAccount,
  rentStandards,
  askedAboutRent,
  rentAnswer,
  rentService,
  rentFits,
  rentExplained,
  chargeExplained,
  billsRight,
]
