import { z } from 'zod'

const blankIsNone = z
  .string()
  .max(200)
  .transform((value) => value.trim() || undefined)
  .optional()
  .catch(undefined)

/** Which released comments are read: those of a wave, a region by its code, a question, a service, a theme of a framework, a reason found in them, with words; anything
 *  else in the address is read as all. */
export const ReadingChoice = z.object({
  wave: z.uuid().optional().catch(undefined),
  region: blankIsNone,
  question: blankIsNone,
  about: blankIsNone,
  theme: blankIsNone,
  reason: blankIsNone,
  words: blankIsNone,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type ReadingChoice = z.infer<typeof ReadingChoice>

/** The address of a page of released comments. */
export function readingHref({ page, ...chosen }: ReadingChoice): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(chosen)) if (value) search.set(name, value)
  if (page > 1) search.set('page', String(page))
  return `/officer/comments?${search}`
}
