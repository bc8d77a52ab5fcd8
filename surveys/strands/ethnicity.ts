import type { Strand } from '../strand'

/** Ethnicity by the 19 categories of the 2021 census of England and Wales; `group` is its five-way grouping.
 *  Each text stands on its own, so that it reads well on a form, in a table and in a sentence. */
export const ethnicity: Strand = {
  key: 'ethnicity',
  version: 1,
  name: { en: 'Ethnic group', cy: 'Grŵp ethnig' },
  question: { en: 'What is your ethnic group?', cy: 'Beth yw eich grŵp ethnig?' },
  hint: { en: 'Choose the one that fits you best.', cy: 'Dewiswch yr un sy’n eich disgrifio orau.' },
  why: {
    en: 'We ask so that we can see if some ethnic groups get a worse service from us.',
    cy: 'Rydyn ni’n gofyn er mwyn gweld a yw rhai grwpiau ethnig yn cael gwasanaeth gwaeth gennym ni.',
  },
  categories: [
    {
      code: 1,
      key: 'white-british',
      text: {
        en: 'White English, Welsh, Scottish, Northern Irish or British',
        cy: 'Gwyn Cymreig, Seisnig, Albanaidd, o Ogledd Iwerddon neu Brydeinig',
      },
      group: 'White',
    },
    { code: 2, key: 'white-irish', text: { en: 'White Irish', cy: 'Gwyn Gwyddelig' }, group: 'White' },
    {
      code: 3,
      key: 'gypsy-traveller',
      text: { en: 'Gypsy or Irish Traveller', cy: 'Sipsi neu Deithiwr Gwyddelig' },
      group: 'White',
    },
    { code: 4, key: 'roma', text: { en: 'Roma', cy: 'Roma' }, group: 'White' },
    {
      code: 5,
      key: 'white-other',
      text: { en: 'Any other White background', cy: 'Unrhyw gefndir Gwyn arall' },
      group: 'White',
    },
    {
      code: 6,
      key: 'white-black-caribbean',
      text: { en: 'Mixed White and Black Caribbean', cy: 'Cymysg Gwyn a Du Caribïaidd' },
      group: 'Mixed',
    },
    {
      code: 7,
      key: 'white-black-african',
      text: { en: 'Mixed White and Black African', cy: 'Cymysg Gwyn a Du Affricanaidd' },
      group: 'Mixed',
    },
    {
      code: 8,
      key: 'white-asian',
      text: { en: 'Mixed White and Asian', cy: 'Cymysg Gwyn ac Asiaidd' },
      group: 'Mixed',
    },
    {
      code: 9,
      key: 'mixed-other',
      text: { en: 'Any other Mixed background', cy: 'Unrhyw gefndir Cymysg arall' },
      group: 'Mixed',
    },
    { code: 10, key: 'indian', text: { en: 'Indian', cy: 'Indiaidd' }, group: 'Asian' },
    { code: 11, key: 'pakistani', text: { en: 'Pakistani', cy: 'Pacistanaidd' }, group: 'Asian' },
    { code: 12, key: 'bangladeshi', text: { en: 'Bangladeshi', cy: 'Bangladeshaidd' }, group: 'Asian' },
    { code: 13, key: 'chinese', text: { en: 'Chinese', cy: 'Tsieineaidd' }, group: 'Asian' },
    {
      code: 14,
      key: 'asian-other',
      text: { en: 'Any other Asian background', cy: 'Unrhyw gefndir Asiaidd arall' },
      group: 'Asian',
    },
    { code: 15, key: 'african', text: { en: 'Black African', cy: 'Du Affricanaidd' }, group: 'Black' },
    { code: 16, key: 'caribbean', text: { en: 'Black Caribbean', cy: 'Du Caribïaidd' }, group: 'Black' },
    {
      code: 17,
      key: 'black-other',
      text: { en: 'Any other Black background', cy: 'Unrhyw gefndir Du arall' },
      group: 'Black',
    },
    { code: 18, key: 'arab', text: { en: 'Arab', cy: 'Arabaidd' }, group: 'Other' },
    {
      code: 19,
      key: 'other',
      text: { en: 'Any other ethnic group', cy: 'Unrhyw grŵp ethnig arall' },
      group: 'Other',
    },
  ],
}
