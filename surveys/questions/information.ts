import type { Question } from '../definition'

/** Being told what goes on. */
export const keptInformed: Question = {
  key: 'kept-informed',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with how well we let you know what is going on?',
    cy: 'Pa mor fodlon ydych chi ar ba mor dda rydyn ni’n rhoi gwybod i chi beth sy’n digwydd?',
  },
  short: { en: 'Kept informed', cy: 'Cael gwybodaeth' },
  service: 'information',
  lines: ['30.1.c', '30.3.b', 'ri-access.a'],
  judgement: 'access',
  mayNotApply: false,
}

/** Plain words in letters and leaflets. */
export const easyToRead: Question = {
  key: 'easy-to-read',
  type: 'agreement',
  text: {
    en: 'Do you agree that our letters and leaflets are easy to read?',
    cy: 'Ydych chi’n cytuno bod ein llythyrau a’n taflenni yn hawdd eu darllen?',
  },
  short: { en: 'Easy to read', cy: 'Hawdd ei ddarllen' },
  service: 'information',
  lines: ['30.3.a'],
  judgement: 'access',
  mayNotApply: false,
}

/** Information that meets the need. */
export const usefulFacts: Question = {
  key: 'useful-facts',
  type: 'agreement',
  text: {
    en: 'Do you agree that we tell you what you need to know about your home?',
    cy: 'Ydych chi’n cytuno ein bod ni’n dweud wrthych yr hyn mae angen i chi ei wybod am eich cartref?',
  },
  short: { en: 'Useful information', cy: 'Gwybodaeth ddefnyddiol' },
  service: 'information',
  lines: ['30.3.b'],
  judgement: 'access',
  mayNotApply: false,
}

/** A part for tenants in what is written. */
export const helpWrite: Question = {
  key: 'help-write',
  type: 'agreement',
  text: {
    en: 'Do you agree that tenants help us to make our letters and leaflets better?',
    cy: 'Ydych chi’n cytuno bod tenantiaid yn ein helpu i wella ein llythyrau a’n taflenni?',
  },
  short: { en: 'Help with letters', cy: 'Help gyda llythyrau' },
  service: 'information',
  lines: ['30.3.b'],
  judgement: 'access',
  mayNotApply: false,
}

/** Every question of this file, a filter before those it routes to. */
export const informationQuestions: Question[] = [keptInformed, easyToRead, usefulFacts, helpWrite]
