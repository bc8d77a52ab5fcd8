import type { Question } from '../../definition'

/** Help from those who manage tenancies and estates. */
export const localStaff: Question = {
  key: 'local-staff',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the help you get from the staff who manage your home?',
    cy: 'Pa mor fodlon ydych chi ar yr help a gewch gan y staff sy’n rheoli eich cartref?',
  },
  short: { en: 'Staff for your home', cy: 'Staff eich cartref' },
  hint: {
    en: 'This can mean your housing officer, or who runs your scheme.',
    cy: 'Gall hyn olygu swyddog tai neu reolwr cynllun.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-access.d'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Help with tenancies for all kinds of people. */
export const tenancyFits: Question = {
  key: 'tenancy-fits',
  type: 'agreement',
  text: {
    en: 'Do you agree that we help you with your tenancy in a way that fits your needs?',
    cy: 'Ydych chi’n cytuno ein bod ni’n eich helpu gyda’ch tenantiaeth mewn ffordd sy’n addas i’ch anghenion?',
  },
  short: { en: 'Tenancy help fits', cy: 'Help addas â’ch tenantiaeth' },
  hint: {
    en: 'This can mean your own language, large print, or a visit at home.',
    cy: 'Gall hyn olygu eich iaith eich hun, print mawr, neu ymweliad gartref.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-diversity.a'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Whether the conditions of the tenancy are understood. */
export const tenancyRules: Question = {
  key: 'tenancy-rules',
  type: 'agreement',
  text: {
    en: 'Do you agree that you understand the rules of your tenancy?',
    cy: 'Ydych chi’n cytuno eich bod chi’n deall rheolau eich tenantiaeth?',
  },
  short: { en: 'Rules of your tenancy', cy: 'Rheolau eich tenantiaeth' },
  hint: {
    en: 'Your tenancy is what you signed when you took your home.',
    cy: 'Eich tenantiaeth yw’r hyn a lofnodoch pan gawsoch eich cartref.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-tenancies.b'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Changes of tenancy. */
export const tenancyChange: Question = {
  key: 'tenancy-change',
  type: 'satisfaction',
  text: {
    en: 'How satisfied are you with the help we give when you want to change your tenancy?',
    cy: 'Pa mor fodlon ydych chi ar yr help rydyn ni’n ei roi pan fyddwch am newid eich tenantiaeth?',
  },
  short: { en: 'Changing your tenancy', cy: 'Newid eich tenantiaeth' },
  hint: {
    en: 'This can mean a swap with another tenant, or a new name on the tenancy.',
    cy: 'Gall hyn olygu cyfnewid cartref â thenant arall, neu enw newydd ar y denantiaeth.',
  },
  service: 'neighbourhood',
  lines: ['w1.4-tenancies.b'],
  judgement: 'managing',
  mayNotApply: true,
}

/** Every question of this file, a filter before those it routes to. */
export const tenancyQuestions: Question[] = [localStaff, tenancyFits, tenancyRules, tenancyChange]
