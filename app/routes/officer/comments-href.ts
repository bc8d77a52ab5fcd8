import { z } from 'zod'

/** Which comments are listed: their list, one region by its code (or all), the page from 1. Anything else in the
 *  address is read as the first choice. */
export const CommentChoice = z.object({
  show: z.enum(['waiting', 'released', 'too-few', 'held']).catch('waiting'),
  region: z.string().optional(),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type CommentChoice = z.infer<typeof CommentChoice>

/** The address of a list of comments. */
export function commentsHref(waveId: string, { show, region, page }: CommentChoice): string {
  const search = new URLSearchParams({ show })
  if (region) search.set('region', region)
  if (page > 1) search.set('page', String(page))
  return `/officer/waves/${waveId}/comments?${search}`
}
