import type { Question } from '../../definition'

/** Filter: only those with a repair are asked about repairs. */
export const hadRepair: Question = {
  key: 'had-repair',
  type: 'yes-no',
  text: {
    en: 'Did we do a repair in your home in the last 12 months?',
    cy: 'A wnaethon ni waith atgyweirio yn eich cartref yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Had a repair', cy: 'Wedi cael atgyweiriad' },
  service: 'repairs',
  lines: [],
  mayNotApply: false,
}

/** The repairs service, by those who used it: a headline figure. */
export const repairs: Question = {
  key: 'repairs',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the way we do repairs?',
    cy: 'Pa mor fodlon ydych chi ar y ffordd rydyn ni’n gwneud gwaith atgyweirio?',
  },
  short: { en: 'Repairs', cy: 'Atgyweiriadau' },
  finding: {
    en: 'are satisfied with the way repairs are done',
    cy: 'yn fodlon ar y ffordd y gwneir gwaith atgyweirio',
  },
  service: 'repairs',
  lines: ['30.1.f', '30.2.d'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** How long the last repair took. */
export const repairTime: Question = {
  key: 'repair-time',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how long your last repair took?',
    cy: 'Pa mor fodlon ydych chi ar faint o amser a gymerodd eich atgyweiriad diwethaf?',
  },
  short: { en: 'Repair time', cy: 'Amser atgyweirio' },
  service: 'repairs',
  lines: ['30.1.f', '30.2.d'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** Whether the tenant could choose the time of the visit. */
export const repairVisit: Question = {
  key: 'repair-visit',
  type: 'agreement',
  text: {
    en: 'Do you agree that we came to do the repair at a time that suited you?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi dod i wneud y gwaith ar amser oedd yn gyfleus i chi?',
  },
  short: { en: 'Repair visit time', cy: 'Amser yr ymweliad' },
  service: 'repairs',
  lines: ['30.2.b', '30.1.f'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** Respect shown by those who work for the landlord in the home. */
export const repairRespect: Question = {
  key: 'repair-respect',
  type: 'agreement',
  text: {
    en: 'Do you agree that the people who did the repair showed you respect?',
    cy: 'Ydych chi’n cytuno bod y bobl a wnaeth y gwaith wedi dangos parch atoch chi?',
  },
  short: { en: 'Respect in your home', cy: 'Parch yn eich cartref' },
  service: 'repairs',
  lines: ['31.4.d', '31.4.c'],
  judgement: 'diversity',
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** Asking for a repair. */
export const easyToAskRepair: Question = {
  key: 'easy-to-ask-repair',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how easy it is to ask for a repair?',
    cy: 'Pa mor fodlon ydych chi ar ba mor hawdd yw gofyn am waith atgyweirio?',
  },
  short: { en: 'Easy to ask', cy: 'Hawdd gofyn' },
  service: 'repairs',
  lines: ['w1.5-access.b'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** Whether time limits for repairs are known. */
export const repairStandards: Question = {
  key: 'repair-standards',
  type: 'agreement',
  text: {
    en: 'Do you agree that you know how soon we should do a repair?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gwybod pa mor fuan y dylen ni wneud gwaith atgyweirio?',
  },
  short: { en: 'Repair time limits', cy: 'Terfynau amser atgyweirio' },
  service: 'repairs',
  lines: ['w1.5-access.c'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** What those heard who asked for a repair. */
export const repairAnswer: Question = {
  key: 'repair-answer',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how we treated you when you asked for your last repair?',
    cy: 'Pa mor fodlon ydych chi ar y ffordd y gwnaethon ni eich trin pan ofynnoch am eich atgyweiriad diwethaf?',
  },
  short: { en: 'Asking for the repair', cy: 'Gofyn am yr atgyweiriad' },
  service: 'repairs',
  lines: ['w1.5-access.d'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** News of a repair. */
export const repairTold: Question = {
  key: 'repair-told',
  type: 'agreement',
  text: {
    en: 'Do you agree that we kept you up to date about your last repair?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi rhoi’r newyddion diweddaraf i chi am eich atgyweiriad diwethaf?',
  },
  short: { en: 'Told about the repair', cy: 'Newyddion am atgyweiriad' },
  service: 'repairs',
  lines: ['w1.5-access.d'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** An appointment kept. */
export const repairKept: Question = {
  key: 'repair-kept',
  type: 'agreement',
  text: {
    en: 'Do you agree that we came to do the repair when we said we would?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi dod i wneud y gwaith pan ddywedon ni y bydden ni’n dod?',
  },
  short: { en: 'Came when agreed', cy: 'Dod fel y cytunwyd' },
  service: 'repairs',
  lines: ['w1.5-access.d'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** The work itself. */
export const repairQuality: Question = {
  key: 'repair-quality',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how well your last repair was done?',
    cy: 'Pa mor fodlon ydych chi ar ba mor dda y gwnaed eich atgyweiriad diwethaf?',
  },
  short: { en: 'Quality of repair', cy: 'Ansawdd yr atgyweiriad' },
  service: 'repairs',
  lines: ['w1.5-repairs.a', 'w1.5-access.e'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** A fact: done at the first visit. */
export const fixedFirstTime: Question = {
  key: 'fixed-first-time',
  type: 'yes-no',
  text: {
    en: 'Did we fix it all on the first visit?',
    cy: 'A wnaethon ni drwsio’r cyfan ar yr ymweliad cyntaf?',
  },
  short: { en: 'Fixed first time', cy: 'Trwsio’r tro cyntaf' },
  service: 'repairs',
  lines: ['w1.5-repairs.a'],
  mayNotApply: false,
  askedIf: 'had-repair',
}

/** Damp and mould. */
export const damp: Question = {
  key: 'damp',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how we deal with damp or mould?',
    cy: 'Pa mor fodlon ydych chi ar y ffordd rydyn ni’n delio â lleithder neu lwydni?',
  },
  short: { en: 'Damp and mould', cy: 'Lleithder a llwydni' },
  service: 'repairs',
  lines: ['w1.5-repairs.a'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** Repairs to shared facilities. */
export const sharedRepairs: Question = {
  key: 'shared-repairs',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how soon we do repairs in the areas you share?',
    cy: 'Pa mor fodlon ydych chi ar ba mor fuan rydyn ni’n gwneud gwaith atgyweirio yn yr ardaloedd rydych yn eu rhannu?',
  },
  short: { en: 'Shared area repairs', cy: 'Atgyweirio ardaloedd a rennir' },
  service: 'repairs',
  lines: ['w1.5-repairs.a'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** An open comment on repairs. */
export const repairComment: Question = {
  key: 'repair-comment',
  type: 'comment',
  text: {
    en: 'What should we change about repairs?',
    cy: 'Beth ddylen ni ei newid ynglŷn â gwaith atgyweirio?',
  },
  short: { en: 'Change in repairs', cy: 'Newid mewn atgyweirio' },
  hint: {
    en: 'Please leave out names and addresses. Do not use this box to ask for a repair.',
    cy: 'Peidiwch â rhoi enwau na chyfeiriadau. Peidiwch â defnyddio’r blwch hwn i ofyn am waith atgyweirio.',
  },
  service: 'repairs',
  lines: ['w1.5-access.e'],
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const repairsQuestions: Question[] = [
  hadRepair,
  repairs,
  repairTime,
  repairVisit,
  repairRespect,
  easyToAskRepair,
  repairStandards,
  repairAnswer,
  repairTold,
  repairKept,
  repairQuality,
  fixedFirstTime,
  damp,
  sharedRepairs,
  repairComment,
]
