import type { Question } from '../../definition'

/** Whether those who take part are like those they speak for. */
export const panelMix: Question = {
  key: 'panel-mix',
  type: 'agreement',
  text: {
    en: 'Do you agree that the tenants who take part are a good mix of all our tenants?',
    cy: 'Ydych chi’n cytuno bod y tenantiaid sy’n cymryd rhan yn gymysgedd da o’n holl denantiaid?',
  },
  short: { en: 'Mix of tenants', cy: 'Cymysgedd o denantiaid' },
  service: 'involvement',
  lines: ['31.3.a', 'ri-diversity.a'],
  judgement: 'resident involvement',
  mayNotApply: false,
}

/** Filter: only those who came to a meeting are asked about meetings. */
export const cameToMeeting: Question = {
  key: 'came-to-meeting',
  type: 'yes-no',
  text: {
    en: 'Did you come to one of our meetings in the last 12 months?',
    cy: 'A ddaethoch chi i un o’n cyfarfodydd yn ystod y 12 mis diwethaf?',
  },
  short: { en: 'Came to a meeting', cy: 'Wedi dod i gyfarfod' },
  hint: {
    en: 'This can mean a panel, a group or a meeting online.',
    cy: 'Gall hyn olygu panel, grŵp neu gyfarfod ar-lein.',
  },
  service: 'involvement',
  lines: [],
  mayNotApply: false,
}

/** When meetings are held. */
export const meetingTimes: Question = {
  key: 'meeting-times',
  type: 'agreement',
  text: {
    en: 'Do you agree that our meetings are at times that suit you?',
    cy: 'Ydych chi’n cytuno bod ein cyfarfodydd ar adegau sy’n gyfleus i chi?',
  },
  short: { en: 'Meeting times', cy: 'Amseroedd cyfarfodydd' },
  service: 'involvement',
  lines: ['ri-access.b'],
  judgement: 'resident involvement',
  mayNotApply: false,
  askedIf: 'came-to-meeting',
}

/** What is sent before a meeting. */
export const meetingPapers: Question = {
  key: 'meeting-papers',
  type: 'agreement',
  text: {
    en: 'Do you agree that you can follow what we send you before a meeting?',
    cy: 'Ydych chi’n cytuno eich bod chi’n gallu deall yr hyn rydyn ni’n ei anfon atoch cyn cyfarfod?',
  },
  short: { en: 'Meeting papers', cy: 'Papurau cyfarfodydd' },
  service: 'involvement',
  lines: ['ri-access.b', '30.3.a'],
  judgement: 'resident involvement',
  mayNotApply: true,
  askedIf: 'came-to-meeting',
}

/** A fair hearing. */
export const meetingHeard: Question = {
  key: 'meeting-heard',
  type: 'agreement',
  text: {
    en: 'Do you agree that people listen to you at our meetings?',
    cy: 'Ydych chi’n cytuno bod pobl yn gwrando arnoch yn ein cyfarfodydd?',
  },
  short: { en: 'Heard at meetings', cy: 'Llais mewn cyfarfodydd' },
  service: 'involvement',
  lines: ['ri-diversity.a', '31.3.b'],
  judgement: 'resident involvement',
  mayNotApply: false,
  askedIf: 'came-to-meeting',
}

/** Costs of taking part. */
export const meetingCosts: Question = {
  key: 'meeting-costs',
  type: 'agreement',
  text: {
    en: 'Do you agree that we pay what it costs you to come to a meeting?',
    cy: 'Ydych chi’n cytuno ein bod ni’n talu’r hyn y mae’n ei gostio i chi ddod i gyfarfod?',
  },
  short: { en: 'Meeting costs paid', cy: 'Talu costau cyfarfodydd' },
  service: 'involvement',
  lines: ['ri-resources.a'],
  judgement: 'resident involvement',
  mayNotApply: true,
  askedIf: 'came-to-meeting',
}

/** An open comment on taking part. */
export const takePartComment: Question = {
  key: 'take-part-comment',
  type: 'comment',
  text: {
    en: 'What would help more tenants to take part?',
    cy: 'Beth fyddai’n helpu mwy o denantiaid i gymryd rhan?',
  },
  short: { en: 'Help more take part', cy: 'Helpu mwy i gymryd rhan' },
  hint: { en: 'Please leave out names and addresses.', cy: 'Peidiwch â rhoi enwau na chyfeiriadau.' },
  service: 'involvement',
  lines: ['30.5.b'],
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const meetingQuestions: Question[] = [
  panelMix,
  cameToMeeting,
  meetingTimes,
  meetingPapers,
  meetingHeard,
  meetingCosts,
  takePartComment,
]
