import type { Strand } from '../strand'

/** Main language: English, Welsh and British Sign Language, the six this product is translated into, and others
 *  among the most spoken in England and Wales at the 2021 census. After the first two, in English alphabetical order. */
export const language: Strand = {
  key: 'language',
  version: 1,
  name: { en: 'Main language', cy: 'Prif iaith' },
  question: { en: 'What is your main language?', cy: 'Beth yw eich prif iaith?' },
  hint: { en: 'The one you use most at home.', cy: 'Yr un rydych yn ei defnyddio fwyaf gartref.' },
  why: {
    en: 'We ask so that we can see if it is hard to use our service in a second language.',
    cy: 'Rydyn ni’n gofyn er mwyn gweld a yw’n anodd defnyddio ein gwasanaeth mewn ail iaith.',
  },
  categories: [
    { code: 1, key: 'english', text: { en: 'English', cy: 'Saesneg' } },
    { code: 2, key: 'welsh', text: { en: 'Welsh', cy: 'Cymraeg' } },
    { code: 3, key: 'arabic', text: { en: 'Arabic', cy: 'Arabeg' } },
    { code: 4, key: 'bengali', text: { en: 'Bengali', cy: 'Bengaleg' } },
    { code: 5, key: 'bsl', text: { en: 'British Sign Language', cy: 'Iaith Arwyddion Prydain' } },
    { code: 6, key: 'chinese', text: { en: 'Chinese', cy: 'Tsieinëeg' } },
    { code: 7, key: 'gujarati', text: { en: 'Gujarati', cy: 'Gwjarati' } },
    { code: 8, key: 'hindi', text: { en: 'Hindi', cy: 'Hindi' } },
    { code: 9, key: 'pashto', text: { en: 'Pashto', cy: 'Pashto' } },
    { code: 10, key: 'polish', text: { en: 'Polish', cy: 'Pwyleg' } },
    { code: 11, key: 'portuguese', text: { en: 'Portuguese', cy: 'Portiwgaleg' } },
    { code: 12, key: 'punjabi', text: { en: 'Punjabi', cy: 'Pwnjabeg' } },
    { code: 13, key: 'romanian', text: { en: 'Romanian', cy: 'Rwmaneg' } },
    { code: 14, key: 'somali', text: { en: 'Somali', cy: 'Somalieg' } },
    { code: 15, key: 'spanish', text: { en: 'Spanish', cy: 'Sbaeneg' } },
    { code: 16, key: 'urdu', text: { en: 'Urdu', cy: 'Wrdw' } },
    { code: 17, key: 'other', text: { en: 'Another language', cy: 'Iaith arall' } },
  ],
}
