import { type Selectable, sql } from 'kysely'
import type { Tx } from '../client.server'
import type { AccountTable } from '../schema'

/** The newest reading of each wave that was not looked through yet for what has fallen of what somebody owns. */
export async function listReadingsToCheck(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select newest.id from wave
    join lateral (
      select reading.id from reading where reading.wave_id = wave.id order by number desc limit 1
    ) as newest on true
    where not exists (select from alert_check where alert_check.reading_id = newest.id)`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Writes down that a reading was looked through. */
export async function recordCheck(
  tx: Tx,
  organisation_id: string,
  readingIds: readonly string[],
): Promise<void> {
  if (readingIds.length === 0) return
  await tx
    .insertInto('alert_check')
    .values(readingIds.map((reading_id) => ({ organisation_id, reading_id })))
    .execute()
}

/** Everybody who owns or once owned a finding and still signs in to the officers' pages. */
export function listFindingOwners(tx: Tx): Promise<Pick<Selectable<AccountTable>, 'id' | 'email'>[]> {
  return tx
    .selectFrom('account')
    .select(['id', 'email'])
    .where('role', 'in', ['officer', 'administrator'])
    .where('id', 'in', ({ selectFrom }) =>
      selectFrom('finding_decision')
        .select('owner_id')
        .where('owner_id', 'is not', null)
        .$castTo<{ owner_id: string }>(),
    )
    .orderBy('email')
    .execute()
}
