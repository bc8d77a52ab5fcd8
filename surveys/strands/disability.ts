import type { Strand } from '../strand'

/** Disability in one step: a condition of 12 months or more, and how far it limits daily life.
 *  Codes 1 and 2 together are disabled people as the Equality Act 2010 describes them. */
export const disability: Strand = {
  key: 'disability',
  version: 1,
  name: { en: 'Disability or long illness', cy: 'Anabledd neu salwch hir' },
  question: {
    en: 'Do you have an illness or health problem that has lasted, or will last, 12 months or more?',
    cy: 'A oes gennych salwch neu broblem iechyd sydd wedi para, neu a fydd yn para, 12 mis neu fwy?',
  },
  hint: {
    en: 'It can be of the body or the mind. Tell us how much it limits what you can do each day.',
    cy: 'Gall fod yn gorfforol neu’n feddyliol. Dywedwch wrthym faint mae’n cyfyngu ar yr hyn y gallwch ei wneud bob dydd.',
  },
  why: {
    en: 'We ask so that we can see if we let down people who are disabled or ill.',
    cy: 'Rydyn ni’n gofyn er mwyn gweld a ydyn ni’n methu pobl sy’n anabl neu’n sâl.',
  },
  categories: [
    {
      code: 1,
      key: 'limited-a-lot',
      text: { en: 'Yes, and it limits me a lot', cy: 'Oes, ac mae’n cyfyngu llawer arnaf' },
    },
    {
      code: 2,
      key: 'limited-a-little',
      text: { en: 'Yes, and it limits me a little', cy: 'Oes, ac mae’n cyfyngu ychydig arnaf' },
    },
    {
      code: 3,
      key: 'not-limited',
      text: { en: 'Yes, but it does not limit me', cy: 'Oes, ond nid yw’n cyfyngu arnaf' },
    },
    { code: 4, key: 'no-condition', text: { en: 'No', cy: 'Nac oes' } },
  ],
}
