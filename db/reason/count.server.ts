import { sql } from 'kysely'
import type { CodedRegion } from '../../surveys/comments/reason-shares'
import type { Tx } from '../client.server'
import { inRegion, withRegions } from '../comment/regions.server'
import { withFirstCoding } from './first-coding.server'

/** The coded comments of a region of a wave, with how many were released. */
export type RegionReasons = CodedRegion & { name: string; released: number }

/** What the released comments of a wave give as reasons, by region: only of regions of 30 responses or more, as comments
 *  are read, and by nothing else. What is counted here is what stands beside each comment on the page of comments, one
 *  by one and with its region, for everybody who can read these counts: that a count moves by one tells of no comment
 *  more than reading it does. */
export async function countReasons(tx: Tx, waveId: string): Promise<RegionReasons[]> {
  const { rows } = await sql<RegionReasons>`
    ${withRegions(waveId)},
    read as (
      select region.code, coded.reasons from ${inRegion} ${withFirstCoding}
      where response.wave_id = ${waveId} and comment.state = 'released' and region.has_enough
    )
    select code, name,
      (select count(*)::int from read where read.code = region.code) as released,
      (select count(reasons)::int from read where read.code = region.code) as coded,
      (select coalesce(jsonb_object_agg(reason, given), '{}') from (
        select reason, count(*)::int as given from read cross join unnest(reasons) as reason
        where read.code = region.code group by reason
      ) as counted) as given
    from region where has_enough order by first`.execute(tx)
  return rows
}

/** The reasons that two people found in a comment. */
export type CodedTwice = { first: string[]; second: string[] }

/** What the first two people found in each released comment of a wave that at least two have coded as it stands. */
export async function listCodedTwice(tx: Tx, waveId: string): Promise<CodedTwice[]> {
  const { rows } = await sql<CodedTwice>`
    ${withRegions(waveId)}
    select coded.reasons as first, second.reasons as second
    from ${inRegion} ${withFirstCoding}
    join lateral (
      select coding.reasons from coding
      where coding.comment_id = comment.id and coding.version = comment.version
      order by coding.coded_at, coding.account_id offset 1 limit 1
    ) as second on true
    where response.wave_id = ${waveId} and comment.state = 'released' and region.has_enough`.execute(tx)
  return rows
}
