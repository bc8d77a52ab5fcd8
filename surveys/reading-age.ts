/** The grade that a text for tenants may have at most: a reading age of 9 to 11. */
export const highestGrade = 6

/** The age of the youngest who can read a text, in whole years from 5 to 18, the age of grown-ups; of no words, 5. */
export const readingAge = (text: string): number =>
  /[A-Za-z]/.test(text) ? Math.min(18, Math.max(5, Math.ceil(readingGrade(text)) + 5)) : 5

/** Whether a text is harder to read than a text for tenants may be. */
export const isHardToRead = (text: string): boolean =>
  /[A-Za-z]/.test(text) && readingGrade(text) > highestGrade

/** The Flesch-Kincaid grade: the school year (United States) that can read a text; a child of grade 1 is 6 to 7 years
 *  old, so a reading age of 9 to 11 is grade 4 to 6.
 *  0.39 x words per sentence + 11.8 x syllables per word - 15.59.
 *  Source: Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas, US Navy, 1975. */
export function readingGrade(text: string): number {
  const words = text.match(/[A-Za-z’']+|\d+/g) ?? []
  const sentences = text.split(/[.?!]+/).filter((sentence) => /\w/.test(sentence))
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Syllables of an English word, by counting groups of vowels; a number is read as two. An `e` at the end, or before
 *  `d` or `s`, is silent unless it is the only vowel or follows a letter after which it is spoken. */
export function syllablesIn(word: string): number {
  if (/^\d+$/.test(word)) return 2
  const spoken = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<![td])ed$/, 'd')
    .replace(/(?<!s|x|z|c|g|ch|sh)es$/, 's')
    .replace(/(?<![^aeiouy]l)e$/, '')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}
