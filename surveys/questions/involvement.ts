import type { Question } from '../definition'

/** Views listened to and acted on: a headline figure. */
export const viewsActedOn: Question = {
  key: 'views-acted-on',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how well we hear your views and act on them?',
    cy: 'Pa mor fodlon ydych chi ar ba mor dda rydyn ni’n clywed eich barn ac yn gweithredu arni?',
  },
  short: { en: 'Views acted on', cy: 'Gweithredu ar farn' },
  finding: {
    en: 'are satisfied that their views are heard and acted on',
    cy: 'yn fodlon bod eu barn yn cael ei chlywed a’i gweithredu',
  },
  service: 'involvement',
  lines: ['30.5.c', '30.1.b', '31.3.b', 'ri-impact.a'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** Opportunities to have a say. */
export const haveASay: Question = {
  key: 'have-a-say',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the chances you get to have your say?',
    cy: 'Pa mor fodlon ydych chi ar y cyfleoedd a gewch i ddweud eich dweud?',
  },
  short: { en: 'Having your say', cy: 'Dweud eich dweud' },
  service: 'involvement',
  lines: ['30.5.a', 'ri-access.a', 'ri-diversity.a'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** Ways of taking part that suit. */
export const easyToJoin: Question = {
  key: 'easy-to-join',
  type: 'agreement',
  text: {
    en: 'Do you agree that you can take part in a way that suits you?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gallu cymryd rhan mewn ffordd sy’n gyfleus i chi?',
  },
  short: { en: 'Easy to take part', cy: 'Hawdd cymryd rhan' },
  service: 'involvement',
  lines: ['30.5.b', '31.3.a', 'ri-diversity.a', 'ri-access.b'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** Being told what came of a view. */
export const toldOutcome: Question = {
  key: 'told-outcome',
  type: 'agreement',
  text: {
    en: 'Do you agree that we tell you what we did with your views?',
    cy: 'Ydych chi’n cytuno ein bod ni’n dweud wrthych beth wnaethon ni gyda’ch barn?',
  },
  short: { en: 'Told what was done', cy: 'Clywed beth a wnaed' },
  service: 'involvement',
  lines: ['30.5.d', 'ri-access.d'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** Being asked before decisions. */
export const askedFirst: Question = {
  key: 'asked-first',
  type: 'agreement',
  text: {
    en: 'Do you agree that we ask you before we make big changes?',
    cy: 'Ydych chi’n cytuno ein bod ni’n gofyn i chi cyn gwneud newidiadau mawr?',
  },
  short: { en: 'Asked first', cy: 'Gofyn yn gyntaf' },
  service: 'involvement',
  lines: ['30.1.b', '31.1.c', 'ri-access.f'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** Help and training for those who take part. */
export const helpToJoin: Question = {
  key: 'help-to-join',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the help and training we give you to take part?',
    cy: 'Pa mor fodlon ydych chi ar yr help a’r hyfforddiant rydyn ni’n eu rhoi i chi gymryd rhan?',
  },
  short: { en: 'Help to take part', cy: 'Help i gymryd rhan' },
  service: 'involvement',
  lines: ['ri-resources.a'],
  judgement: 'resident involvement',
  mayNotApply: true,
}

/** Whether involvement makes a difference. */
export const makesDifference: Question = {
  key: 'makes-difference',
  type: 'agreement',
  text: {
    en: 'Do you agree that our service gets better when tenants have their say?',
    cy: 'Ydych chi’n cytuno bod ein gwasanaeth yn gwella pan fydd tenantiaid yn dweud eu dweud?',
  },
  short: { en: 'Making a difference', cy: 'Gwneud gwahaniaeth' },
  service: 'involvement',
  lines: ['ri-impact.a'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** Whether the ways to have a say are known. */
export const knowWays: Question = {
  key: 'know-ways',
  type: 'agreement',
  text: {
    en: 'Do you agree that you know the ways you can have your say?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gwybod am y ffyrdd y gallwch ddweud eich dweud?',
  },
  short: { en: 'Knowing the ways', cy: 'Gwybod y ffyrdd' },
  service: 'involvement',
  lines: ['ri-access.a', '30.5.a'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** Resident involvement as a service. */
export const involvement: Question = {
  key: 'involvement',
  type: 'satisfaction',
  text: {
    en: 'All in all, how satisfied are you with the way we give tenants a say?',
    cy: 'At ei gilydd, pa mor fodlon ydych chi ar y ffordd rydyn ni’n rhoi llais i denantiaid?',
  },
  short: { en: 'Involving tenants', cy: 'Cynnwys tenantiaid' },
  service: 'involvement',
  lines: ['ri-access.e'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** A part in setting standards. */
export const setStandards: Question = {
  key: 'set-standards',
  type: 'agreement',
  text: {
    en: 'Do you agree that tenants help to choose how good our service should be?',
    cy: 'Ydych chi’n cytuno bod tenantiaid yn helpu i ddewis pa mor dda y dylai ein gwasanaeth fod?',
  },
  short: { en: 'Setting standards', cy: 'Pennu safonau' },
  service: 'involvement',
  lines: ['30.1.b'],
  judgement: 'access',
  mayNotApply: false,
}

/** What involvement costs. */
export const saySpending: Question = {
  key: 'say-spending',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how well we use our money to give tenants a say?',
    cy: 'Pa mor fodlon ydych chi ar ba mor dda rydyn ni’n defnyddio ein harian i roi llais i denantiaid?',
  },
  short: { en: 'Spending on involvement', cy: 'Gwario ar gynnwys tenantiaid' },
  service: 'involvement',
  lines: ['ri-value.a'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const involvementQuestions: Question[] = [
  viewsActedOn,
  haveASay,
  easyToJoin,
  toldOutcome,
  askedFirst,
  helpToJoin,
  makesDifference,
  knowWays,
  involvement,
  setStandards,
  saySpending,
]
