import type { Question } from '../definition'

/** How easy it is to reach the landlord, by any way. */
export const easyContact: Question = {
  key: 'easy-contact',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how easy it is to get in touch with us?',
    cy: 'Pa mor fodlon ydych chi ar ba mor hawdd yw cysylltu â ni?',
  },
  short: { en: 'Easy to contact', cy: 'Hawdd cysylltu' },
  finding: {
    en: 'are satisfied with how easy it is to get in touch',
    cy: 'yn fodlon ar ba mor hawdd yw cysylltu',
  },
  service: 'contact',
  lines: ['30.2.a', 'ri-access.b'],
  judgement: 'access',
  mayNotApply: false,
}

/** Help and respect from staff. */
export const staffHelpful: Question = {
  key: 'staff-helpful',
  type: 'agreement',
  text: {
    en: 'Do you agree that our staff are helpful and treat you with respect?',
    cy: 'Ydych chi’n cytuno bod ein staff yn barod i helpu ac yn eich trin â pharch?',
  },
  short: { en: 'Helpful staff', cy: 'Staff parod i helpu' },
  service: 'contact',
  lines: ['30.1.a', '30.1.f'],
  judgement: 'access',
  mayNotApply: false,
}

/** Opening times. */
export const contactTimes: Question = {
  key: 'contact-times',
  type: 'agreement',
  text: {
    en: 'Do you agree that you can reach us at times that suit you?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gallu cysylltu â ni ar adegau sy’n gyfleus i chi?',
  },
  short: { en: 'Times to contact us', cy: 'Amseroedd cysylltu' },
  service: 'contact',
  lines: ['30.2.b'],
  judgement: 'access',
  mayNotApply: false,
}

/** What becomes of a request. */
export const requests: Question = {
  key: 'requests',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with what we do when you ask us for help?',
    cy: 'Pa mor fodlon ydych chi ar yr hyn rydyn ni’n ei wneud pan fyddwch yn gofyn i ni am help?',
  },
  short: { en: 'Dealing with requests', cy: 'Delio â cheisiadau' },
  service: 'contact',
  lines: ['30.1.f', 'ri-access.d'],
  judgement: 'access',
  mayNotApply: true,
}

/** Whether services are known. */
export const knownServices: Question = {
  key: 'known-services',
  type: 'agreement',
  text: {
    en: 'Do you agree that you know what help you can get from us?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gwybod pa help y gallwch ei gael gennym ni?',
  },
  short: { en: 'Knowing our services', cy: 'Gwybod am wasanaethau' },
  service: 'contact',
  lines: ['30.2.c', '30.2.e'],
  judgement: 'access',
  mayNotApply: false,
}

/** Whether service standards are known. */
export const knownStandards: Question = {
  key: 'known-standards',
  type: 'agreement',
  text: {
    en: 'Do you agree that you know how good our service should be?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gwybod pa mor dda y dylai ein gwasanaeth fod?',
  },
  short: { en: 'Knowing our standards', cy: 'Gwybod am safonau' },
  service: 'contact',
  lines: ['30.2.d', 'ri-access.c'],
  judgement: 'access',
  mayNotApply: false,
}

/** Services on the website. */
export const website: Question = {
  key: 'website',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with what you can do on our website?',
    cy: 'Pa mor fodlon ydych chi ar yr hyn y gallwch ei wneud ar ein gwefan?',
  },
  short: { en: 'Website', cy: 'Gwefan' },
  service: 'contact',
  lines: ['30.2.a', '30.2.b'],
  judgement: 'access',
  mayNotApply: true,
}

/** The wait on the telephone. */
export const phoneWait: Question = {
  key: 'phone-wait',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how soon we answer the phone?',
    cy: 'Pa mor fodlon ydych chi ar ba mor fuan rydyn ni’n ateb y ffôn?',
  },
  short: { en: 'Phone answered soon', cy: 'Ateb y ffôn' },
  service: 'contact',
  lines: ['30.2.a'],
  judgement: 'access',
  mayNotApply: true,
}

/** Face to face. */
export const visitUs: Question = {
  key: 'visit-us',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how easy it is to see us face to face?',
    cy: 'Pa mor fodlon ydych chi ar ba mor hawdd yw ein gweld ni wyneb yn wyneb?',
  },
  short: { en: 'Face to face', cy: 'Wyneb yn wyneb' },
  service: 'contact',
  lines: ['30.2.a'],
  judgement: 'access',
  mayNotApply: true,
}

/** A request met by the first person asked. */
export const oneCall: Question = {
  key: 'one-call',
  type: 'agreement',
  text: {
    en: 'Do you agree that the first person you talk to when you call us can help you?',
    cy: 'Ydych chi’n cytuno bod y person cyntaf rydych yn siarad â nhw wrth ein ffonio yn gallu eich helpu?',
  },
  short: { en: 'Help at first call', cy: 'Help y tro cyntaf' },
  service: 'contact',
  lines: ['30.1.f'],
  judgement: 'access',
  mayNotApply: true,
}

/** Nothing in the way of using the service. */
export const useServices: Question = {
  key: 'use-services',
  type: 'agreement',
  text: {
    en: 'Do you agree that it is easy for you to use our service when you need it?',
    cy: 'Ydych chi’n cytuno ei bod hi’n hawdd i chi ddefnyddio ein gwasanaeth pan fydd ei angen arnoch?',
  },
  short: { en: 'Easy to use', cy: 'Hawdd ei ddefnyddio' },
  service: 'contact',
  lines: ['30.2.e'],
  judgement: 'access',
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const contactQuestions: Question[] = [
  easyContact,
  staffHelpful,
  contactTimes,
  requests,
  knownServices,
  knownStandards,
  website,
  phoneWait,
  visitUs,
  oneCall,
  useServices,
]
