import type { Question } from '../../definition'

/** Being listened to. */
export const complaintHeard: Question = {
  key: 'complaint-heard',
  type: 'agreement',
  text: {
    en: 'Do you agree that we listened to what you said about your complaint?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi gwrando ar yr hyn a ddywedoch am eich cwyn?',
  },
  short: { en: 'Complaint heard', cy: 'Gwrando ar gŵyn' },
  service: 'complaints',
  lines: ['30.4.b'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'made-complaint',
}

/** Fairness in a complaint. */
export const complaintFair: Question = {
  key: 'complaint-fair',
  type: 'agreement',
  text: {
    en: 'Do you agree that we were fair when we dealt with your complaint?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi bod yn deg wrth ddelio â’ch cwyn?',
  },
  short: { en: 'Fair about complaint', cy: 'Teg am gŵyn' },
  service: 'complaints',
  lines: ['30.4.b'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'made-complaint',
}

/** An answer that can be followed. */
export const complaintAnswer: Question = {
  key: 'complaint-answer',
  type: 'agreement',
  text: {
    en: 'Do you agree that our answer to your complaint was clear?',
    cy: 'Ydych chi’n cytuno bod ein hateb i’ch cwyn yn glir?',
  },
  short: { en: 'Clear answer', cy: 'Ateb clir' },
  service: 'complaints',
  lines: ['30.4.b'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'made-complaint',
}

/** Filter: only those who were promised something are asked whether it was done. */
export const complaintPromise: Question = {
  key: 'complaint-promise',
  type: 'yes-no',
  text: {
    en: 'Did we say we would do something about your complaint?',
    cy: 'A wnaethon ni ddweud y bydden ni’n gwneud rhywbeth am eich cwyn?',
  },
  short: { en: 'Promised to act', cy: 'Addo gweithredu' },
  service: 'complaints',
  lines: [],
  mayNotApply: false,
  askedIf: 'made-complaint',
}

/** A promise after a complaint, kept. */
export const complaintKept: Question = {
  key: 'complaint-kept',
  type: 'agreement',
  text: {
    en: 'Do you agree that we did what we said we would about your complaint?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi gwneud yr hyn a ddywedon ni am eich cwyn?',
  },
  short: { en: 'Complaint promise kept', cy: 'Cadw addewid am gŵyn' },
  service: 'complaints',
  lines: ['30.4.b', '30.4.d'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'complaint-promise',
}

/** An open comment on complaints. */
export const complaintComment: Question = {
  key: 'complaint-comment',
  type: 'comment',
  text: {
    en: 'What should we change about how we deal with complaints?',
    cy: 'Beth ddylen ni ei newid am y ffordd rydyn ni’n delio â chwynion?',
  },
  short: { en: 'Change in complaints', cy: 'Newid mewn cwynion' },
  hint: {
    en: 'Please leave out names and addresses. Do not use this box to make a new complaint.',
    cy: 'Peidiwch â rhoi enwau na chyfeiriadau. Peidiwch â defnyddio’r blwch hwn i wneud cwyn newydd.',
  },
  service: 'complaints',
  lines: ['30.4.c'],
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const complaintCaseQuestions: Question[] = [
  complaintHeard,
  complaintFair,
  complaintAnswer,
  complaintPromise,
  complaintKept,
  complaintComment,
]
