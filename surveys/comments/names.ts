import { givenNames, namesThatAreWords } from './given-names'

type Stretch = { start: number; end: number }

const capital = String.raw`\p{Lu}[\p{L}’'-]*`
const word = String.raw`[\p{L}][\p{L}’'-]*`
const titles = 'mr|mrs|ms|miss|mx|dr|doctor|rev|reverend|father|sister|sir|lady|pc|councillor|cllr'

/** After a title a name needs no capital, but a word that begins like one does: "Miss the bus" has no name in it. */
const titled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:mr|mrs|ms|mx|dr|cllr)\.?[ \t]+${word}(?:[ \t]+${capital})?|(?:${titles})\.?(?:[ \t]+${capital}){1,2})`,
  'giu',
)

const leads = [
  `my name(?:['’]?s| is)`,
  'my (?:husband|wife|son|daughter|partner|brother|sister|neighbour|mum|mother|dad|father|nan|carer)(?: is)? (?:called|named)',
  '(?:is|was|am|are|man|woman|lady|lad|neighbour|officer|somebody|someone) (?:called|named)',
  'fy enw(?: i)? (?:yw|ydy|ydi)',
].join('|')

/** What follows "my name is": at most two words, and the second only if it has a capital. */
const said = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${leads})[ \t]+(?<name>${word}(?:[ \t]+${capital})?)`,
  'giu',
)

const words = new RegExp(word, 'gu')
const nextCapital = new RegExp(String.raw`^[ \t]+(${capital})`, 'u')

/** Where names stand: after a title, after "my name is", and where a given name of the list is written, with a surname
 *  that follows it in capitals. It finds some names, not all. */
export function findNames(text: string): Stretch[] {
  return [...findTitled(text), ...findSaid(text), ...findListed(text)]
}

/** With the flag `i` a capital matches any letter, so that what must be one is looked at again here. */
function findTitled(text: string): Stretch[] {
  return [...text.matchAll(titled)].flatMap((match) => {
    const [lead = '', ...rest] = match[0].split(/[ \t]+/)
    const isShort = /^(mr|mrs|ms|mx|dr|cllr)\.?$/i.test(lead)
    const kept = capitalsFrom(rest, isShort ? 1 : 0)
    if (kept === 0) return []
    const found = match[0].match(new RegExp(String.raw`^\S+(?:[ \t]+\S+){${kept}}`, 'u'))?.[0] ?? match[0]
    return [{ start: match.index, end: match.index + found.length }]
  })
}

function findSaid(text: string): Stretch[] {
  return [...text.matchAll(said)].flatMap((match) => {
    const name = match.groups?.name ?? ''
    const parts = name.split(/[ \t]+/)
    const kept = capitalsFrom(parts, 1)
    const start = match.index + match[0].length - name.length
    const length = kept === 2 ? name.length : (parts[0]?.length ?? 0)
    return [{ start, end: start + length }]
  })
}

/** How many words from the first are a name: those given, and as many after them as have a capital. */
function capitalsFrom(parts: readonly string[], given: number): number {
  let kept = Math.min(given, parts.length)
  while (kept < parts.length && /^\p{Lu}/u.test(parts[kept] ?? '')) kept++
  return kept
}

function findListed(text: string): Stretch[] {
  const isShouted = !/\p{Ll}/u.test(text)
  return [...text.matchAll(words)].flatMap((match) => {
    const bare = match[0].replace(/['’]s?$/iu, '')
    if (!isGivenName(bare, text.slice(0, match.index), isShouted)) return []
    const end = match.index + bare.length
    return [{ start: match.index, end: isShouted || bare !== match[0] ? end : end + surnameAfter(text, end) }]
  })
}

function isGivenName(bare: string, before: string, isShouted: boolean): boolean {
  const small = bare.toLowerCase()
  if (givenNames.has(small)) return true
  const beginsSentence = /(^|[.!?:\n]["'”’)]?\s*|\n\s*)$/u.test(before)
  return namesThatAreWords.has(small) && /^\p{Lu}/u.test(bare) && !beginsSentence && !isShouted
}

/** How far a surname reaches: one word with a capital, or two joined. */
function surnameAfter(text: string, from: number): number {
  const found = text.slice(from, from + 80).match(nextCapital)
  return found && found[1] !== 'I' ? found[0].replace(/['’]s?$/u, '').length : 0
}
