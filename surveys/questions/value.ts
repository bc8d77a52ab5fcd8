import type { Question } from '../definition'

/** Value for money of rent: a headline figure. Leaseholders may not pay rent. */
export const rentValue: Question = {
  key: 'rent-value',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the value you get for the rent you pay?',
    cy: 'Pa mor fodlon ydych chi ar y gwerth a gewch am y rhent rydych yn ei dalu?',
  },
  short: { en: 'Value for rent', cy: 'Gwerth am rent' },
  finding: {
    en: 'are satisfied with the value they get for their rent',
    cy: 'yn fodlon ar y gwerth a gânt am eu rhent',
  },
  service: 'value',
  lines: ['ri-value.c'],
  judgement: 'resident involvement',
  mayNotApply: true,
}

/** Value for money of service charges. */
export const chargeValue: Question = {
  key: 'charge-value',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with what you get for your service charge?',
    cy: 'Pa mor fodlon ydych chi ar yr hyn a gewch am eich tâl gwasanaeth?',
  },
  short: { en: 'Value for charges', cy: 'Gwerth am daliadau' },
  service: 'value',
  lines: ['ri-value.c'],
  judgement: 'resident involvement',
  mayNotApply: true,
}

/** Whether spending is explained. */
export const spendingTold: Question = {
  key: 'spending-told',
  type: 'agreement',
  text: {
    en: 'Do you agree that we tell you how we spend your money?',
    cy: 'Ydych chi’n cytuno ein bod ni’n dweud wrthych sut rydyn ni’n gwario eich arian?',
  },
  short: { en: 'Told how we spend', cy: 'Sut rydyn ni’n gwario' },
  service: 'value',
  lines: ['ri-value.a'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** What tenants gain from the money the landlord has. */
export const moneyUsed: Question = {
  key: 'money-used',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with what we do for tenants with the money we have?',
    cy: 'Pa mor fodlon ydych chi ar yr hyn rydyn ni’n ei wneud i denantiaid gyda’r arian sydd gennym?',
  },
  short: { en: 'Use of our money', cy: 'Defnyddio ein harian' },
  service: 'value',
  lines: ['32.1.d'],
  judgement: 'value for money',
  mayNotApply: false,
}

/** Money spent in the tenants’ interest. */
export const moneyMatters: Question = {
  key: 'money-matters',
  type: 'agreement',
  text: {
    en: 'Do you agree that we spend money on what matters to you?',
    cy: 'Ydych chi’n cytuno ein bod ni’n gwario arian ar yr hyn sy’n bwysig i chi?',
  },
  short: { en: 'Spent on what matters', cy: 'Gwario ar bethau pwysig' },
  service: 'value',
  lines: ['32.1.d', '32.2.h'],
  judgement: 'value for money',
  mayNotApply: false,
}

/** The cost to tenants weighed before a change. */
export const costToYou: Question = {
  key: 'cost-to-you',
  type: 'agreement',
  text: {
    en: 'Do you agree that we think about what it will cost you when we plan a change?',
    cy: 'Ydych chi’n cytuno ein bod ni’n meddwl am beth fydd y gost i chi pan fyddwn yn cynllunio newid?',
  },
  short: { en: 'Cost to you', cy: 'Y gost i chi' },
  service: 'value',
  lines: ['32.2.h'],
  judgement: 'value for money',
  mayNotApply: false,
}

/** A part for tenants in the shape of services. */
export const helpPlan: Question = {
  key: 'help-plan',
  type: 'agreement',
  text: {
    en: 'Do you agree that tenants help us plan our services?',
    cy: 'Ydych chi’n cytuno bod tenantiaid yn ein helpu i gynllunio ein gwasanaethau?',
  },
  short: { en: 'Help plan services', cy: 'Helpu i gynllunio' },
  service: 'value',
  lines: ['32.2.i'],
  judgement: 'value for money',
  mayNotApply: false,
}

/** A part for tenants in who is hired. */
export const sayOnFirms: Question = {
  key: 'say-on-firms',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the say tenants have in which firms we use?',
    cy: 'Pa mor fodlon ydych chi ar y llais sydd gan denantiaid ynghylch pa gwmnïau rydyn ni’n eu defnyddio?',
  },
  short: { en: 'Say on firms', cy: 'Llais ar gwmnïau' },
  service: 'value',
  lines: ['32.2.i'],
  judgement: 'value for money',
  mayNotApply: false,
}

/** Value for money over time; those who came later have nothing to compare. */
export const valueChange: Question = {
  key: 'value-change',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how the value you get from us has changed in the last two years?',
    cy: 'Pa mor fodlon ydych chi ar sut mae’r gwerth a gewch gennym ni wedi newid yn ystod y ddwy flynedd diwethaf?',
  },
  short: { en: 'Change in value', cy: 'Newid mewn gwerth' },
  service: 'value',
  lines: ['32.2.l'],
  judgement: 'value for money',
  mayNotApply: true,
}

/** What the rents service costs. */
export const rentSpending: Question = {
  key: 'rent-spending',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how well we use our money to run the rents service?',
    cy: 'Pa mor fodlon ydych chi ar ba mor dda rydyn ni’n defnyddio ein harian i redeg y gwasanaeth rhenti?',
  },
  short: { en: 'Spending on rents service', cy: 'Gwario ar wasanaeth rhenti' },
  service: 'value',
  lines: ['w1.2-value.a'],
  judgement: 'rents',
  mayNotApply: true,
}

/** What is bought with service charges. */
export const chargeFirms: Question = {
  key: 'charge-firms',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the value you get from the firms your service charge pays for?',
    cy: 'Pa mor fodlon ydych chi ar y gwerth a gewch gan y cwmnïau mae eich tâl gwasanaeth yn talu amdanynt?',
  },
  short: { en: 'Firms charges pay for', cy: 'Cwmnïau’r tâl gwasanaeth' },
  hint: {
    en: 'This can mean firms that clean, cut the grass or look after the lift.',
    cy: 'Gall hyn olygu cwmnïau sy’n glanhau, yn torri’r glaswellt neu’n gofalu am y lifft.',
  },
  service: 'value',
  lines: ['w1.2-value.c'],
  judgement: 'rents',
  mayNotApply: true,
}

/** Every question of this file, a filter before those it routes to. */
export const valueQuestions: Question[] = [
  rentValue,
  chargeValue,
  spendingTold,
  moneyUsed,
  moneyMatters,
  costToYou,
  helpPlan,
  sayOnFirms,
  valueChange,
  rentSpending,
  chargeFirms,
]
