import type { Strand } from '../strand'

/** Age in seven bands, in years; nobody under 16 is surveyed. */
export const age: Strand = {
  key: 'age',
  version: 1,
  name: { en: 'Age', cy: 'Oedran' },
  question: { en: 'How old are you?', cy: 'Faint yw eich oed?' },
  why: {
    en: 'We ask so that we can see if our service works as well for young people as for old.',
    cy: 'Rydyn ni’n gofyn er mwyn gweld a yw ein gwasanaeth yn gweithio cystal i bobl ifanc ag i bobl hŷn.',
  },
  categories: [
    { code: 1, key: '16-24', text: { en: '16 to 24', cy: '16 i 24' } },
    { code: 2, key: '25-34', text: { en: '25 to 34', cy: '25 i 34' } },
    { code: 3, key: '35-44', text: { en: '35 to 44', cy: '35 i 44' } },
    { code: 4, key: '45-54', text: { en: '45 to 54', cy: '45 i 54' } },
    { code: 5, key: '55-64', text: { en: '55 to 64', cy: '55 i 64' } },
    { code: 6, key: '65-74', text: { en: '65 to 74', cy: '65 i 74' } },
    { code: 7, key: '75-over', text: { en: '75 and over', cy: '75 neu hŷn' } },
  ],
}
