import type { Question } from '../../definition'

/** Anti-social behaviour, by everybody. */
export const nuisance: Question = {
  key: 'nuisance',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how we deal with people who upset their neighbours?',
    cy: 'Pa mor fodlon ydych chi ar y ffordd rydyn ni’n delio â phobl sy’n tarfu ar eu cymdogion?',
  },
  short: { en: 'Dealing with nuisance', cy: 'Delio â niwsans' },
  hint: {
    en: 'This can mean noise, threats, drugs or damage.',
    cy: 'Gall hyn olygu sŵn, bygythiadau, cyffuriau neu ddifrod.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.a'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Filter: only those who reported nuisance are asked how it was dealt with. */
export const reportedNuisance: Question = {
  key: 'reported-nuisance',
  type: 'yes-no',
  text: {
    en: 'Did you tell us of noise, threats or other nuisance in the last 12 months?',
    cy: 'A wnaethoch chi roi gwybod i ni am sŵn, bygythiadau neu niwsans arall yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Reported nuisance', cy: 'Wedi adrodd niwsans' },
  service: 'neighbourhood',
  lines: [],
  mayNotApply: false,
}

/** Speed, by those who reported nuisance. */
export const nuisanceSoon: Question = {
  key: 'nuisance-soon',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how soon we acted when you told us of nuisance?',
    cy: 'Pa mor fodlon ydych chi ar ba mor fuan y gwnaethon ni weithredu pan roesoch wybod i ni am niwsans?',
  },
  short: { en: 'Soon against nuisance', cy: 'Gweithredu’n fuan' },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.a'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'reported-nuisance',
}

/** Help for those who suffer nuisance. */
export const nuisanceSupport: Question = {
  key: 'nuisance-support',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the help we gave you after you told us of nuisance?',
    cy: 'Pa mor fodlon ydych chi ar yr help a roeson ni i chi ar ôl i chi roi gwybod i ni am niwsans?',
  },
  short: { en: 'Help with nuisance', cy: 'Help gyda niwsans' },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.a'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'reported-nuisance',
}

/** What came of a report. */
export const nuisanceResult: Question = {
  key: 'nuisance-result',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with what came of it when you told us of nuisance?',
    cy: 'Pa mor fodlon ydych chi ar yr hyn a ddigwyddodd ar ôl i chi roi gwybod i ni am niwsans?',
  },
  short: { en: 'Result on nuisance', cy: 'Canlyniad ar niwsans' },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.a'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'reported-nuisance',
}

/** News of the case, by those who reported nuisance. */
export const nuisanceTold: Question = {
  key: 'nuisance-told',
  type: 'agreement',
  text: {
    en: 'Do you agree that we kept you up to date after you told us of nuisance?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi rhoi’r newyddion diweddaraf i chi ar ôl i chi roi gwybod am niwsans?',
  },
  short: { en: 'Told about nuisance', cy: 'Newyddion am niwsans' },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.b'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'reported-nuisance',
}

/** Filter: only those who asked for help with a quarrel are asked how it was dealt with. */
export const neighbourQuarrel: Question = {
  key: 'neighbour-quarrel',
  type: 'yes-no',
  text: {
    en: 'Did you ask us for help with a quarrel between neighbours in the last 12 months?',
    cy: 'A wnaethoch chi ofyn i ni am help gyda ffrae rhwng cymdogion yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Asked about a quarrel', cy: 'Wedi holi am ffrae' },
  service: 'neighbourhood',
  lines: [],
  mayNotApply: false,
}

/** Speed in a quarrel. */
export const quarrelSoon: Question = {
  key: 'quarrel-soon',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how soon we dealt with the quarrel?',
    cy: 'Pa mor fodlon ydych chi ar ba mor fuan y gwnaethon ni ddelio â’r ffrae?',
  },
  short: { en: 'Quarrel dealt with soon', cy: 'Delio’n fuan â ffrae' },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.b'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'neighbour-quarrel',
}

/** Tact in a quarrel. */
export const quarrelTact: Question = {
  key: 'quarrel-tact',
  type: 'agreement',
  text: {
    en: 'Do you agree that we took care with your feelings when we dealt with the quarrel?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi ystyried eich teimladau pan wnaethon ni ddelio â’r ffrae?',
  },
  short: { en: 'Tact in a quarrel', cy: 'Tact mewn ffrae' },
  service: 'neighbourhood',
  lines: ['w1.4-behaviour.b'],
  judgement: 'managing',
  mayNotApply: false,
  askedIf: 'neighbour-quarrel',
}

/** Every question of this file, a filter before those it routes to. */
export const nuisanceQuestions: Question[] = [
  nuisance,
  reportedNuisance,
  nuisanceSoon,
  nuisanceSupport,
  nuisanceResult,
  nuisanceTold,
  neighbourQuarrel,
  quarrelSoon,
  quarrelTact,
]
