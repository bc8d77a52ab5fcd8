import type { Question } from '../../definition'

/** Filter: only those who moved in lately are asked how their home was let. */
export const movedIn: Question = {
  key: 'moved-in',
  type: 'yes-no',
  text: {
    en: 'Did you move into your home in the last 12 months?',
    cy: 'A symudoch chi i’ch cartref yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Moved in lately', cy: 'Wedi symud yn ddiweddar' },
  service: 'letting',
  lines: [],
  mayNotApply: false,
}

/** How it is decided who gets a home. */
export const lettingClear: Question = {
  key: 'letting-clear',
  type: 'agreement',
  text: {
    en: 'Do you agree that we made it clear how we choose who gets a home?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi egluro’n glir sut rydyn ni’n dewis pwy sy’n cael cartref?',
  },
  short: { en: 'How homes are given', cy: 'Sut y rhoddir cartrefi' },
  service: 'letting',
  lines: ['w1.3-access.a'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** Applying for a home. */
export const easyToApply: Question = {
  key: 'easy-to-apply',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how easy it was to apply for your home?',
    cy: 'Pa mor fodlon ydych chi ar ba mor hawdd oedd gwneud cais am eich cartref?',
  },
  short: { en: 'Easy to apply', cy: 'Hawdd gwneud cais' },
  service: 'letting',
  lines: ['w1.3-access.b'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** Whether the standards for letting are known. */
export const lettingStandards: Question = {
  key: 'letting-standards',
  type: 'agreement',
  text: {
    en: 'Do you agree that we told you what we would do for you when you moved in?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi dweud wrthych beth fydden ni’n ei wneud i chi pan symudoch i mewn?',
  },
  short: { en: 'What to expect', cy: 'Beth i’w ddisgwyl' },
  service: 'letting',
  lines: ['w1.3-access.c'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** Help from staff on the way to a home. */
export const lettingHelp: Question = {
  key: 'letting-help',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the help our staff gave you to get your home?',
    cy: 'Pa mor fodlon ydych chi ar yr help a roddodd ein staff i chi i gael eich cartref?',
  },
  short: { en: 'Help to get home', cy: 'Help i gael cartref' },
  service: 'letting',
  lines: ['w1.3-access.e'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** The letting as a whole. */
export const lettingService: Question = {
  key: 'letting-service',
  type: 'satisfaction',
  text: {
    en: 'All in all, how satisfied are you with the way we let your home to you?',
    cy: 'At ei gilydd, pa mor fodlon ydych chi ar y ffordd y gwnaethon ni osod eich cartref i chi?',
  },
  short: { en: 'Letting service', cy: 'Gwasanaeth gosod' },
  service: 'letting',
  lines: ['w1.3-access.f'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** Fair treatment of people who want a home. */
export const lettingFair: Question = {
  key: 'letting-fair',
  type: 'agreement',
  text: {
    en: 'Do you agree that we were as fair to you as to others who wanted a home?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi bod mor deg â chi ag â phobl eraill oedd am gael cartref?',
  },
  short: { en: 'Fair letting', cy: 'Gosod teg' },
  service: 'letting',
  lines: ['w1.3-diversity.a'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** A match of home and need. */
export const homeFits: Question = {
  key: 'home-fits',
  type: 'agreement',
  text: {
    en: 'Do you agree that the home we let to you fits your needs?',
    cy: 'Ydych chi’n cytuno bod y cartref a osodwyd gennym i chi yn addas i’ch anghenion?',
  },
  short: { en: 'Home fits needs', cy: 'Cartref addas' },
  service: 'letting',
  lines: ['w1.3-register.b'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** A choice of homes. */
export const homeChoice: Question = {
  key: 'home-choice',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the choice of homes you had?',
    cy: 'Pa mor fodlon ydych chi ar y dewis o gartrefi a gawsoch?',
  },
  short: { en: 'Choice of homes', cy: 'Dewis o gartrefi' },
  service: 'letting',
  lines: ['w1.3-register.c'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** A choice of place. */
export const placeChoice: Question = {
  key: 'place-choice',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the choice you had of where to live?',
    cy: 'Pa mor fodlon ydych chi ar y dewis a gawsoch o ran ble i fyw?',
  },
  short: { en: 'Choice of place', cy: 'Dewis o le' },
  service: 'letting',
  lines: ['w1.3-register.c'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** Facts on a home before it is taken. */
export const homeFacts: Question = {
  key: 'home-facts',
  type: 'agreement',
  text: {
    en: 'Do you agree that we told you enough about your home before you said yes to it?',
    cy: 'Ydych chi’n cytuno ein bod ni wedi dweud digon wrthych am eich cartref cyn i chi ei dderbyn?',
  },
  short: { en: 'Facts about home', cy: 'Ffeithiau am y cartref' },
  service: 'letting',
  lines: ['w1.3-voids.a'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** Help for new tenants. */
export const firstWeeks: Question = {
  key: 'first-weeks',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the help we gave you in your first weeks in your home?',
    cy: 'Pa mor fodlon ydych chi ar yr help a roeson ni i chi yn ystod eich wythnosau cyntaf yn eich cartref?',
  },
  short: { en: 'Help when new', cy: 'Help i denant newydd' },
  service: 'letting',
  lines: ['w1.3-voids.a'],
  judgement: 'letting',
  mayNotApply: false,
  askedIf: 'moved-in',
}

/** Every question of this file, a filter before those it routes to. */
export const lettingQuestions: Question[] = [
  movedIn,
  lettingClear,
  easyToApply,
  lettingStandards,
  lettingHelp,
  lettingService,
  lettingFair,
  homeFits,
  homeChoice,
  placeChoice,
  homeFacts,
  firstWeeks,
]
