import { z } from 'zod'
import { strandField } from '../answer'
import type { Column } from './column'

/** How the columns of a file become responses: by place the field that each is ('' left out); by place what each value
 *  is, the key of a choice or '' for not answered; and what holds for every row where no column says it. `source` goes
 *  before each response's own number, where other files have numbers of their own. */
export const Mapping = z.object({
  columns: z.array(z.string()),
  values: z.record(z.string(), z.record(z.string(), z.string())),
  dayOrder: z.enum(['day-first', 'month-first']),
  channel: z.string(),
  receivedOn: z.string(),
  source: z.string(),
})
export type Mapping = z.infer<typeof Mapping>

/** What each value of a column was matched to. */
export function valuesAt(mapping: Mapping, place: number): Readonly<Record<string, string>> {
  return mapping.values[String(place)] ?? {}
}

/** What is remembered of a mapping for the next file: of its values only those matched to a choice, and none of a
 *  column of areas, ages or a person's own words, in which a value may tell of one person. Nor the day, which is another
 *  file's. */
export function rememberedMapping(mapping: Mapping, columns: readonly Column[]): Mapping {
  const values = columns.flatMap(({ isWords }, place) => {
    if (isWords || tellingFields.includes(mapping.columns[place] ?? '')) return []
    const matched = Object.entries(valuesAt(mapping, place)).filter(([, key]) => key !== '')
    return matched.length > 0 ? [[String(place), Object.fromEntries(matched)]] : []
  })
  return { ...mapping, values: Object.fromEntries(values), receivedOn: '' }
}

/** Left out, or with values of their own: few share a scheme or an age. */
const tellingFields = ['', 'area', strandField('age')]
