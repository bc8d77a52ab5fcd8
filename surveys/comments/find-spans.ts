import { findNames } from './names'
import { mergeSpans, type Span, type SpanKind } from './span'

const ends = String.raw`(?![\p{L}\p{N}])`
const begins = String.raw`(?<![\p{L}\p{N}])`
const streets =
  'street|st|road|rd|lane|ln|avenue|ave|close|drive|court|crescent|cres|place|terrace|way|walk|gardens?|grove|hill|house|square|row|rise|view|park|green|mews|parade|gate|heights|tower|point|heol|stryd|ffordd|lôn|maes'
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

const pattern = (source: string) => new RegExp(begins + source + ends, 'giu')

/** What is written by rule: the patterns of each kind. Each errs on the side of finding too much. */
const patterns: Partial<Record<SpanKind, RegExp[]>> = {
  'e-mail': [/[\p{L}\p{N}._%+'-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu],
  link: [/(?:https?:\/\/|www\.)[^\s<>"']+/giu, /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}_.]{3,}/giu],
  'national-insurance': [pattern(String.raw`[a-z]{2}[ \t-]?\d{2}[ \t-]?\d{2}[ \t-]?\d{2}[ \t-]?[a-d]`)],
  card: [pattern(String.raw`\d{4}[ \t-]?\d{4}[ \t-]?\d{4}[ \t-]?\d{4}`)],
  bank: [
    pattern(String.raw`\d{2}-\d{2}-\d{2}(?:[ \t,]+\d{8})?`),
    pattern(String.raw`(?:sort code|account(?: number| no\.?)?)[:\s]+\d[\d -]{4,10}\d`),
    pattern(String.raw`gb\d{2}[ \t]?[a-z]{4}(?:[ \t]?\d{2,4}){3,5}`),
  ],
  nhs: [pattern(String.raw`\d{3}[ \t-]\d{3}[ \t-]\d{4}`)],
  'birth-date': [
    pattern(String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})`),
    pattern(String.raw`\d{1,2}(?:st|nd|rd|th)?[ \t]+(?:of[ \t]+)?(?:${months})[a-z]*[ \t,]+(?:19|20)\d{2}`),
    pattern(
      String.raw`(?:born|birth(?:day)?|dob|d\.o\.b\.?)(?: (?:is|was|in|on|the))*[:\s]+(?:\d{1,2}[^\n.,;]{0,18}?)?(?:19|20)\d{2}`,
    ),
  ],
  phone: [
    /(?<![\p{L}\p{N}])(?:\+|00)[1-9]\d{0,2}[ \t.-]?(?:\(0\)[ \t]?)?(?:\d[ \t.-]?){6,11}\d(?![\p{L}\p{N}])/giu,
    /(?<![\p{L}\p{N}])\(?0(?:[ \t.()-]{0,2}\d){9,10}(?![\p{L}\p{N}])/giu,
  ],
  address: [
    pattern(String.raw`\d{1,4}[a-z]?,?[ \t]+(?:[\p{L}’'-]+[ \t]+){1,3}(?:${streets})`),
    pattern(
      String.raw`(?:flat|apartment|apt|unit|room|number|no\.?|house|plot|fflat|rhif)[ \t]+\d{1,4}[a-z]?`,
    ),
    pattern(
      String.raw`(?:live|lives|living|i am|i'm|we are|byw)[ \t]+(?:at|in|yn)[ \t]+(?:number[ \t]+)?\d{1,4}[a-z]?(?:[ \t]+[\p{L}’'-]+){0,2}`,
    ),
  ],
  postcode: [pattern(String.raw`[a-z]{1,2}\d[a-z\d]?[ \t]?\d[a-z]{2}`), pattern('gir[ \t]?0aa')],
  number: [pattern(String.raw`\d(?:[ \t-]?\d){5,}`), pattern(String.raw`[a-z]{1,4}[-/]?\d{5,}`)],
}

/** The stretches of a comment that may tell who somebody is, in order and apart from each other. What is written by
 *  rule (a telephone number, a postcode) is found nearly always; of names, addresses and descriptions of people only
 *  some, so that a person must still read. */
export function findSpans(text: string): Span[] {
  const byRule = Object.entries(patterns).flatMap(([kind, list]) =>
    list.flatMap((one) => matchesOf(text, one, kind as SpanKind)),
  )
  const names = findNames(text).map((stretch): Span => ({ ...stretch, kind: 'name' }))
  return mergeSpans([...byRule, ...names])
}

function matchesOf(text: string, one: RegExp, kind: SpanKind): Span[] {
  return [...text.matchAll(one)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    kind,
  }))
}
