import type { Question } from '../../definition'

/** Notice of the visit. */
export const gasTold: Question = {
  key: 'gas-told',
  type: 'agreement',
  text: {
    en: 'Do you agree that we told you in good time when we would check your gas?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi dweud wrthych mewn da bryd pryd fydden ni’n gwirio eich nwy?',
  },
  short: { en: 'Told of gas check', cy: 'Gwybod am wiriad nwy' },
  service: 'home',
  lines: ['w1.5-access.a'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-gas-check',
}

/** An appointment kept. */
export const gasKept: Question = {
  key: 'gas-kept',
  type: 'agreement',
  text: {
    en: 'Do you agree that we came to check your gas when we said we would?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi dod i wirio eich nwy pan ddywedon ni y bydden ni’n dod?',
  },
  short: { en: 'Gas visit kept', cy: 'Cadw’r ymweliad nwy' },
  service: 'home',
  lines: ['w1.5-access.d'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-gas-check',
}

/** Respect shown in the home. */
export const gasRespect: Question = {
  key: 'gas-respect',
  type: 'agreement',
  text: {
    en: 'Do you agree that the person who checked your gas showed you respect?',
    cy: 'Ydych chi’n cytuno bod y person a wiriodd eich nwy wedi dangos parch atoch chi?',
  },
  short: { en: 'Respect at gas check', cy: 'Parch wrth wirio nwy' },
  service: 'home',
  lines: ['31.4.d', '31.4.c'],
  judgement: 'diversity',
  mayNotApply: false,
  askedIf: 'had-gas-check',
}

/** What the check found, told to the tenant. */
export const gasClear: Question = {
  key: 'gas-clear',
  type: 'agreement',
  text: {
    en: 'Do you agree that we made it clear what the gas check found?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi egluro’n glir beth ddaeth i’r golwg yn y gwiriad nwy?',
  },
  short: { en: 'Gas result clear', cy: 'Canlyniad nwy clir' },
  service: 'home',
  lines: ['w1.5-gas.a', 'w1.5-access.d'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-gas-check',
}

/** What the check is for. */
export const gasSafe: Question = {
  key: 'gas-safe',
  type: 'agreement',
  text: {
    en: 'Do you agree that you feel safe with the gas in your home?',
    cy: 'Ydych chi’n cytuno eich bod chi’n teimlo’n ddiogel gyda’r nwy yn eich cartref?',
  },
  short: { en: 'Safe with gas', cy: 'Diogel gyda nwy' },
  service: 'home',
  lines: ['w1.5-gas.a'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-gas-check',
}

/** An open comment on gas checks. */
export const gasComment: Question = {
  key: 'gas-comment',
  type: 'comment',
  text: {
    en: 'What should we change about gas checks?',
    cy: 'Beth ddylen ni ei newid ynglŷn â gwiriadau nwy?',
  },
  short: { en: 'Change in gas checks', cy: 'Newid mewn gwiriadau nwy' },
  hint: {
    en: 'Please leave out names and addresses. If you smell gas, do not use this box. Call 0800 111 999.',
    cy: 'Peidiwch â rhoi enwau na chyfeiriadau. Os ydych yn arogli nwy, peidiwch â defnyddio’r blwch hwn. Ffoniwch 0800 111 999.',
  },
  service: 'home',
  lines: ['w1.5-access.e'],
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const gasVisitQuestions: Question[] = [gasTold, gasKept, gasRespect, gasClear, gasSafe, gasComment]
