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
