import { z } from 'zod'
import { LocalText } from '../language'

/** Marks a question that is in a regulator's own words, of which code of which regime, with the answers in its words:
 *  the codes and keys are those of the question's type, 30 where it may not apply. */
export const Standard = z.object({
  regime: z.string().min(1),
  code: z.string().min(1),
  options: z
    .array(z.object({ code: z.number().int().min(1).max(30), key: z.string().min(1), text: LocalText }))
    .min(2)
    .max(12),
})
export type Standard = z.infer<typeof Standard>
