import { ethnicity } from './ethnicity'

/** The 16+1 ethnic categories of the 2001 census, by the letter that registers of the time hold: the category of 2021
 *  that each became, and its group of 2001 where that is another. C holds also those whom later censuses call Gypsy,
 *  Traveller or Roma, and S those they call Arab: nobody can be told apart who was not asked. Source: the NHS data
 *  dictionary; ONS, Census 2021 ethnic group classifications. */
export const ethnicity2001: Record<string, { category: string; group?: string }> = {
  A: { category: 'white-british' },
  B: { category: 'white-irish' },
  C: { category: 'white-other' },
  D: { category: 'white-black-caribbean' },
  E: { category: 'white-black-african' },
  F: { category: 'white-asian' },
  G: { category: 'mixed-other' },
  H: { category: 'indian' },
  J: { category: 'pakistani' },
  K: { category: 'bangladeshi' },
  L: { category: 'asian-other' },
  M: { category: 'caribbean' },
  N: { category: 'african' },
  P: { category: 'black-other' },
  R: { category: 'chinese', group: 'Chinese or Other' },
  S: { category: 'other', group: 'Chinese or Other' },
}

/** The letter of those who were asked and did not say. */
export const notStated2001 = 'Z'

/** How many are in each group, by the grouping of a year: in 2021 Chinese is one of the Asian categories. Those who did
 *  not say, and letters the census did not have, are in none. */
export function groupEthnicity2001(
  counts: Readonly<Record<string, number>>,
  year: 2001 | 2021,
): Record<string, number> {
  const groups: Record<string, number> = {}
  for (const [letter, { category, group }] of Object.entries(ethnicity2001)) {
    const later = ethnicity.categories.find(({ key }) => key === category)?.group
    const name = (year === 2001 ? group : undefined) ?? later ?? category
    groups[name] = (groups[name] ?? 0) + (counts[letter] ?? 0)
  }
  return groups
}

/** How complete a profile is, 0 to 100: those whose category is known, of all who were asked. */
export function profileCompleteness(counts: Readonly<Record<string, number>>): number {
  const known = Object.keys(ethnicity2001).reduce((sum, letter) => sum + (counts[letter] ?? 0), 0)
  return (100 * known) / (known + (counts[notStated2001] ?? 0))
}
