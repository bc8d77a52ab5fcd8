import type { Strand } from '../strand'

/** Gender identity: whether it is the sex registered at birth; no more is asked. */
export const genderIdentity: Strand = {
  key: 'gender-identity',
  version: 1,
  name: { en: 'Gender identity', cy: 'Hunaniaeth rhywedd' },
  question: {
    en: 'Is your gender the same as the sex put down for you at birth?',
    cy: 'A yw eich rhywedd yr un fath â’r rhyw a gofrestrwyd pan gawsoch eich geni?',
  },
  why: {
    en: 'We ask so that we can see if trans people are treated as well as all others.',
    cy: 'Rydyn ni’n gofyn er mwyn gweld a yw pobl draws yn cael eu trin cystal â phawb arall.',
  },
  categories: [
    { code: 1, key: 'same-as-birth', text: { en: 'Yes, it is the same', cy: 'Ydy, yr un fath' } },
    { code: 2, key: 'different', text: { en: 'No, it is different', cy: 'Nac ydy, mae’n wahanol' } },
  ],
}
