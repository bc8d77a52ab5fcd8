import { z } from 'zod'
import { notAnswered } from './codes'
import { StrandKey } from './strand'

const Code = z.number().int().min(0).max(notAnswered)

/** What one tenant has answered so far, by question key and by strand: codes as in codes.ts, comments never empty.
 *  The options of a question that takes many are kept each under its own key (definition.ts, placeKey).
 *  A key that is missing was not reached yet; a blank on a page that was sent is 31 (asked and not answered).
 *  `area` is an area's id, `tenure` a code of cut.ts; both are asked only where the link does not know them. */
export const Answers = z.object({
  codes: z.record(z.string(), Code).default({}),
  comments: z.record(z.string(), z.string()).default({}),
  strands: z.partialRecord(StrandKey, Code).default({}),
  helped: z.boolean().optional(),
  tenure: z.number().int().min(0).optional(),
  area: z.number().int().positive().optional(),
})
export type Answers = z.infer<typeof Answers>

/** A draft in which nothing has been answered. */
export function noAnswers(): Answers {
  return { codes: {}, comments: {}, strands: {} }
}
