import type { Strand } from '../strand'

/** Sexual orientation, by how a person thinks of themselves. */
export const sexualOrientation: Strand = {
  key: 'sexual-orientation',
  version: 1,
  name: { en: 'Sexual orientation', cy: 'Cyfeiriadedd rhywiol' },
  question: {
    en: 'Which of these best says how you see yourself?',
    cy: 'Pa un o’r rhain sy’n disgrifio orau sut rydych yn eich gweld eich hun?',
  },
  why: {
    en: 'We ask so that we can see if gay, lesbian and bisexual people are treated as well as all others.',
    cy: 'Rydyn ni’n gofyn er mwyn gweld a yw pobl hoyw, lesbiaidd a deurywiol yn cael eu trin cystal â phawb arall.',
  },
  categories: [
    { code: 1, key: 'straight', text: { en: 'Straight or heterosexual', cy: 'Strêt neu heterorywiol' } },
    { code: 2, key: 'gay-lesbian', text: { en: 'Gay or lesbian', cy: 'Hoyw neu lesbiaidd' } },
    { code: 3, key: 'bisexual', text: { en: 'Bisexual', cy: 'Deurywiol' } },
    { code: 4, key: 'other', text: { en: 'In another way', cy: 'Mewn ffordd arall' } },
  ],
}
