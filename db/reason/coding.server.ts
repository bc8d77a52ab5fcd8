import { sql } from 'kysely'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import { inRegion, withRegions } from '../comment/regions.server'
import { withFirstCoding } from './first-coding.server'

/** A released comment to be coded, as anybody may read it; `mine` is what whoever codes it said before, `isFirst` whether
 *  theirs is or would be the first coding of it. */
export type ToCode = {
  id: string
  version: number
  text: string
  question_key: string
  region: string
  mine: string[] | null
  isFirst: boolean
}

/** Which comment is asked for: the one with this id, or else the next after `after` in an order that tells nothing of when
 *  they came. `isCheck`: of those that somebody else coded first. */
export type CodingQueue = {
  waveId: string
  accountId: string
  isCheck: boolean
  id?: string | undefined
  after?: string | undefined
}

/** The comment asked for; undefined where there is none, or it may not be read. */
export async function findToCode(tx: Tx, { id, after, ...queue }: CodingQueue): Promise<ToCode | undefined> {
  const asked = id === undefined ? waits(queue) : sql`comment.id = ${id}`
  const { rows } = await sql<ToCode>`
    ${withRegions(queue.waveId)}
    select comment.id, comment.version, comment.released_text as text, comment.question_key, region.name as region,
      mine.reasons as mine, coded.account_id is null or coded.account_id = ${queue.accountId} as "isFirst"
    from ${readable(queue)} and ${asked}
    order by comment.id <= ${after ?? '00000000-0000-0000-0000-000000000000'}, comment.id limit 1`.execute(tx)
  return rows[0]
}

/** How many released comments of the wave can be read, how many of them are coded, and how many wait for whoever asks. */
export async function countCoding(
  tx: Tx,
  queue: Omit<CodingQueue, 'id' | 'after'>,
): Promise<{ released: number; coded: number; waiting: number }> {
  const { rows } = await sql<{ released: number; coded: number; waiting: number }>`
    ${withRegions(queue.waveId)}
    select count(*)::int as released, count(coded.account_id)::int as coded,
      count(*) filter (where ${waits(queue)})::int as waiting
    from ${readable(queue)}`.execute(tx)
  return rows[0] ?? { released: 0, coded: 0, waiting: 0 }
}

const readable = ({ waveId, accountId }: Pick<CodingQueue, 'waveId' | 'accountId'>) => sql`${inRegion}
    ${withFirstCoding}
    left join coding as mine on mine.comment_id = comment.id and mine.version = comment.version
      and mine.account_id = ${accountId}
    where response.wave_id = ${waveId} and comment.state = 'released' and region.has_enough`

const waits = ({ isCheck }: Pick<CodingQueue, 'isCheck'>) =>
  isCheck ? sql`(coded.account_id is not null and mine.account_id is null)` : sql`(coded.account_id is null)`

/** What somebody found in a comment as they read it: no reason where it gives none. */
export type NewCoding = { waveId: string; commentId: string; version: number; reasons: readonly string[] }

/** Keeps what somebody found in a released comment, in place of what they had said of it. False where it has been
 *  changed since, or cannot be read any more. */
export async function recordCoding(
  tx: Tx,
  { organisation_id, id: account_id }: Pick<Account, 'organisation_id' | 'id'>,
  { waveId, commentId, version, reasons }: NewCoding,
): Promise<boolean> {
  const { rows } = await sql`
    ${withRegions(waveId)}
    insert into coding (organisation_id, comment_id, account_id, version, reasons)
    select ${organisation_id}, comment.id, ${account_id}, comment.version, ${[...reasons]}::text[]
    from ${inRegion}
    where response.wave_id = ${waveId} and comment.id = ${commentId} and comment.version = ${version}
      and comment.state = 'released' and region.has_enough
    on conflict (organisation_id, comment_id, account_id) do update set reasons = excluded.reasons,
      coded_at = case when coding.version = excluded.version then coding.coded_at else excluded.coded_at end,
      version = excluded.version
    returning comment_id`.execute(tx)
  return rows.length === 1
}
