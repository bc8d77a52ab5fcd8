import { keptWith } from '../kept-with'
import type { Column } from './column'
import { dayOrderOf, readDay } from './day'
import type { Field } from './field'
import type { Mapping } from './mapping'
import { type Match, matchValue, partsOf } from './match'
import { likeness, type Words, wordsOf } from './plain'

/** Least that a heading and a field must have in common, and the least that a file's own fact must. */
const leastAlike = 0.6
const leastAlikeFact = 0.9

/** What the columns of a file most likely are; a field is suggested for one column only. */
export function suggestMapping(fields: readonly Field[], columns: readonly Column[]): Mapping {
  const chosen = suggestFields(fields, columns)
  const days = columns.filter((_, place) => chosen[place]?.kind === 'day').flatMap(({ values }) => values)
  return {
    columns: chosen.map((field) => field?.key ?? ''),
    values: Object.fromEntries(
      columns.flatMap((column, place) => {
        const field = chosen[place]
        return field?.choices.length ? [[String(place), suggestValues(field, column)]] : []
      }),
    ),
    dayOrder: dayOrderOf(days),
    channel: '',
    receivedOn: '',
    source: '',
  }
}

/** What each value of a column is, as far as it says. */
export function suggestValues(field: Field, { values }: Column): Record<string, string> {
  return Object.fromEntries(
    matchedValues(field, values).flatMap((value) => {
      const match = matchValue(field, value)
      return match ? [[value, match.key]] : []
    }),
  )
}

/** The different values of a column that are matched, each by itself. */
export const matchedValues = (field: Field, values: readonly string[]): string[] => [
  ...new Set(values.flatMap((value) => partsOf(field, value))),
]

/** The field each column most likely is, the likeliest pairs first. */
export function suggestFields(
  fields: readonly Field[],
  columns: readonly Column[],
): readonly (Field | undefined)[] {
  const pairs = columns.flatMap((column, place) =>
    fields.flatMap((field) => {
      const score = likelihood(field, column)
      return score > 0 ? [{ field, place, score }] : []
    }),
  )
  const chosen: (Field | undefined)[] = columns.map(() => undefined)
  for (const { field, place } of pairs.sort((one, other) => other.score - one.score)) {
    if (chosen[place] === undefined && !chosen.includes(field)) chosen[place] = field
  }
  return chosen
}

/** From 0 (is not) to 2: how alike the words are, and what share of the values the field knows. Words alone are enough;
 *  values alone are where all of them are words for a category of a strand, a tenure or a channel. */
function likelihood(field: Field, column: Column): number {
  const words = alike(field, column)
  const values = shareKnown(field, column)
  if (field.kind === 'day' && words > 0 && values === 0) return 0
  if (words >= (field.group === 'fact' ? leastAlikeFact : leastAlike)) return words + values
  const isTelling = field.group !== 'question' && field.choices.length > 0 && field.key !== 'helped'
  return isTelling && values === 1 && column.values.length > 1 ? 0.5 : 0
}

const textsOf = keptWith((field: Field): readonly Words[] => field.texts.map(wordsOf))
const headingOf = keptWith((column: Column): readonly Words[] => headingsIn(column.heading).map(wordsOf))

function alike(field: Field, column: Column): number {
  const known = headingOf(column)
  return Math.max(
    0,
    ...textsOf(field).flatMap((text) =>
      known.map((words) => (words.whole === text.whole ? 1 : 0.95 * likeness(words, text))),
    ),
  )
}

/** A heading, and what is in it where a tool puts its own code before the words (`G01Q02. Words`) or words in brackets. */
function headingsIn(heading: string): string[] {
  const code = /^\s*([\w[\]-]{1,40})\s*[.:]\s+(.+)$/s.exec(heading)
  const brackets = /\[([^\]]+)\]\s*$/.exec(heading)
  return [heading, ...(code ? [code[1] ?? '', code[2] ?? ''] : []), ...(brackets ? [brackets[1] ?? ''] : [])]
}

function shareKnown(field: Field, { values, isWords, hasMore }: Column): number {
  if (values.length === 0) return 0
  if (field.kind === 'comment') return isWords || hasMore ? 1 : 0
  if (field.kind === 'id') return hasMore || values.length > 1 ? 1 : 0
  const isKnown = (value: string) =>
    field.kind === 'day'
      ? readDay(value, 'day-first') !== undefined || readDay(value, 'month-first') !== undefined
      : partsOf(field, value).every((part) => isTold(matchValue(field, part)))
  return values.filter(isKnown).length / values.length
}

const isTold = (match: Match | undefined): boolean =>
  match !== undefined && !match.isGuess && match.key !== ''
