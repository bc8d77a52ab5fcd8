import { type RawBuilder, sql } from 'kysely'
import { type Area, listAreas } from '../area.server'
import type { Tx } from '../client.server'

/** The tree that a wave is read in, parents before children, in its order: as it was at the wave's first reading,
 *  whatever was moved since, or what went with an area would be told by the difference of two readings; as it is now
 *  before there is any. */
export async function listReadAreas(tx: Tx, waveId: string): Promise<Area[]> {
  const kept = await tx
    .selectFrom('wave_area as kept')
    .innerJoin('area', 'area.id', 'kept.area_id')
    .select(['area.id', 'area.kind', 'area.name', 'area.code', 'area.region_code'])
    .select(['kept.parent_id', 'kept.depth', 'kept.first', 'kept.last'])
    .where('kept.wave_id', '=', waveId)
    .orderBy('kept.first')
    .execute()
  return kept.length > 0 ? kept : listAreas(tx)
}

/** Keeps the tree as it is now for all readings of a wave, unless one is kept already. */
export async function keepTree(tx: Tx, waveId: string): Promise<void> {
  await sql`
    insert into wave_area (organisation_id, wave_id, area_id, parent_id, depth, first, last)
    select organisation_id, ${waveId}::uuid, id, parent_id, depth, first, last from area
    where not exists (select from wave_area where wave_id = ${waveId})`.execute(tx)
}

/** The same tree as rows to select from: id, depth, first and last. */
export function readTree(waveId: string): RawBuilder<unknown> {
  const kept = sql`select area_id as id, depth, first, last from wave_area where wave_id = ${waveId}`
  return sql`(
    ${kept} union all
    select id, depth, first, last from area where not exists (${kept}))`
}
