import { type RawBuilder, sql } from 'kysely'
import type { Facts } from '../../surveys/fact'
import type { Tx } from '../client.server'

/** The record of a row of `response` or `response_change`, as `surveys/fact.ts` has it. */
export const record = sql<Buffer>`int8send(
  (weight::bigint << 32) | ((received_on - date '1970-01-01')::bigint << 16) | (tenure::bigint << 8) | channel
) || strands || answers`

/** Packed facts of responses of one area (not of those under it), at most 20,000 of them. */
export type AreaFacts = Facts & { areaId: number; records: Buffer }

/** Every response of the wave, area by area in the order of a tree (rows with id and first), a batch at a time; an area
 *  with many has several batches, one without has none. All of it is of the moment of the first batch. It holds a cursor
 *  of the transaction: other statements may run in between, and memory stays bounded whatever the wave. */
export async function* listFacts(tx: Tx, waveId: string, tree = sql`area`): AsyncGenerator<AreaFacts> {
  const perArea = sql`
    select area.id as area_id, batch.places, batch.records
    from ${tree} as area cross join lateral (${batchesOf(sql`response where wave_id = ${waveId} and area_id = area.id`)}) as batch
    order by area.first`
  for await (const rows of fetchAll<FactRow>(tx, perArea)) yield* rows.map(toFacts)
}

type FactRow = { area_id: number; places: number; records: Buffer }

const toFacts = ({ area_id, places, records }: FactRow): AreaFacts => ({ areaId: area_id, places, records })

/** The rows of one area of a table (its name and conditions) as batches. */
export function batchesOf(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select places, string_agg(record, '') as records
    from (
      select length(answers) as places, ${record} as record, (row_number() over () - 1) / 20000 as part from ${rows}
    ) as one
    group by places, part`
}

let cursors = 0
const rowsAtOnce = 40

/** Runs a query behind a cursor, so that its rows arrive some at a time, all from the snapshot it began with. */
export async function* fetchAll<Row>(tx: Tx, query: RawBuilder<unknown>): AsyncGenerator<Row[]> {
  const cursor = sql.id(`rows_${++cursors}`)
  await sql`declare ${cursor} no scroll cursor for ${query}`.execute(tx)
  try {
    for (;;) {
      const { rows } = await sql<Row>`fetch ${sql.lit(rowsAtOnce)} from ${cursor}`.execute(tx)
      if (rows.length === 0) return
      yield rows
    }
  } finally {
    await sql`close ${cursor}`.execute(tx)
  }
}
