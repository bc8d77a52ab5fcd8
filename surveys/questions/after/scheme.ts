import type { Question } from '../../definition'

/** Sheltered or supported housing as a whole. */
export const schemeLife: Question = {
  key: 'scheme-life',
  type: 'satisfaction',
  text: {
    en: 'All in all, how satisfied are you with life at your scheme?',
    cy: 'At ei gilydd, pa mor fodlon ydych chi ar fywyd yn eich cynllun?',
  },
  short: { en: 'Life at scheme', cy: 'Bywyd yn y cynllun' },
  finding: { en: 'are satisfied with life at their scheme', cy: 'yn fodlon ar fywyd yn eu cynllun' },
  hint: {
    en: 'Your scheme is the building, or the group of homes, where you live.',
    cy: 'Eich cynllun yw’r adeilad, neu’r grŵp o gartrefi, lle rydych yn byw.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-access.e'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Help at the pull of a cord. */
export const schemeAlarm: Question = {
  key: 'scheme-alarm',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how soon we answer when you use your alarm?',
    cy: 'Pa mor fodlon ydych chi ar ba mor fuan rydyn ni’n ateb pan fyddwch yn defnyddio eich larwm?',
  },
  short: { en: 'Alarm answered', cy: 'Ateb y larwm' },
  hint: {
    en: 'This can mean a cord that you pull or a button that you press.',
    cy: 'Gall hyn olygu cortyn rydych yn ei dynnu neu fotwm rydych yn ei bwyso.',
  },
  service: 'fairness',
  lines: ['31.2.c', '31.2.d'],
  judgement: 'diversity',
  mayNotApply: true,
}

/** Company and pastimes. */
export const schemeThings: Question = {
  key: 'scheme-things',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with what there is to do at your scheme?',
    cy: 'Pa mor fodlon ydych chi ar yr hyn sydd i’w wneud yn eich cynllun?',
  },
  short: { en: 'Things to do', cy: 'Pethau i’w gwneud' },
  service: 'neighbourhood',
  lines: ['w1.4-tenancies.b'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Independence. */
export const schemeOwnLife: Question = {
  key: 'scheme-own-life',
  type: 'agreement',
  text: {
    en: 'Do you agree that your scheme helps you to live as you choose?',
    cy: 'Ydych chi’n cytuno bod eich cynllun yn eich helpu i fyw fel y mynnwch?',
  },
  short: { en: 'Living as you choose', cy: 'Byw fel y mynnwch' },
  service: 'neighbourhood',
  lines: ['w1.4-tenancies.b', '31.2.c'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Every question of this file, a filter before those it routes to. */
export const schemeQuestions: Question[] = [schemeLife, schemeAlarm, schemeThings, schemeOwnLife]
