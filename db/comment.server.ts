import { sql } from 'kysely'
import type { Tx } from './client.server'

/** Fewest responses a region must have for its comments to be shown as its own. */
export const fewestForComments = 30

export type CommentState = 'waiting' | 'released' | 'held'

/** A comment as it is screened or shown: never with a strand, never with an area below the region. `region` is empty
 *  where too few of it answered, or where the response belongs to no region. */
export type ScreenedComment = {
  id: string
  question_key: string
  language: string
  text: string
  region: string | null
}

/** A region of a wave, with its code, its name and how many comments of a state it has. */
export type CommentRegion = { code: string; name: string; comments: number }

type Listing = { state: CommentState; regionCode?: string | undefined; page: number; size: number }

/** The comments of a wave in one state, a page of `size` (from 1), in an order that tells nothing of when they came.
 *  Released ones come only from regions of 30 responses or more. */
export async function listComments(tx: Tx, waveId: string, listing: Listing): Promise<ScreenedComment[]> {
  const { state, regionCode, page, size } = listing
  const { rows } = await sql<ScreenedComment>`
    with region as (${regionsOf(waveId)})
    select comment.id, question_key, comment.language, text,
      case when region.responses >= ${fewestForComments} then region.name end as region
    from comment
    join response on response.id = comment.response_id
    join area on area.id = response.area_id
    left join region on area.first between region.first and region.last
    where response.wave_id = ${waveId} and comment.state = ${state}
      and (${state} <> 'released' or region.responses >= ${fewestForComments})
      and (${regionCode ?? null}::text is null
        or (region.code = ${regionCode ?? null} and region.responses >= ${fewestForComments}))
    order by comment.id
    limit ${size} offset ${(page - 1) * size}`.execute(tx)
  return rows
}

/** The regions whose comments may be shown as theirs, with the comments of the state that each has. */
export async function listCommentRegions(
  tx: Tx,
  waveId: string,
  state: CommentState,
): Promise<CommentRegion[]> {
  const { rows } = await sql<CommentRegion>`
    with region as (${regionsOf(waveId)}),
    spoken as (
      select area.first from comment
      join response on response.id = comment.response_id
      join area on area.id = response.area_id
      where response.wave_id = ${waveId} and comment.state = ${state}
    )
    select code, name, (select count(*)::int from spoken
      where spoken.first between region.first and region.last) as comments
    from region where responses >= ${fewestForComments} order by first`.execute(tx)
  return rows
}

/** How many comments of a wave are in each state. */
export async function countComments(tx: Tx, waveId: string): Promise<Record<CommentState, number>> {
  const rows = await tx
    .selectFrom('comment')
    .innerJoin('response', 'response.id', 'comment.response_id')
    .select(['comment.state', sql<number>`count(*)::int`.as('comments')])
    .where('response.wave_id', '=', waveId)
    .groupBy('comment.state')
    .execute()
  return {
    waiting: 0,
    released: 0,
    held: 0,
    ...Object.fromEntries(rows.map(({ state, comments }) => [state, comments])),
  }
}

/** Releases or holds a comment of the wave, by whom and on which day; false when there is no such comment. */
export async function screenComment(
  tx: Tx,
  screening: { waveId: string; commentId: string; state: CommentState; accountId: string; day: string },
): Promise<boolean> {
  const { waveId, commentId, state, accountId, day } = screening
  const { numUpdatedRows } = await tx
    .updateTable('comment')
    .set({ state, screened_by: accountId, screened_on: day })
    .where('id', '=', commentId)
    .where('response_id', 'in', (query) =>
      query.selectFrom('response').select('id').where('wave_id', '=', waveId),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** The areas just under the organisation, with the responses of the wave in each. */
function regionsOf(waveId: string) {
  return sql`
    select top.first, top.last, top.code, top.name, count(response.id) as responses
    from area as top
    join area as here on here.first between top.first and top.last
    left join response on response.area_id = here.id and response.wave_id = ${waveId}
    where top.depth = 1
    group by top.id, top.first, top.last, top.code, top.name`
}
