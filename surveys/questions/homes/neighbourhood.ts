import type { Question } from '../../definition'

/** News of what is planned for an estate. */
export const areaPlans: Question = {
  key: 'area-plans',
  type: 'agreement',
  text: {
    en: 'Do you agree that we tell you what we plan to do in the place where you live?',
    cy: 'Ydych chi’n cytuno ein bod ni’n dweud wrthych beth rydyn ni’n bwriadu ei wneud yn y lle rydych yn byw?',
  },
  short: { en: 'Plans for your area', cy: 'Cynlluniau i’ch ardal' },
  service: 'neighbourhood',
  lines: ['w1.4-access.a'],
  judgement: 'managing',
  mayNotApply: false,
}

/** A say in how an estate is managed. */
export const areaSay: Question = {
  key: 'area-say',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with your say in how we look after the place where you live?',
    cy: 'Pa mor fodlon ydych chi ar y llais sydd gennych yn y ffordd rydyn ni’n gofalu am y lle rydych yn byw?',
  },
  short: { en: 'Say on your area', cy: 'Llais ar eich ardal' },
  service: 'neighbourhood',
  lines: ['w1.4-access.a'],
  judgement: 'managing',
  mayNotApply: false,
}

/** Reporting a problem on an estate. */
export const easyToReport: Question = {
  key: 'easy-to-report',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how easy it is to tell us of a problem where you live?',
    cy: 'Pa mor fodlon ydych chi ar ba mor hawdd yw rhoi gwybod i ni am broblem lle rydych yn byw?',
  },
  short: { en: 'Easy to report', cy: 'Hawdd rhoi gwybod' },
  service: 'neighbourhood',
  lines: ['w1.4-access.b'],
  judgement: 'managing',
  mayNotApply: false,
}

/** Whether the standards for estates are known. */
export const areaStandards: Question = {
  key: 'area-standards',
  type: 'agreement',
  text: {
    en: 'Do you agree that you know how well we should look after the place where you live?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gwybod pa mor dda y dylen ni ofalu am y lle rydych yn byw?',
  },
  short: { en: 'Standards for your area', cy: 'Safonau i’ch ardal' },
  service: 'neighbourhood',
  lines: ['w1.4-access.c'],
  judgement: 'managing',
  mayNotApply: false,
}

/** Estates and tenancies as a whole. */
export const areaService: Question = {
  key: 'area-service',
  type: 'satisfaction',
  text: {
    en: 'All in all, how satisfied are you with how we look after the place where you live?',
    cy: 'At ei gilydd, pa mor fodlon ydych chi ar y ffordd rydyn ni’n gofalu am y lle rydych yn byw?',
  },
  short: { en: 'Looking after your area', cy: 'Gofalu am eich ardal' },
  service: 'neighbourhood',
  lines: ['w1.4-access.e'],
  judgement: 'managing',
  mayNotApply: false,
}

/** What the landlord adds to a neighbourhood. */
export const areaDifference: Question = {
  key: 'area-difference',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the difference we make to the area where you live?',
    cy: 'Pa mor fodlon ydych chi ar y gwahaniaeth rydyn ni’n ei wneud i’r ardal lle rydych yn byw?',
  },
  short: { en: 'Difference to area', cy: 'Gwahaniaeth i’r ardal' },
  service: 'neighbourhood',
  lines: ['w1.4-access.e'],
  judgement: 'managing',
  mayNotApply: false,
}

/** Pests. */
export const pests: Question = {
  key: 'pests',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how we deal with rats, insects or other pests?',
    cy: 'Pa mor fodlon ydych chi ar y ffordd rydyn ni’n delio â llygod mawr, pryfed neu blâu eraill?',
  },
  short: { en: 'Pests', cy: 'Plâu' },
  service: 'neighbourhood',
  lines: ['w1.4-tenancies.b'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Shared areas, inside and outside; many tenants have none. */
export const sharedAreas: Question = {
  key: 'shared-areas',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how well we look after the areas you share?',
    cy: 'Pa mor fodlon ydych chi ar ba mor dda rydyn ni’n gofalu am yr ardaloedd rydych yn eu rhannu?',
  },
  short: { en: 'Shared areas', cy: 'Ardaloedd a rennir' },
  hint: {
    en: 'This can mean stairs, halls, gardens or a car park.',
    cy: 'Gall hyn olygu grisiau, cynteddau, gerddi neu faes parcio.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-estates.b'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Cleaning of shared areas. */
export const sharedClean: Question = {
  key: 'shared-clean',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how clean we keep the areas you share?',
    cy: 'Pa mor fodlon ydych chi ar ba mor lân rydyn ni’n cadw’r ardaloedd rydych yn eu rhannu?',
  },
  short: { en: 'Clean shared areas', cy: 'Ardaloedd glân' },
  service: 'neighbourhood',
  lines: ['w1.4-estates.b'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Grounds. */
export const greenSpaces: Question = {
  key: 'green-spaces',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how we look after the green spaces where you live?',
    cy: 'Pa mor fodlon ydych chi ar y ffordd rydyn ni’n gofalu am y mannau gwyrdd lle rydych yn byw?',
  },
  short: { en: 'Green spaces', cy: 'Mannau gwyrdd' },
  hint: {
    en: 'This can mean grass, trees, plants or a place to play.',
    cy: 'Gall hyn olygu glaswellt, coed, planhigion neu le chwarae.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-estates.b'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Rubbish and wrecks cleared away. */
export const dumpedRubbish: Question = {
  key: 'dumped-rubbish',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how soon we clear away things that people dump?',
    cy: 'Pa mor fodlon ydych chi ar ba mor fuan rydyn ni’n clirio pethau mae pobl yn eu dympio?',
  },
  short: { en: 'Dumped rubbish', cy: 'Sbwriel wedi’i ddympio' },
  hint: {
    en: 'This can mean rubbish, old beds or old cars.',
    cy: 'Gall hyn olygu sbwriel, hen welyau neu hen geir.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-estates.b'],
  judgement: 'managing',
  mayNotApply: true,
}

/** What managing estates costs. */
export const areaSpending: Question = {
  key: 'area-spending',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how well we use our money to look after where you live?',
    cy: 'Pa mor fodlon ydych chi ar ba mor dda rydyn ni’n defnyddio ein harian i ofalu am y lle rydych yn byw?',
  },
  short: { en: 'Spending on your area', cy: 'Gwario ar eich ardal' },
  service: 'neighbourhood',
  lines: ['w1.4-value.a'],
  judgement: 'managing',
  mayNotApply: false,
}

/** What is bought for estates. */
export const areaFirms: Question = {
  key: 'area-firms',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the value you get from the firms we pay to work where you live?',
    cy: 'Pa mor fodlon ydych chi ar y gwerth a gewch gan y cwmnïau rydyn ni’n eu talu i weithio lle rydych yn byw?',
  },
  short: { en: 'Firms in your area', cy: 'Cwmnïau yn eich ardal' },
  hint: {
    en: 'This can mean firms that clean, cut the grass or guard the place.',
    cy: 'Gall hyn olygu cwmnïau sy’n glanhau, yn torri’r glaswellt neu’n gwarchod y lle.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-value.c'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Every question of this file, a filter before those it routes to. */
export const neighbourhoodQuestions: Question[] = [
  areaPlans,
  areaSay,
  easyToReport,
  areaStandards,
  areaService,
  areaDifference,
  pests,
  sharedAreas,
  sharedClean,
  greenSpaces,
  dumpedRubbish,
  areaSpending,
  areaFirms,
]
