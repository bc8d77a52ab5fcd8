import { z } from 'zod'
import { highestOption } from './codes'
import { LocalText } from './language'

/** What a question, a section, an option is known by; it has no dot, which stands between a question's and an option's. */
export const Key = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and hyphens, starting with a letter')

/** One of a question's own options. Its code is what it is stored as, whatever its place in the list: re-ordering the
 *  options changes no meaning. `isAlone`: of many, it cannot be chosen along with others ("none of these"). */
export const Choice = z.object({
  code: z.number().int().min(1).max(highestOption),
  key: Key,
  text: LocalText,
  isAlone: z.boolean().optional(),
})
export type Choice = z.infer<typeof Choice>

/** How each of a question's own options is stored: chosen, or not chosen by somebody who chose another. */
export const ticked = 1
export const notTicked = 2
