import type { Question } from '../definition'

/** The landlord’s service as a whole: the first headline figure. */
export const overallService: Question = {
  key: 'overall-service',
  type: 'satisfaction',
  text: {
    en: 'All in all, how satisfied are you with the service we give you?',
    cy: 'At ei gilydd, pa mor fodlon ydych chi ar y gwasanaeth rydyn ni’n ei roi i chi?',
  },
  short: { en: 'Overall service', cy: 'Gwasanaeth cyffredinol' },
  finding: { en: 'are satisfied with the service overall', cy: 'yn fodlon ar y gwasanaeth at ei gilydd' },
  service: 'overall',
  lines: ['30.1.a', '30.1.f', 'ri-access.e'],
  judgement: 'access',
  mayNotApply: false,
}

/** Whether the landlord keeps its word. */
export const keepsPromises: Question = {
  key: 'keeps-promises',
  type: 'agreement',
  text: {
    en: 'Do you agree that we do what we say we will do?',
    cy: 'Ydych chi’n cytuno ein bod ni’n gwneud yr hyn rydyn ni’n dweud y byddwn ni’n ei wneud?',
  },
  short: { en: 'Keeping promises', cy: 'Cadw addewidion' },
  service: 'overall',
  lines: ['30.1.a', '30.1.f'],
  judgement: 'access',
  mayNotApply: false,
}

/** The one open comment, in the tenant’s own words. */
export const oneChange: Question = {
  key: 'one-change',
  type: 'comment',
  text: { en: 'What one thing should we change?', cy: 'Pa un peth ddylen ni ei newid?' },
  short: { en: 'One change', cy: 'Un newid' },
  hint: {
    en: 'Please leave out names and addresses. Do not use this box to ask for a repair.',
    cy: 'Peidiwch â rhoi enwau na chyfeiriadau. Peidiwch â defnyddio’r blwch hwn i ofyn am waith atgyweirio.',
  },
  service: 'overall',
  lines: ['30.5.a', '30.5.c'],
  mayNotApply: false,
}

/** An open comment on what to keep. */
export const oneThingWell: Question = {
  key: 'one-thing-well',
  type: 'comment',
  text: {
    en: 'What one thing do we do well?',
    cy: 'Pa un peth rydyn ni’n ei wneud yn dda?',
  },
  short: { en: 'One thing done well', cy: 'Un peth da' },
  hint: {
    en: 'Please leave out names and addresses.',
    cy: 'Peidiwch â rhoi enwau na chyfeiriadau.',
  },
  service: 'overall',
  lines: ['30.5.a'],
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const overallQuestions: Question[] = [overallService, keepsPromises, oneChange, oneThingWell]
