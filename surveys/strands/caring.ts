import type { Strand } from '../strand'

/** Caring responsibility, for children and for adults, paid work apart. */
export const caring: Strand = {
  key: 'caring',
  version: 1,
  name: { en: 'Caring for others', cy: 'Gofalu am eraill' },
  question: {
    en: 'Do you look after a child, or an adult who needs your help?',
    cy: 'Ydych chi’n gofalu am blentyn, neu am oedolyn sydd angen eich help?',
  },
  hint: {
    en: 'A child is anyone under 18. Leave out work you are paid for.',
    cy: 'Plentyn yw unrhyw un dan 18 oed. Peidiwch â chynnwys gwaith rydych yn cael tâl amdano.',
  },
  why: {
    en: 'We ask so that we can see if our service works for people who care for others.',
    cy: 'Rydyn ni’n gofyn er mwyn gweld a yw ein gwasanaeth yn gweithio i bobl sy’n gofalu am eraill.',
  },
  categories: [
    { code: 1, key: 'none', text: { en: 'No', cy: 'Nac ydw' } },
    { code: 2, key: 'children', text: { en: 'Yes, a child or children', cy: 'Ydw, plentyn neu blant' } },
    { code: 3, key: 'adult', text: { en: 'Yes, an adult', cy: 'Ydw, oedolyn' } },
    { code: 4, key: 'both', text: { en: 'Yes, both', cy: 'Ydw, y ddau' } },
  ],
}
