import { sql } from 'kysely'
import { packCounters } from '../../surveys/counters'
import { type Counters, isEmpty, type PackedCounters, type Tally } from '../../surveys/tally'
import type { Tx } from '../client.server'
import type { RollupNodeTable } from '../schema'

export type RollupNode = Pick<RollupNodeTable, 'wave_id' | 'area_id' | 'extent'>

/** The rolled up areas of waves. */
export function listNodes(tx: Tx, waveIds: readonly string[]): Promise<RollupNode[]> {
  return tx
    .selectFrom('rollup_node')
    .select(['wave_id', 'area_id', 'extent'])
    .where('wave_id', 'in', [...waveIds])
    .execute()
}

/** What is to be added to the rollup of an area in a month. */
export type RollupChange = { waveId: string; areaId: number; month: number; tally: Tally }

type Key = { waveId: string; areaId: number; month: number; cell: number }

const rowsAtOnce = 5000

/** Adds the changes to the rows of the rollup; the lock must be held. Leaves the tallies with what the rows then are. */
export async function addToRollup(tx: Tx, changes: readonly RollupChange[]): Promise<void> {
  const keys = changes.flatMap(({ tally, ...place }) =>
    tally
      .cells()
      .filter((cell) => !isEmpty(tally.row(cell)))
      .map((cell) => ({ ...place, cell, tally })),
  )
  for (let start = 0; start < keys.length; start += rowsAtOnce) {
    const some = keys.slice(start, start + rowsAtOnce)
    for (const { place, ...packed } of await findRows(tx, some)) {
      const key = some[place - 1]
      key?.tally.addPacked(key.cell, packed)
    }
    await storeRows(tx, some)
  }
}

/** The rows there are of some keys, each with the place of its key, from 1. */
async function findRows(tx: Tx, keys: readonly Key[]): Promise<(PackedCounters & { place: number })[]> {
  const { rows } = await sql<PackedCounters & { place: number }>`
    select place::int, counts, weights, squares
    from unnest(${keys.map(({ waveId }) => waveId)}::uuid[], ${keys.map(({ areaId }) => areaId)}::int[],
      ${keys.map(({ month }) => month)}::smallint[], ${keys.map(({ cell }) => cell)}::smallint[])
      with ordinality as key (wave_id, area_id, month, cell, place)
    join rollup using (wave_id, area_id, month, cell)`.execute(tx)
  return rows
}

/** Writes each key's row as its tally has it, in place of the one there is. */
export async function storeRows(tx: Tx, keys: readonly (Key & { tally: Tally })[]): Promise<void> {
  const rows = keys.map(({ cell, tally }) => tally.row(cell))
  const inHexadecimal = (name: keyof Counters) =>
    rows.map((row) => {
      const counters = row[name]
      return counters ? Buffer.from(packCounters(counters)).toString('hex') : null
    })
  await sql`
    insert into rollup (organisation_id, wave_id, area_id, month, cell, counts, weights, squares)
    select current_setting('soundings.organisation_id')::uuid, wave_id, area_id, month, cell,
      decode(counts, 'hex'), decode(weights, 'hex'), decode(squares, 'hex')
    from unnest(${keys.map(({ waveId }) => waveId)}::uuid[], ${keys.map(({ areaId }) => areaId)}::int[],
      ${keys.map(({ month }) => month)}::smallint[], ${keys.map(({ cell }) => cell)}::smallint[],
      ${inHexadecimal('counts')}::text[], ${inHexadecimal('weights')}::text[], ${inHexadecimal('squares')}::text[])
      as row (wave_id, area_id, month, cell, counts, weights, squares)
    on conflict (organisation_id, wave_id, area_id, month, cell)
      do update set counts = excluded.counts, weights = excluded.weights, squares = excluded.squares`.execute(
    tx,
  )
}

/** Adds to how many responses are folded into areas of a wave. */
export async function countFolded(
  tx: Tx,
  waveId: string,
  responses: ReadonlyMap<number, number>,
): Promise<void> {
  await sql`
    update rollup_node set responses = rollup_node.responses + more.responses
    from unnest(${[...responses.keys()]}::int[], ${[...responses.values()]}::int[]) as more (area_id, responses)
    where wave_id = ${waveId} and rollup_node.area_id = more.area_id`.execute(tx)
}
