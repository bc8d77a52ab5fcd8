import type { Strand } from '../strand'

/** Religion or belief by the eight categories of the 2021 census of England and Wales. */
export const religion: Strand = {
  key: 'religion',
  version: 1,
  name: { en: 'Religion or belief', cy: 'Crefydd neu gred' },
  question: { en: 'What is your religion?', cy: 'Beth yw eich crefydd?' },
  why: {
    en: 'We ask so that we can see if we serve people of each faith, and of none, as well as the rest.',
    cy: 'Rydyn ni’n gofyn er mwyn gweld a ydyn ni’n gwasanaethu pobl o bob ffydd, a heb ffydd, cystal â’i gilydd.',
  },
  categories: [
    { code: 1, key: 'none', text: { en: 'No religion', cy: 'Dim crefydd' } },
    { code: 2, key: 'christian', text: { en: 'Christian', cy: 'Cristion' } },
    { code: 3, key: 'buddhist', text: { en: 'Buddhist', cy: 'Bwdhydd' } },
    { code: 4, key: 'hindu', text: { en: 'Hindu', cy: 'Hindŵ' } },
    { code: 5, key: 'jewish', text: { en: 'Jewish', cy: 'Iddew' } },
    { code: 6, key: 'muslim', text: { en: 'Muslim', cy: 'Mwslim' } },
    { code: 7, key: 'sikh', text: { en: 'Sikh', cy: 'Sikh' } },
    { code: 8, key: 'other', text: { en: 'Any other religion', cy: 'Unrhyw grefydd arall' } },
  ],
}
