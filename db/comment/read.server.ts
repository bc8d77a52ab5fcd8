import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../client.server'
import { withFirstCoding } from '../reason/first-coding.server'
import { inRegion, withRegions } from './regions.server'
import { ofTheme } from './theme.server'

/** Which released comments are asked for: all of each that is left out. Every one of `words` must occur. */
export type CommentSearch = {
  waveId?: string | undefined
  regionCode?: string | undefined
  questionKey?: string | undefined
  service?: string | undefined
  theme?: string | undefined
  /** The key of a reason that was found in it. */
  reason?: string | undefined
  /** Only those after the comment with this id, in the order in which they are given. */
  after?: string | undefined
  words?: readonly string[] | undefined
  /** Of these alone. */
  ids?: readonly string[] | undefined
}

/** A comment as anybody may read it: the released words, the language they were translated from (`en`: none). */
export type ReadComment = {
  id: string
  text: string
  language: string
  question_key: string
  service: string | null
  theme: string | null
  region: string
  region_code: string
  wave_id: string
  wave: string
  /** The keys of the reasons found in it; null where nobody has looked for them. */
  reasons: string[] | null
}

/** The released comments that fit, in an order that tells nothing of when they came, and how many there are: never with
 *  a strand, never below the region, and only of regions of 30 responses or more in their wave. */
export async function searchComments(
  tx: Tx,
  search: CommentSearch,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ comments: ReadComment[]; total: number }> {
  const { rows } = await sql<ReadComment & { total: number }>`
    ${shownComments(search)} order by comment.id limit ${limit} offset ${offset}`.execute(tx)
  // Beyond the last page no row tells how many there are.
  if (rows.length === 0 && offset > 0) {
    const { total } = await searchComments(tx, search, { offset: 0, limit: 1 })
    return { comments: [], total }
  }
  return { comments: rows.map(({ total, ...comment }) => comment), total: rows[0]?.total ?? 0 }
}

/** Those of the comments with these ids that anybody may read. */
export async function findReadableComments(tx: Tx, ids: readonly string[]): Promise<ReadComment[]> {
  if (ids.length === 0) return []
  return (await searchComments(tx, { ids }, { offset: 0, limit: ids.length })).comments
}

/** What the comments of a wave that anybody may read are about, by the keys of services; of one region where it is given. */
export async function listServicesRead(tx: Tx, waveId: string, regionCode?: string): Promise<string[]> {
  const { rows } = await sql<{ service: string }>`
    ${withRegions(waveId)}
    select distinct comment.service from ${inRegion}
    where comment.state = 'released' and region.has_enough and comment.service is not null
      and response.wave_id = ${waveId} and (${regionCode ?? null}::text is null or region.code = ${regionCode ?? null})
    order by comment.service`.execute(tx)
  return rows.map(({ service }) => service)
}

/** Whether any comment was released, of whatever region; and the ids of the waves that have comments. */
export async function findScreened(tx: Tx): Promise<{ isAnyReleased: boolean; waveIds: string[] }> {
  const { rows } = await sql<{ id: string }>`
    select id from wave where exists (
      select from response join comment on comment.response_id = response.id where response.wave_id = wave.id
    )`.execute(tx)
  const released = await tx
    .selectFrom('comment')
    .select('id')
    .where('state', '=', 'released')
    .limit(1)
    .executeTakeFirst()
  return { isAnyReleased: released !== undefined, waveIds: rows.map(({ id }) => id) }
}

/** SQL: the comments, each with the number of all of them as `total`. */
function shownComments(search: CommentSearch): RawBuilder<ReadComment> {
  const { waveId, regionCode, questionKey, service, theme, reason, after, words = [], ids } = search
  const conditions = [
    sql`comment.state = 'released'`,
    sql`region.has_enough`,
    ...(waveId === undefined ? [] : [sql`response.wave_id = ${waveId}`]),
    ...(regionCode === undefined ? [] : [sql`region.code = ${regionCode}`]),
    ...(questionKey === undefined ? [] : [sql`comment.question_key = ${questionKey}`]),
    ...(service === undefined ? [] : [sql`comment.service = ${service}`]),
    ofTheme(theme),
    ...(reason === undefined ? [] : [sql`${reason} = any(coded.reasons)`]),
    ...(after === undefined ? [] : [sql`comment.id > ${after}`]),
    ...words.map((word) => sql`comment.released_text ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
    ...(ids === undefined ? [] : [sql`comment.id in (${sql.join(ids)})`]),
  ]
  return sql<ReadComment>`
    ${withRegions(waveId)}
    select comment.id, comment.released_text as text, comment.language, comment.question_key, comment.service,
      comment.theme, coded.reasons, region.name as region, region.code as region_code, wave.id as wave_id, wave.name as wave, count(*) over ()::int as total
    from ${inRegion} join wave on wave.id = response.wave_id ${withFirstCoding}
    where ${sql.join(conditions, sql` and `)}`
}
