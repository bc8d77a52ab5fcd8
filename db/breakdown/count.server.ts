import { sql } from 'kysely'
import type { Tx } from '../client.server'

/** How many responses a wave has now, exact to the last commit, in a time that does not grow with them: what is folded
 *  into the whole and what is queued, in one statement. A wave of which nothing is rolled up is small, and counted. */
export async function countLive(tx: Tx, waveId: string): Promise<number> {
  const { rows } = await sql<{ responses: number }>`
    select coalesce(
      (
        select node.responses + (select coalesce(sum(sign), 0) from response_change where wave_id = ${waveId})
        from rollup_node as node join area on area.id = node.area_id and area.depth = 0
        where node.wave_id = ${waveId}
      ),
      (select count(*) from response where wave_id = ${waveId})
    )::int as responses`.execute(tx)
  return rows[0]?.responses ?? 0
}
