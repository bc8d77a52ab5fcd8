import { type RawBuilder, sql } from 'kysely'
import type { Tally } from '../../surveys/tally'
import { record } from './facts.server'

/** A part of a result, to be added to a tally: packed rows of the rollup, as `packedRows` gives them, or the records of
 *  responses that each have so many places. */
export type Part = { sign: 1 | -1; places: number | null; bytes: Buffer }

/** Rows of the rollup as one value, each behind its cell and the lengths of its counts, weights and squares: hundreds
 *  of rows by themselves take longer to arrive than to read. */
export const packedRows = sql`string_agg(
  int4send(cell) || int4send(length(counts)) || int4send(coalesce(length(weights), -1))
    || int4send(coalesce(length(squares), -1)) || counts || coalesce(weights, '') || coalesce(squares, ''), '')`

/** Adds rows of the rollup, or the records of responses. */
export function addPart(tally: Tally, { sign, places, bytes }: Part): void {
  if (places === null) addRows(tally, bytes)
  else tally.addAll({ records: bytes, places }, sign)
}

function addRows(tally: Tally, bytes: Buffer): void {
  let at = 0
  const number = () => {
    at += 4
    return bytes.readInt32BE(at - 4)
  }
  const take = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  while (at < bytes.length) {
    const cell = number()
    const [counts, weights, squares] = [number(), number(), number()]
    tally.addPacked(cell, {
      counts: take(counts),
      weights: weights < 0 ? null : take(weights),
      squares: squares < 0 ? null : take(squares),
    })
  }
}

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

/** What is queued in the area `here` and under it where it is rolled up, and the responses where it is not: their
 *  records as parts of the statement's result, apart by `child`, something of the `area` a response is in. */
export function factsUnder(
  table: 'response' | 'response_change',
  waveId: string,
  child: RawBuilder<unknown> = sql`null::int`,
): RawBuilder<unknown> {
  const isQueue = table === 'response_change'
  return sql`
    select true as own, child, sign, places, string_agg(record, '') as bytes
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
