/** Words as they are compared: small letters without accents, digits, one space between; brackets, quotes and stops
 *  gone. */
export function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Words as they are compared, and each of them apart. */
export type Words = { whole: string; each: ReadonlySet<string> }

/** A text made ready to be compared with many. */
export function wordsOf(text: string): Words {
  const whole = plain(text)
  return { whole, each: new Set(whole === '' ? [] : whole.split(' ')) }
}

/** How alike two texts are by their words, 0 to 1 (Dice): twice the words in both, by all the words of both. */
export function likeness(one: Words, other: Words): number {
  if (one.each.size === 0 || other.each.size === 0) return 0
  let shared = 0
  for (const word of one.each) if (other.each.has(word)) shared += 1
  return (2 * shared) / (one.each.size + other.each.size)
}
