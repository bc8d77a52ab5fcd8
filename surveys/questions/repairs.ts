import type { Question } from '../definition'

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
