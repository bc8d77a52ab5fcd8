import type { Question } from '../../definition'

/** A case as a whole, by those who reported nuisance. */
export const nuisanceCase: Question = {
  key: 'nuisance-case',
  type: 'satisfaction',
  text: {
    en: 'All in all, how satisfied are you with how we dealt with the nuisance you told us of?',
    cy: 'At ei gilydd, pa mor fodlon ydych chi ar y ffordd y gwnaethon ni ddelio â’r niwsans y rhoesoch wybod i ni amdano?',
  },
  short: { en: 'Nuisance case', cy: 'Achos niwsans' },
  finding: {
    en: 'are satisfied with how their report of nuisance was dealt with',
    cy: 'yn fodlon ar y ffordd y deliwyd â’u hadroddiad am niwsans',
  },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.a'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'reported-nuisance',
}

/** Being believed. */
export const nuisanceHeard: Question = {
  key: 'nuisance-heard',
  type: 'agreement',
  text: {
    en: 'Do you agree that we took you seriously when you told us of nuisance?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi eich cymryd o ddifrif pan roesoch wybod i ni am niwsans?',
  },
  short: { en: 'Taken seriously', cy: 'Cymryd o ddifrif' },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.a'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'reported-nuisance',
}

/** What will be done, told at the start. */
export const nuisancePlan: Question = {
  key: 'nuisance-plan',
  type: 'agreement',
  text: {
    en: 'Do you agree that we made it clear what we would do about the nuisance?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi egluro’n glir beth fydden ni’n ei wneud am y niwsans?',
  },
  short: { en: 'Plan for nuisance', cy: 'Cynllun am niwsans' },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.a'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'reported-nuisance',
}

/** Safety while a case lasts. */
export const nuisanceSafe: Question = {
  key: 'nuisance-safe',
  type: 'agreement',
  text: {
    en: 'Do you agree that we did what we could to keep you safe from the nuisance?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi gwneud yr hyn a allen ni i’ch cadw’n ddiogel rhag y niwsans?',
  },
  short: { en: 'Kept safe', cy: 'Cadw’n ddiogel' },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.a', '31.5.b'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'reported-nuisance',
}

/** Filter: only those who were told that their case was closed are asked whether they know why. */
export const nuisanceClosed: Question = {
  key: 'nuisance-closed',
  type: 'yes-no',
  text: {
    en: 'Did we tell you that we closed your case?',
    cy: 'A wnaethon ni ddweud wrthych ein bod wedi cau eich achos?',
  },
  short: { en: 'Case closed', cy: 'Achos wedi cau' },
  service: 'neighbourhood',
  lines: [],
  mayNotApply: false,
  askedIf: 'reported-nuisance',
}

/** The reason for closing a case. */
export const nuisanceClosedWhy: Question = {
  key: 'nuisance-closed-why',
  type: 'agreement',
  text: {
    en: 'Do you agree that we made it clear why we closed your case?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi egluro’n glir pam y caeon ni eich achos?',
  },
  short: { en: 'Why case was closed', cy: 'Pam y caewyd yr achos' },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.a'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'nuisance-closed',
}

/** Trust that it is worth reporting. */
export const nuisanceAgain: Question = {
  key: 'nuisance-again',
  type: 'agreement',
  text: {
    en: 'Do you agree that you would tell us if it happened again?',
    cy: 'Ydych chi’n cytuno y byddech yn rhoi gwybod i ni pe bai’n digwydd eto?',
  },
  short: { en: 'Would tell us again', cy: 'Rhoi gwybod eto' },
  service: 'neighbourhood',
  lines: ['w1.4-access.b'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'reported-nuisance',
}

/** An open comment on nuisance. */
export const nuisanceComment: Question = {
  key: 'nuisance-comment',
  type: 'comment',
  text: {
    en: 'What should we change about how we deal with nuisance?',
    cy: 'Beth ddylen ni ei newid am y ffordd rydyn ni’n delio â niwsans?',
  },
  short: { en: 'Change on nuisance', cy: 'Newid ynglŷn â niwsans' },
  hint: {
    en: 'Please leave out names and addresses. If you are in danger, do not use this box. Call 999.',
    cy: 'Peidiwch â rhoi enwau na chyfeiriadau. Os ydych mewn perygl, peidiwch â defnyddio’r blwch hwn. Ffoniwch 999.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-access.e'],
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const nuisanceCaseQuestions: Question[] = [
  nuisanceCase,
  nuisanceHeard,
  nuisancePlan,
  nuisanceSafe,
  nuisanceClosed,
  nuisanceClosedWhy,
  nuisanceAgain,
  nuisanceComment,
]
