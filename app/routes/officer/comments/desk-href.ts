import { z } from 'zod'

/** Which comments are listed: their list, one region by its code (or all), a theme of a
 *  framework (or all), the page from 1; and the comment that was
 *  screened last, to say so. Anything else in the address is read as the first choice. */
export const CommentChoice = z.object({
  show: z.enum(['waiting', 'translation', 'released', 'too-few', 'held']).catch('waiting'),
  region: z.string().optional(),
  theme: z.string().optional(),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  done: z.uuid().optional().catch(undefined),
})
export type CommentChoice = z.infer<typeof CommentChoice>

/** What of an address chooses the comments listed. */
export const readCommentChoice = (search: URLSearchParams) => CommentChoice.parse(Object.fromEntries(search))

function searchOf({ show, region, theme, page, done }: CommentChoice): string {
  const search = new URLSearchParams({ show })
  if (region) search.set('region', region)
  if (theme) search.set('theme', theme)
  if (page > 1) search.set('page', String(page))
  if (done) search.set('done', done)
  return search.toString()
}

/** The address of a list of comments. */
export function commentsHref(waveId: string, chosen: CommentChoice): string {
  return `/officer/waves/${waveId}/comments?${searchOf(chosen)}`
}

/** The address of one comment, from which one comes back to the list. */
export function commentHref(waveId: string, commentId: string, chosen?: CommentChoice): string {
  const back = chosen && new URLSearchParams({ back: searchOf({ ...chosen, done: undefined }) })
  return `/officer/waves/${waveId}/comments/${commentId}${back ? `?${back}` : ''}`
}
