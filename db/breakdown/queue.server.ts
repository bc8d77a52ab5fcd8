import { sql } from 'kysely'
import type { Facts } from '../../surveys/fact'
import type { Db, Tx } from '../client.server'
import { record } from './facts.server'

/** Changes of one area in one wave, all to be added or all to be taken away. */
export type Changes = Facts & { waveId: string; areaId: number; sign: 1 | -1 }

/** Takes up to so many changes out of the queue. They are gone from it when the transaction commits. */
export async function takeChanges(tx: Tx, atMost: number): Promise<Changes[]> {
  const { rows } = await sql<Changes>`
    with taken as (
      delete from response_change where ctid = any(array(select ctid from response_change limit ${atMost}::int))
      returning *
    )
    select wave_id as "waveId", area_id as "areaId", sign, length(answers) as places, string_agg(${record}, '') as records
    from taken
    group by wave_id, area_id, sign, length(answers)`.execute(tx)
  return rows
}

/** The organisations with changes in their queues. */
export async function listChangedOrganisations(db: Db): Promise<string[]> {
  const { rows } = await sql<{ organisation_id: string }>`
    select organisation_id from list_changed_organisations()`.execute(db)
  return rows.map(({ organisation_id }) => organisation_id)
}

/** Takes the changes of a wave out of the queue that nothing is to become of: all its responses are gone, and it goes. */
export async function forgetChanges(tx: Tx, waveId: string): Promise<void> {
  await tx.deleteFrom('response_change').where('wave_id', '=', waveId).execute()
}

/** How many changes wait in the queue. */
export async function countChanges(tx: Tx): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from response_change`.execute(tx)
  return rows[0]?.waiting ?? 0
}
