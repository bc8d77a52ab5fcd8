import type { Question } from '../../definition'

/** Filter: only those whose gas was checked are asked about the visit. */
export const hadGasCheck: Question = {
  key: 'had-gas-check',
  type: 'yes-no',
  text: {
    en: 'Did we come to check your gas in the last 12 months?',
    cy: 'A ddaethon ni i wirio eich nwy yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Had a gas check', cy: 'Wedi cael gwiriad nwy' },
  service: 'home',
  lines: [],
  mayNotApply: false,
}

/** The yearly gas check. */
export const gasCheck: Question = {
  key: 'gas-check',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how we did the gas check?',
    cy: 'Pa mor fodlon ydych chi ar y ffordd y gwnaethon ni’r gwiriad nwy?',
  },
  short: { en: 'Gas check', cy: 'Gwiriad nwy' },
  service: 'home',
  lines: ['w1.5-gas.a'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-gas-check',
}

/** An appointment that suits. */
export const gasTime: Question = {
  key: 'gas-time',
  type: 'agreement',
  text: {
    en: 'Do you agree that we came to check your gas at a time that suited you?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi dod i wirio eich nwy ar amser oedd yn gyfleus i chi?',
  },
  short: { en: 'Gas check time', cy: 'Amser y gwiriad nwy' },
  service: 'home',
  lines: ['w1.5-access.d'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-gas-check',
}

/** Filter: only those with a fault are asked how soon it was put right. */
export const gasFault: Question = {
  key: 'gas-fault',
  type: 'yes-no',
  text: { en: 'Did the gas check find a fault?', cy: 'A ddaeth y gwiriad nwy o hyd i nam?' },
  short: { en: 'Gas fault found', cy: 'Nam nwy' },
  service: 'home',
  lines: ['w1.5-gas.a'],
  mayNotApply: false,
  askedIf: 'had-gas-check',
}

/** What a gas check found, put right. */
export const gasFixed: Question = {
  key: 'gas-fixed',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how soon we put right what the gas check found?',
    cy: 'Pa mor fodlon ydych chi ar ba mor fuan y gwnaethon ni unioni’r hyn y daeth y gwiriad nwy o hyd iddo?',
  },
  short: { en: 'Gas faults put right', cy: 'Unioni namau nwy' },
  service: 'home',
  lines: ['w1.5-gas.a'],
  judgement: 'maintaining',
  mayNotApply: true,
  askedIf: 'gas-fault',
}

/** Every question of this file, a filter before those it routes to. */
export const gasQuestions: Question[] = [hadGasCheck, gasCheck, gasTime, gasFault, gasFixed]
