import type { Question } from '../../definition'

/** How well a home is maintained. */
export const homeKept: Question = {
  key: 'home-kept',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how well we look after your home?',
    cy: 'Pa mor fodlon ydych chi ar ba mor dda rydyn ni’n gofalu am eich cartref?',
  },
  short: { en: 'Home looked after', cy: 'Gofalu am y cartref' },
  service: 'home',
  lines: ['w1.5-access.e'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** A home maintained so that it is safe. */
export const homeSafe: Question = {
  key: 'home-safe',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how safe we keep your home?',
    cy: 'Pa mor fodlon ydych chi ar ba mor ddiogel rydyn ni’n cadw eich cartref?',
  },
  short: { en: 'Safe home', cy: 'Cartref diogel' },
  service: 'home',
  lines: ['w1.5-access.e'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** Notice of planned work. */
export const workTold: Question = {
  key: 'work-told',
  type: 'agreement',
  text: {
    en: 'Do you agree that we tell you in good time when we plan work on your home?',
    cy: 'Ydych chi’n cytuno ein bod ni’n rhoi gwybod i chi mewn da bryd pan fyddwn yn cynllunio gwaith ar eich cartref?',
  },
  short: { en: 'Told of planned work', cy: 'Gwybod am waith' },
  service: 'home',
  lines: ['w1.5-access.a'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** A say in planned work. */
export const workSay: Question = {
  key: 'work-say',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with your say in what work we do on your home?',
    cy: 'Pa mor fodlon ydych chi ar y llais sydd gennych ynghylch pa waith rydyn ni’n ei wneud ar eich cartref?',
  },
  short: { en: 'Say on planned work', cy: 'Llais ar waith' },
  service: 'home',
  lines: ['w1.5-access.a'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** Work in the homes of all kinds of people. */
export const workFits: Question = {
  key: 'work-fits',
  type: 'agreement',
  text: {
    en: 'Do you agree that we fit in with your needs when we work in your home?',
    cy: 'Ydych chi’n cytuno ein bod ni’n addasu i’ch anghenion pan fyddwn yn gweithio yn eich cartref?',
  },
  short: { en: 'Work fits needs', cy: 'Gwaith sy’n addas' },
  hint: {
    en: 'This can mean your health, your faith, or the people you live with.',
    cy: 'Gall hyn olygu eich iechyd, eich ffydd, neu’r bobl rydych yn byw gyda nhw.',
  },
  service: 'home',
  lines: ['w1.5-diversity.a'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** Major work when a home needs it. */
export const workWhenDue: Question = {
  key: 'work-when-due',
  type: 'agreement',
  text: {
    en: 'Do you agree that we do big jobs on your home when they need to be done?',
    cy: 'Ydych chi’n cytuno ein bod ni’n gwneud gwaith mawr ar eich cartref pan fydd ei angen?',
  },
  short: { en: 'Big jobs when due', cy: 'Gwaith mawr mewn pryd' },
  hint: {
    en: 'This can mean a new kitchen, windows or roof.',
    cy: 'Gall hyn olygu cegin, ffenestri neu do newydd.',
  },
  service: 'home',
  lines: ['w1.5-planned.b'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** Filter: only those whose home had major work are asked about it. */
export const hadBigJob: Question = {
  key: 'had-big-job',
  type: 'yes-no',
  text: {
    en: 'Did we do a big job on your home in the last two years?',
    cy: 'A wnaethon ni waith mawr ar eich cartref yn ystod y ddwy flynedd diwethaf?',
  },
  short: { en: 'Had a big job', cy: 'Wedi cael gwaith mawr' },
  service: 'home',
  lines: [],
  mayNotApply: false,
}

/** Major work, by those who had it. */
export const bigJob: Question = {
  key: 'big-job',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the big job we did on your home?',
    cy: 'Pa mor fodlon ydych chi ar y gwaith mawr a wnaethon ni ar eich cartref?',
  },
  short: { en: 'Big job', cy: 'Gwaith mawr' },
  service: 'home',
  lines: ['w1.5-planned.b'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'had-big-job',
}

/** The wait for aids and adaptations. */
export const aidsWait: Question = {
  key: 'aids-wait',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how long you had to wait for rails, ramps or other aids?',
    cy: 'Pa mor fodlon ydych chi ar faint o amser y bu’n rhaid i chi aros am ganllawiau, rampiau neu gymhorthion eraill?',
  },
  short: { en: 'Wait for aids', cy: 'Aros am gymhorthion' },
  service: 'home',
  lines: ['w1.5-adaptations.a', '31.2.e'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** Staying at home with the landlord’s help. */
export const aidsStay: Question = {
  key: 'aids-stay',
  type: 'agreement',
  text: {
    en: 'Do you agree that our help lets you stay in your home if your health is poor?',
    cy: 'Ydych chi’n cytuno bod ein help yn eich galluogi i aros yn eich cartref os yw eich iechyd yn wael?',
  },
  short: { en: 'Help to stay', cy: 'Help i aros gartref' },
  service: 'home',
  lines: ['w1.5-adaptations.a'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** The least standard for a home, known beforehand. */
export const moveInTold: Question = {
  key: 'move-in-told',
  type: 'agreement',
  text: {
    en: 'Do you agree that we told you what state your home should be in when you moved in?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi dweud wrthych ym mha gyflwr y dylai eich cartref fod pan symudoch i mewn?',
  },
  short: { en: 'Told of home standard', cy: 'Gwybod safon y cartref' },
  service: 'home',
  lines: ['w1.5-voids.a'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** A home as a new tenant finds it. */
export const moveInState: Question = {
  key: 'move-in-state',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the state your home was in when you moved in?',
    cy: 'Pa mor fodlon ydych chi ar gyflwr eich cartref pan symudoch i mewn?',
  },
  short: { en: 'State on moving in', cy: 'Cyflwr wrth symud' },
  service: 'home',
  lines: ['w1.5-voids.a'],
  judgement: 'maintaining',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** What maintaining homes costs. */
export const homeSpending: Question = {
  key: 'home-spending',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how well we use our money to look after homes?',
    cy: 'Pa mor fodlon ydych chi ar ba mor dda rydyn ni’n defnyddio ein harian i ofalu am gartrefi?',
  },
  short: { en: 'Spending on homes', cy: 'Gwario ar gartrefi' },
  service: 'home',
  lines: ['w1.5-value.a'],
  judgement: 'maintaining',
  mayNotApply: false,
}

/** What is bought for homes. */
export const homeFirms: Question = {
  key: 'home-firms',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the value you get from the firms we pay to work on homes?',
    cy: 'Pa mor fodlon ydych chi ar y gwerth a gewch gan y cwmnïau rydyn ni’n eu talu i weithio ar gartrefi?',
  },
  short: { en: 'Firms for homes', cy: 'Cwmnïau ar gyfer cartrefi' },
  service: 'home',
  lines: ['w1.5-value.c'],
  judgement: 'maintaining',
  mayNotApply: true,
}

/** Every question of this file, a filter before those it routes to. */
export const homeQuestions: Question[] = [
  homeKept,
  homeSafe,
  workTold,
  workSay,
  workFits,
  workWhenDue,
  hadBigJob,
  bigJob,
  aidsWait,
  aidsStay,
  moveInTold,
  moveInState,
  homeSpending,
  homeFirms,
]
