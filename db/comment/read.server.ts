import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../client.server'
import { fewestForComments, regionsOf, withRegion } from './regions.server'

/** Which released comments are asked for: all of each that is left out. Every one of `words` must occur. */
export type CommentSearch = {
  waveId?: string | undefined
  regionCode?: string | undefined
  questionKey?: string | undefined
  service?: string | undefined
  words?: readonly string[] | undefined
}

/** A comment as anybody may read it: the released words, the language they were translated from (`en`: none). */
export type ReadComment = {
  id: string
  text: string
  language: string
  question_key: string
  service: string | null
  region: string
  region_code: string
  wave_id: string
  wave: string
}

/** The released comments that fit, in an order that tells nothing of when they came, and how many there are: never with
 *  a strand, never below the region, and only of regions of 30 responses or more in their wave. */
export async function searchComments(
  tx: Tx,
  search: CommentSearch,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ comments: ReadComment[]; total: number }> {
  const shown = shownComments(search)
  const { rows } =
    await sql<ReadComment>`${shown} order by comment.id limit ${limit} offset ${offset}`.execute(tx)
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from (${shown}) as found`.execute(tx)
  return { comments: rows, total: counted.rows[0]?.total ?? 0 }
}

function shownComments(search: CommentSearch): RawBuilder<ReadComment> {
  const { waveId, regionCode, questionKey, service, words = [] } = search
  const conditions = [
    sql`comment.state = 'released'`,
    sql`region.responses >= ${fewestForComments}`,
    ...(waveId === undefined ? [] : [sql`response.wave_id = ${waveId}`]),
    ...(regionCode === undefined ? [] : [sql`region.code = ${regionCode}`]),
    ...(questionKey === undefined ? [] : [sql`comment.question_key = ${questionKey}`]),
    ...(service === undefined ? [] : [sql`comment.service = ${service}`]),
    ...words.map((word) => sql`comment.released_text ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
  ]
  return sql<ReadComment>`
    with region as (${regionsOf(waveId)})
    select comment.id, comment.released_text as text, comment.language, comment.question_key, comment.service,
      region.name as region, region.code as region_code, wave.id as wave_id, wave.name as wave
    from ${withRegion} join wave on wave.id = response.wave_id
    where ${sql.join(conditions, sql` and `)}`
}
