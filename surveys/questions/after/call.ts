import type { Question } from '../../definition'

/** Filter: only those who called are asked about the call. */
export const calledUs: Question = {
  key: 'called-us',
  type: 'yes-no',
  text: {
    en: 'Did you call us in the last 12 months?',
    cy: 'A wnaethoch chi ein ffonio yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Called us', cy: 'Wedi ein ffonio' },
  service: 'contact',
  lines: [],
  mayNotApply: false,
}

/** A call as a whole. */
export const callService: Question = {
  key: 'call-service',
  type: 'satisfaction',
  text: {
    en: 'All in all, how satisfied are you with how we dealt with your last call?',
    cy: 'At ei gilydd, pa mor fodlon ydych chi ar y ffordd y gwnaethon ni ddelio â’ch galwad ddiwethaf?',
  },
  short: { en: 'Last call', cy: 'Yr alwad ddiwethaf' },
  finding: {
    en: 'are satisfied with how their last call was dealt with',
    cy: 'yn fodlon ar y ffordd y deliwyd â’u galwad ddiwethaf',
  },
  service: 'contact',
  lines: ['30.1.f'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'called-us',
}

/** The wait for an answer. */
export const callWait: Question = {
  key: 'call-wait',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how long you had to wait on your last call?',
    cy: 'Pa mor fodlon ydych chi ar faint o amser y bu’n rhaid i chi aros ar eich galwad ddiwethaf?',
  },
  short: { en: 'Wait on the phone', cy: 'Aros ar y ffôn' },
  service: 'contact',
  lines: ['30.2.a'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'called-us',
}

/** Being listened to. */
export const callHeard: Question = {
  key: 'call-heard',
  type: 'agreement',
  text: {
    en: 'Do you agree that the person you spoke to listened to you?',
    cy: 'Ydych chi’n cytuno bod y person y siaradoch â nhw wedi gwrando arnoch?',
  },
  short: { en: 'Listened on the phone', cy: 'Gwrando ar y ffôn' },
  service: 'contact',
  lines: ['30.1.f'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'called-us',
}

/** Speech that suits the caller. */
export const callClear: Question = {
  key: 'call-clear',
  type: 'agreement',
  text: {
    en: 'Do you agree that we spoke to you in a way that you could follow?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi siarad â chi mewn ffordd y gallech ei deall?',
  },
  short: { en: 'Clear on the phone', cy: 'Clir ar y ffôn' },
  service: 'contact',
  lines: ['31.2.a'],
  judgement: 'diversity',
  mayNotApply: false,
  askedIf: 'called-us',
}

/** A fact: dealt with at once. */
export const callSettled: Question = {
  key: 'call-settled',
  type: 'yes-no',
  text: {
    en: 'Did we deal with it all in that one call?',
    cy: 'A wnaethon ni ddelio â’r cyfan yn yr un alwad honno?',
  },
  short: { en: 'Settled in one call', cy: 'Datrys mewn un alwad' },
  service: 'contact',
  lines: ['30.1.f'],
  mayNotApply: false,
  askedIf: 'called-us',
}

/** Filter: only those who were promised more are asked whether they know what comes next. */
export const callMore: Question = {
  key: 'call-more',
  type: 'yes-no',
  text: {
    en: 'Did we say we would do more after the call?',
    cy: 'A wnaethon ni ddweud y bydden ni’n gwneud mwy ar ôl yr alwad?',
  },
  short: { en: 'More to be done', cy: 'Mwy i’w wneud' },
  service: 'contact',
  lines: [],
  mayNotApply: false,
  askedIf: 'called-us',
}

/** What comes after the call. */
export const callNext: Question = {
  key: 'call-next',
  type: 'agreement',
  text: {
    en: 'Do you agree that we made it clear what would happen after your call?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi egluro’n glir beth fyddai’n digwydd ar ôl eich galwad?',
  },
  short: { en: 'What comes after', cy: 'Beth sy’n dilyn' },
  service: 'contact',
  lines: ['30.1.f'],
  judgement: 'access',
  mayNotApply: false,
  askedIf: 'call-more',
}

/** An open comment on a call. */
export const callComment: Question = {
  key: 'call-comment',
  type: 'comment',
  text: {
    en: 'What could we have done better on your call?',
    cy: 'Beth allen ni fod wedi ei wneud yn well ar eich galwad?',
  },
  short: { en: 'Better on the phone', cy: 'Gwell ar y ffôn' },
  hint: { en: 'Please leave out names and addresses.', cy: 'Peidiwch â rhoi enwau na chyfeiriadau.' },
  service: 'contact',
  lines: ['30.5.a'],
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const callQuestions: Question[] = [
  calledUs,
  callService,
  callWait,
  callHeard,
  callClear,
  callSettled,
  callMore,
  callNext,
  callComment,
]
