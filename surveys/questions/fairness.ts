import type { Question } from '../definition'

/** Fair treatment. */
export const treatedFairly: Question = {
  key: 'treated-fairly',
  type: 'agreement',
  text: {
    en: 'Do you agree that we treat you as fairly as anyone else?',
    cy: 'Ydych chi’n cytuno ein bod ni’n eich trin mor deg ag unrhyw un arall?',
  },
  short: { en: 'Treated fairly', cy: 'Cael eich trin yn deg' },
  finding: {
    en: 'agree that they are treated as fairly as anyone else',
    cy: 'yn cytuno eu bod yn cael eu trin mor deg ag unrhyw un arall',
  },
  service: 'fairness',
  lines: ['31.1.a', '31.2.a'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** Whether needs are understood. */
export const needsUnderstood: Question = {
  key: 'needs-understood',
  type: 'agreement',
  text: {
    en: 'Do you agree that we understand what you need?',
    cy: 'Ydych chi’n cytuno ein bod ni’n deall yr hyn sydd ei angen arnoch chi?',
  },
  short: { en: 'Needs understood', cy: 'Deall eich anghenion' },
  service: 'fairness',
  lines: ['31.2.b', '31.3.b'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** Contact in a way that suits: language, format, means. */
export const rightFormat: Question = {
  key: 'right-format',
  type: 'agreement',
  text: {
    en: 'Do you agree that we write and talk to you in the way that is best for you?',
    cy: 'Ydych chi’n cytuno ein bod ni’n ysgrifennu ac yn siarad â chi yn y ffordd orau i chi?',
  },
  short: { en: 'Contact that suits you', cy: 'Cyswllt sy’n eich siwtio' },
  hint: {
    en: 'This can mean your own language, large print, or a call in place of a letter.',
    cy: 'Gall hyn olygu eich iaith eich hun, print mawr, neu alwad yn lle llythyr.',
  },
  service: 'fairness',
  lines: ['31.2.a'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** Service changed to fit a need. */
export const serviceFits: Question = {
  key: 'service-fits',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how we change our service to fit your needs?',
    cy: 'Pa mor fodlon ydych chi ar sut rydyn ni’n newid ein gwasanaeth i gyd-fynd â’ch anghenion?',
  },
  short: { en: 'Service that fits', cy: 'Gwasanaeth sy’n addas' },
  service: 'fairness',
  lines: ['31.2.a', '31.2.c'],
  judgement: 'diversity',
  mayNotApply: true,
}

/** Support for those who need more. */
export const extraHelp: Question = {
  key: 'extra-help',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the extra help we give you when you need it?',
    cy: 'Pa mor fodlon ydych chi ar yr help ychwanegol rydyn ni’n ei roi pan fydd ei angen arnoch?',
  },
  short: { en: 'Extra help', cy: 'Help ychwanegol' },
  service: 'fairness',
  lines: ['31.2.c', '31.2.d'],
  judgement: 'diversity',
  mayNotApply: true,
}

/** Aids and adaptations. */
export const adaptations: Question = {
  key: 'adaptations',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the rails, ramps or other aids we put in your home?',
    cy: 'Pa mor fodlon ydych chi ar y canllawiau, y rampiau neu’r cymhorthion eraill a osodwyd gennym yn eich cartref?',
  },
  short: { en: 'Aids in the home', cy: 'Cymhorthion yn y cartref' },
  service: 'fairness',
  lines: ['31.2.e'],
  judgement: 'diversity',
  mayNotApply: true,
}

/** Respect for culture and belief. */
export const culture: Question = {
  key: 'culture',
  type: 'agreement',
  text: {
    en: 'Do you agree that we respect your way of life and what you believe?',
    cy: 'Ydych chi’n cytuno ein bod ni’n parchu eich ffordd o fyw a’r hyn rydych yn ei gredu?',
  },
  short: { en: 'Culture respected', cy: 'Parchu diwylliant' },
  service: 'fairness',
  lines: ['31.4.c'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** Community cohesion. */
export const gettingOn: Question = {
  key: 'getting-on',
  type: 'agreement',
  text: {
    en: 'Do you agree that we help all kinds of people get on well where you live?',
    cy: 'Ydych chi’n cytuno ein bod ni’n helpu pobl o bob math i gyd-dynnu lle rydych yn byw?',
  },
  short: { en: 'Getting on together', cy: 'Cyd-dynnu' },
  service: 'fairness',
  lines: ['31.4.a', '31.4.e'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** Trust that harassment or violence at home would be met with help. */
export const harassmentHelp: Question = {
  key: 'harassment-help',
  type: 'agreement',
  text: {
    en: 'Do you agree that we would help you if someone bullied or hurt you at home?',
    cy: 'Ydych chi’n cytuno y bydden ni’n eich helpu pe bai rhywun yn eich bwlio neu’n eich brifo gartref?',
  },
  short: { en: 'Help with harassment', cy: 'Help gydag aflonyddu' },
  service: 'fairness',
  lines: ['31.5.a', '31.5.b'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** Whether the stand against harassment is heard. */
export const harassmentStand: Question = {
  key: 'harassment-stand',
  type: 'agreement',
  text: {
    en: 'Do you agree that we make it clear that hate and bullying are wrong?',
    cy: 'Ydych chi’n cytuno ein bod ni’n ei gwneud hi’n glir nad yw casineb a bwlio yn dderbyniol?',
  },
  short: { en: 'Stand against hate', cy: 'Safiad yn erbyn casineb' },
  service: 'fairness',
  lines: ['31.5.c', '31.5.d'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** Whether equality priorities are heard of. */
export const fairnessTold: Question = {
  key: 'fairness-told',
  type: 'agreement',
  text: {
    en: 'Do you agree that we tell you what we do to treat all people fairly?',
    cy: 'Ydych chi’n cytuno ein bod ni’n dweud wrthych beth rydyn ni’n ei wneud i drin pawb yn deg?',
  },
  short: { en: 'Told of fairness work', cy: 'Clywed am degwch' },
  service: 'fairness',
  lines: ['31.1.d'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** A part in choosing equality priorities. */
export const fairnessSay: Question = {
  key: 'fairness-say',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the say tenants have in how we make our service fair?',
    cy: 'Pa mor fodlon ydych chi ar y llais sydd gan denantiaid yn y ffordd rydyn ni’n gwneud ein gwasanaeth yn deg?',
  },
  short: { en: 'Say on fairness', cy: 'Llais ar degwch' },
  service: 'fairness',
  lines: ['31.1.c'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** Facts on needs at hand. */
export const needsKnown: Question = {
  key: 'needs-known',
  type: 'agreement',
  text: {
    en: 'Do you agree that our staff know about your needs when you talk to them?',
    cy: 'Ydych chi’n cytuno bod ein staff yn gwybod am eich anghenion pan fyddwch yn siarad â nhw?',
  },
  short: { en: 'Staff know needs', cy: 'Staff yn deall anghenion' },
  service: 'fairness',
  lines: ['31.2.b'],
  judgement: 'diversity',
  mayNotApply: true,
}

/** Getting into buildings. */
export const intoOffices: Question = {
  key: 'into-offices',
  type: 'agreement',
  text: {
    en: 'Do you agree that our offices are easy to get into?',
    cy: 'Ydych chi’n cytuno ei bod hi’n hawdd mynd i mewn i’n swyddfeydd?',
  },
  short: { en: 'Getting into offices', cy: 'Mynd i’n swyddfeydd' },
  hint: {
    en: 'This can mean steps, doors, lifts or parking.',
    cy: 'Gall hyn olygu grisiau, drysau, lifftiau neu barcio.',
  },
  service: 'fairness',
  lines: ['31.2.a'],
  judgement: 'diversity',
  mayNotApply: true,
}

/** Trust to report harassment. */
export const safeToTell: Question = {
  key: 'safe-to-tell',
  type: 'agreement',
  text: {
    en: 'Do you agree that you would feel safe to tell us of hate or bullying?',
    cy: 'Ydych chi’n cytuno y byddech chi’n teimlo’n ddiogel i ddweud wrthym am gasineb neu fwlio?',
  },
  short: { en: 'Safe to tell us', cy: 'Diogel i ddweud' },
  service: 'fairness',
  lines: ['31.5.b'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** Neighbours against harassment together. */
export const neighboursStand: Question = {
  key: 'neighbours-stand',
  type: 'agreement',
  text: {
    en: 'Do you agree that we help neighbours to stand up to hate and bullying?',
    cy: 'Ydych chi’n cytuno ein bod ni’n helpu cymdogion i sefyll yn erbyn casineb a bwlio?',
  },
  short: { en: 'Neighbours against hate', cy: 'Cymdogion yn erbyn casineb' },
  service: 'fairness',
  lines: ['31.5.d'],
  judgement: 'diversity',
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const fairnessQuestions: Question[] = [
  treatedFairly,
  needsUnderstood,
  rightFormat,
  serviceFits,
  extraHelp,
  adaptations,
  culture,
  gettingOn,
  harassmentHelp,
  harassmentStand,
  fairnessTold,
  fairnessSay,
  needsKnown,
  intoOffices,
  safeToTell,
  neighboursStand,
]
