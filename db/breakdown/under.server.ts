import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../client.server'
import { record } from './facts.server'

/** A part of a statement, `here`: the span of the area asked of, and whether it is rolled up as asked for, a condition
 *  on its `extent`, which is null where it is not at all. */
export function here(waveId: string, areaId: number, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    here as materialized (
      select first, last, coalesce(${condition}, false) as is_rolled_up
      from area left join rollup_node on wave_id = ${waveId} and area_id = area.id
      where area.id = ${areaId}
    )`
}

/** The rows of a statement that is planned once a connection and not at every run: planning these takes longer than
 *  running them, and they are made so that one plan is right for every area. */
export async function runPlanned<Row>(tx: Tx, statement: RawBuilder<Row>): Promise<Row[]> {
  const plan = (mode: 'force_generic_plan' | 'auto') =>
    sql`select set_config('plan_cache_mode', ${mode}, true)`.execute(tx)
  const [, { rows }] = await Promise.all([plan('force_generic_plan'), statement.execute(tx), plan('auto')])
  return rows
}

/** What is queued in the area `here` and under it where it is rolled up, and the responses where it is not: their
 *  records as columns of the statement's result, apart by `child`, something of the `area` a response is in. */
export function factsUnder(
  table: 'response' | 'response_change',
  waveId: string,
  child: RawBuilder<unknown> = sql`null::int`,
): RawBuilder<unknown> {
  const isQueue = table === 'response_change'
  return sql`
    select true as own, child, null::int as cell, sign, places, string_agg(record, '') as bytes,
      null::bytea as weights, null::bytea as squares
    from (
      select ${child} as child, ${isQueue ? sql`sign` : sql`1 as sign`}, length(answers) as places, ${record} as record
      from ${isQueue ? queued(waveId) : sql`area join response on wave_id = ${waveId} and area_id = area.id`}
      where (select ${isQueue ? sql`is_rolled_up` : sql`not is_rolled_up`} from here)
        and area.first between (select first from here) and (select last from here)
    ) as fact
    group by child, sign, places`
}

/** The wave's queue with the area of each. It is read first and once, and each area is looked up by its id: what the
 *  database believes of the queue's length is often old, and a plan that goes through the queue for every area, or
 *  through the areas for every row of the queue, takes seconds. */
const queued = (waveId: string) => sql`(
    select * from response_change where wave_id = ${waveId} and (select is_rolled_up from here) offset 0
  ) as queue cross join lateral (select * from area where id = queue.area_id offset 0) as area`
