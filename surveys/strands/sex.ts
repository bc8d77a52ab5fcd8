import type { Strand } from '../strand'

/** Sex, as the census asks it. */
export const sex: Strand = {
  key: 'sex',
  version: 1,
  name: { en: 'Sex', cy: 'Rhyw' },
  question: { en: 'What is your sex?', cy: 'Beth yw eich rhyw?' },
  why: {
    en: 'We ask so that we can see if women and men get the same good service.',
    cy: 'Rydyn ni’n gofyn er mwyn gweld a yw menywod a dynion yn cael yr un gwasanaeth da.',
  },
  categories: [
    { code: 1, key: 'female', text: { en: 'Female', cy: 'Benyw' } },
    { code: 2, key: 'male', text: { en: 'Male', cy: 'Gwryw' } },
  ],
}
