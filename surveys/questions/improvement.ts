import type { Question } from '../definition'

/** The service compared with two years ago; those who came later have nothing to compare. */
export const serviceChange: Question = {
  key: 'service-change',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how our service has changed in the last two years?',
    cy: 'Pa mor fodlon ydych chi ar sut mae ein gwasanaeth wedi newid yn ystod y ddwy flynedd diwethaf?',
  },
  short: { en: 'Change in service', cy: 'Newid yn y gwasanaeth' },
  service: 'overall',
  lines: ['w2.10-benefits.a'],
  judgement: 'improvement',
  mayNotApply: true,
}

/** What improvements brought to tenants. */
export const lifeBetter: Question = {
  key: 'life-better',
  type: 'agreement',
  text: {
    en: 'Do you agree that the changes we made in the last two years were good for you?',
    cy: 'Ydych chi’n cytuno bod y newidiadau a wnaethon ni yn ystod y ddwy flynedd diwethaf yn dda i chi?',
  },
  short: { en: 'Changes good for you', cy: 'Newidiadau da i chi' },
  service: 'overall',
  lines: ['w2.10-benefits.a'],
  judgement: 'improvement',
  mayNotApply: true,
}

/** What the landlord learns from itself. */
export const learnFromMistakes: Question = {
  key: 'learn-from-mistakes',
  type: 'agreement',
  text: {
    en: 'Do you agree that we learn from our mistakes?',
    cy: 'Ydych chi’n cytuno ein bod ni’n dysgu o’n camgymeriadau?',
  },
  short: { en: 'Learning from mistakes', cy: 'Dysgu o gamgymeriadau' },
  service: 'overall',
  lines: ['w2.10-learning.a'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** What the landlord learns from surveys and suggestions. */
export const betterByViews: Question = {
  key: 'better-by-views',
  type: 'agreement',
  text: {
    en: 'Do you agree that we use what tenants tell us to make things better?',
    cy: 'Ydych chi’n cytuno ein bod ni’n defnyddio’r hyn mae tenantiaid yn ei ddweud wrthym i wella pethau?',
  },
  short: { en: 'Better by your views', cy: 'Gwella trwy eich barn' },
  service: 'overall',
  lines: ['w2.10-learning.a'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** A part in making plans. */
export const shapePlans: Question = {
  key: 'shape-plans',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the chance you get to help shape our plans?',
    cy: 'Pa mor fodlon ydych chi ar y cyfle a gewch i helpu i lunio ein cynlluniau?',
  },
  short: { en: 'Shaping our plans', cy: 'Llunio ein cynlluniau' },
  service: 'overall',
  lines: ['w2.10-principles.a'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** Time to answer when plans are made. */
export const timeOnPlans: Question = {
  key: 'time-on-plans',
  type: 'agreement',
  text: {
    en: 'Do you agree that we give you enough time to tell us what you think of our plans?',
    cy: 'Ydych chi’n cytuno ein bod ni’n rhoi digon o amser i chi ddweud eich barn am ein cynlluniau?',
  },
  short: { en: 'Time for your view', cy: 'Amser i roi barn' },
  service: 'overall',
  lines: ['w2.10-principles.a'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** Plans that match what tenants put first. */
export const plansMatch: Question = {
  key: 'plans-match',
  type: 'agreement',
  text: {
    en: 'Do you agree that our plans match what matters most to you?',
    cy: 'Ydych chi’n cytuno bod ein cynlluniau yn cyd-fynd â’r hyn sydd bwysicaf i chi?',
  },
  short: { en: 'Plans that match', cy: 'Cynlluniau sy’n cyd-fynd' },
  service: 'overall',
  lines: ['w2.10-contents.c'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** Whether the landlord’s aims are known. */
export const aimsKnown: Question = {
  key: 'aims-known',
  type: 'agreement',
  text: {
    en: 'Do you agree that we make our aims for the next few years clear?',
    cy: 'Ydych chi’n cytuno ein bod ni’n egluro’n glir beth yw ein nodau ar gyfer y blynyddoedd nesaf?',
  },
  short: { en: 'Aims made clear', cy: 'Nodau clir' },
  service: 'overall',
  lines: ['w2.10-ambitions.a'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** Whether tenants share the landlord’s aims. */
export const aimsShared: Question = {
  key: 'aims-shared',
  type: 'agreement',
  text: {
    en: 'Do you agree that our aims for the next few years are the right ones?',
    cy: 'Ydych chi’n cytuno bod ein nodau ar gyfer y blynyddoedd nesaf yn rhai cywir?',
  },
  short: { en: 'Right aims', cy: 'Nodau cywir' },
  service: 'overall',
  lines: ['w2.10-ambitions.a'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** What comes first. */
export const firstThings: Question = {
  key: 'first-things',
  type: 'agreement',
  text: {
    en: 'Do you agree that we make it clear what we will put right first?',
    cy: 'Ydych chi’n cytuno ein bod ni’n egluro’n glir beth byddwn ni’n ei unioni gyntaf?',
  },
  short: { en: 'What comes first', cy: 'Beth sy’n dod gyntaf' },
  service: 'overall',
  lines: ['w2.10-prioritisation.a'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** What does not come first. */
export const notDoing: Question = {
  key: 'not-doing',
  type: 'agreement',
  text: {
    en: 'Do you agree that we are open about what we will not do?',
    cy: 'Ydych chi’n cytuno ein bod ni’n agored am yr hyn na fyddwn ni’n ei wneud?',
  },
  short: { en: 'What we leave', cy: 'Beth na wnawn' },
  service: 'overall',
  lines: ['w2.10-prioritisation.a'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** Who answers for what. */
export const whoDecides: Question = {
  key: 'who-decides',
  type: 'agreement',
  text: {
    en: 'Do you agree that you know who makes the big choices about our service?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gwybod pwy sy’n gwneud y penderfyniadau mawr am ein gwasanaeth?',
  },
  short: { en: 'Who decides', cy: 'Pwy sy’n penderfynu' },
  hint: {
    en: 'This can mean our board, our council or our staff.',
    cy: 'Gall hyn olygu ein bwrdd, ein cyngor neu ein staff.',
  },
  service: 'overall',
  lines: ['w2.10-capacity.c'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** Whether decisions are made in the open. */
export const openChoices: Question = {
  key: 'open-choices',
  type: 'agreement',
  text: {
    en: 'Do you agree that we are open about how we make big choices?',
    cy: 'Ydych chi’n cytuno ein bod ni’n agored am sut rydyn ni’n gwneud penderfyniadau mawr?',
  },
  short: { en: 'Open about choices', cy: 'Agored am benderfyniadau' },
  service: 'overall',
  lines: ['w2.10-capacity.c'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** Plans carried out. */
export const plansDone: Question = {
  key: 'plans-done',
  type: 'agreement',
  text: {
    en: 'Do you agree that we do the things we plan to do each year?',
    cy: 'Ydych chi’n cytuno ein bod ni’n gwneud y pethau rydyn ni’n bwriadu eu gwneud bob blwyddyn?',
  },
  short: { en: 'Plans carried out', cy: 'Cyflawni cynlluniau' },
  service: 'overall',
  lines: ['w2.10-performance.a'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** Results against standards, told to tenants. */
export const resultsTold: Question = {
  key: 'results-told',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with what we tell you about how well we are doing?',
    cy: 'Pa mor fodlon ydych chi ar yr hyn rydyn ni’n ei ddweud wrthych am ba mor dda rydyn ni’n gwneud?',
  },
  short: { en: 'Told our results', cy: 'Clywed ein canlyniadau' },
  service: 'overall',
  lines: ['w2.10-performance.a'],
  judgement: 'improvement',
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const improvementQuestions: Question[] = [
  serviceChange,
  lifeBetter,
  learnFromMistakes,
  betterByViews,
  shapePlans,
  timeOnPlans,
  plansMatch,
  aimsKnown,
  aimsShared,
  firstThings,
  notDoing,
  whoDecides,
  openChoices,
  plansDone,
  resultsTold,
]
