import { sql } from 'kysely'
import type { Tx } from './client.server'

/** Fewest responses a region must have for its comments to be shown as its own. Those whose area was not given are a
 *  region of their own here. */
export const fewestForComments = 30

export type CommentState = 'waiting' | 'released' | 'held'

/** The lists of comments: by state, with those released from a region too small to be shown in one of their own. */
export type CommentListName = CommentState | 'too-few'

/** A comment as it is screened or shown: never with a strand, never with an area below the region. `region` is empty
 *  where too few of it answered. */
export type ScreenedComment = {
  id: string
  question_key: string
  language: string
  text: string
  region: string | null
}

/** A region of a wave, with its code, its name and how many comments of a list it has. */
export type CommentRegion = { code: string; name: string; comments: number }

type Listing = { list: CommentListName; regionCode?: string | undefined; page: number; size: number }

/** The comments of a wave in one list, a page of `size` (from 1), in an order that tells nothing of when they came.
 *  Released ones come only from regions of 30 responses or more. */
export async function listComments(tx: Tx, waveId: string, listing: Listing): Promise<ScreenedComment[]> {
  const { list, regionCode, page, size } = listing
  const { rows } = await sql<ScreenedComment>`
    with region as (${regionsOf(waveId)})
    select comment.id, question_key, comment.language, text,
      case when region.responses >= ${fewestForComments} then region.name end as region
    from comment
    join response on response.id = comment.response_id
    join area on area.id = response.area_id
    left join region on area.first between region.first and region.last
    where response.wave_id = ${waveId} and ${listOf} = ${list}
      and (${regionCode ?? null}::text is null
        or (region.code = ${regionCode ?? null} and region.responses >= ${fewestForComments}))
    order by comment.id
    limit ${size} offset ${(page - 1) * size}`.execute(tx)
  return rows
}

/** The regions whose comments may be shown as theirs, with the comments of the list that each has. */
export async function listCommentRegions(
  tx: Tx,
  waveId: string,
  list: CommentListName,
): Promise<CommentRegion[]> {
  const { rows } = await sql<CommentRegion>`
    with region as (${regionsOf(waveId)}),
    spoken as (
      select region.code from comment
      join response on response.id = comment.response_id
      join area on area.id = response.area_id
      left join region on area.first between region.first and region.last
      where response.wave_id = ${waveId} and ${listOf} = ${list}
    )
    select code, name, (select count(*)::int from spoken where spoken.code = region.code) as comments
    from region where responses >= ${fewestForComments} order by first`.execute(tx)
  return rows
}

/** How many comments of a wave are in each list. */
export async function countComments(tx: Tx, waveId: string): Promise<Record<CommentListName, number>> {
  const { rows } = await sql<{ list: CommentListName; comments: number }>`
    with region as (${regionsOf(waveId)})
    select ${listOf} as list, count(*)::int as comments
    from comment
    join response on response.id = comment.response_id
    join area on area.id = response.area_id
    left join region on area.first between region.first and region.last
    where response.wave_id = ${waveId}
    group by 1`.execute(tx)
  return {
    waiting: 0,
    released: 0,
    'too-few': 0,
    held: 0,
    ...Object.fromEntries(rows.map(({ list, comments }) => [list, comments])),
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

/** The list a comment is in, where `region` is its response's. */
const listOf = sql`case when comment.state = 'released' and region.responses < ${sql.lit(fewestForComments)}
  then 'too-few' else comment.state end`

/** The areas just under the organisation, with the responses of the wave in each; and the organisation alone, without
 *  what lies under it, for the responses that gave no area. */
function regionsOf(waveId: string) {
  return sql`
    select top.first, top.last, top.code, top.name, count(response.id) as responses
    from (
      select first, last, code, name from area where depth = 1
      union all
      select first, first, ${noArea.code}, ${noArea.name} from area where depth = 0
    ) as top
    join area as here on here.first between top.first and top.last
    left join response on response.area_id = here.id and response.wave_id = ${waveId}
    group by top.first, top.last, top.code, top.name`
}

const noArea = { code: 'no-area', name: 'Area not given' }
