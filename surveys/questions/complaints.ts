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
