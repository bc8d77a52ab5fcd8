import type { Question } from '../definition'

/** Whether people know how to complain. */
export const knowComplain: Question = {
  key: 'know-complain',
  type: 'agreement',
  text: {
    en: 'Do you agree that it is easy to find out how to complain to us?',
    cy: 'Ydych chi’n cytuno ei bod hi’n hawdd cael gwybod sut i gwyno wrthym ni?',
  },
  short: { en: 'How to complain', cy: 'Sut i gwyno' },
  service: 'complaints',
  lines: ['30.4.a'],
  judgement: 'access',
  mayNotApply: false,
}

/** Filter: only those who complained are asked how it was dealt with. */
export const madeComplaint: Question = {
  key: 'made-complaint',
  type: 'yes-no',
  text: {
    en: 'Did you make a complaint to us in the last 12 months?',
    cy: 'A wnaethoch chi gwyno wrthym ni yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Made a complaint', cy: 'Wedi cwyno' },
  service: 'complaints',
  lines: [],
  mayNotApply: false,
}

/** How a complaint was dealt with, by those who made one. */
export const complaints: Question = {
  key: 'complaints',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the way we dealt with your complaint?',
    cy: 'Pa mor fodlon ydych chi ar y ffordd y gwnaethon ni ddelio â’ch cwyn?',
  },
  short: { en: 'Complaints', cy: 'Cwynion' },
  service: 'complaints',
  lines: ['30.4.b', '30.4.d'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'made-complaint',
}

/** What followed from a complaint. */
export const putRight: Question = {
  key: 'put-right',
  type: 'agreement',
  text: {
    en: 'Do you agree that we put things right after your complaint?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi unioni pethau ar ôl eich cwyn?',
  },
  short: { en: 'Things put right', cy: 'Unioni pethau' },
  service: 'complaints',
  lines: ['30.4.c', '30.4.d'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'made-complaint',
}

/** Complaining, by those who did. */
export const easyToComplain: Question = {
  key: 'easy-to-complain',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how easy it was to make your complaint?',
    cy: 'Pa mor fodlon ydych chi ar ba mor hawdd oedd gwneud eich cwyn?',
  },
  short: { en: 'Easy to complain', cy: 'Hawdd cwyno' },
  service: 'complaints',
  lines: ['30.4.a'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'made-complaint',
}

/** Speed in a complaint. */
export const complaintTime: Question = {
  key: 'complaint-time',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how long we took to deal with your complaint?',
    cy: 'Pa mor fodlon ydych chi ar faint o amser a gymeron ni i ddelio â’ch cwyn?',
  },
  short: { en: 'Complaint time', cy: 'Amser delio â chwyn' },
  service: 'complaints',
  lines: ['30.4.b'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'made-complaint',
}

/** News of a complaint. */
export const complaintTold: Question = {
  key: 'complaint-told',
  type: 'agreement',
  text: {
    en: 'Do you agree that we kept you up to date about your complaint?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi rhoi’r newyddion diweddaraf i chi am eich cwyn?',
  },
  short: { en: 'Told about complaint', cy: 'Newyddion am gŵyn' },
  service: 'complaints',
  lines: ['30.4.b'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'made-complaint',
}

/** The way on for those not content. */
export const complaintNext: Question = {
  key: 'complaint-next',
  type: 'agreement',
  text: {
    en: 'Do you agree that we told you what to do if you were not happy with our answer?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi dweud wrthych beth i’w wneud os nad oeddech yn hapus â’n hateb?',
  },
  short: { en: 'Next step told', cy: 'Gwybod y cam nesaf' },
  service: 'complaints',
  lines: ['30.4.b'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'made-complaint',
}

/** What all complaints have shown, told to everybody. */
export const complaintsLearned: Question = {
  key: 'complaints-learned',
  type: 'agreement',
  text: {
    en: 'Do you agree that we tell tenants what we changed after complaints?',
    cy: 'Ydych chi’n cytuno ein bod ni’n dweud wrth denantiaid beth rydyn ni wedi ei newid ar ôl cwynion?',
  },
  short: { en: 'Changes after complaints', cy: 'Newid ar ôl cwynion' },
  service: 'complaints',
  lines: ['30.4.c'],
  judgement: 'access',
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const complaintsQuestions: Question[] = [
  knowComplain,
  madeComplaint,
  complaints,
  putRight,
  easyToComplain,
  complaintTime,
  complaintTold,
  complaintNext,
  complaintsLearned,
]
