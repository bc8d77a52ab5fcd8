import { z } from 'zod'

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
