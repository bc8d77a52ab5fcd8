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
