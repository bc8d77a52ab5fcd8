import { sql } from 'kysely'
import type { Db, Tx } from './client.server'

/** Runs `work` unless another process is running it for the same organisation: then gives back false at once. The lock
 *  is held by a transaction of its own, so it ends with the process whatever happens. */
export function withLock(db: Db, organisationId: string, work: () => Promise<void>): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ is_mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${organisationId}, 0)) as is_mine`.execute(tx)
    if (!rows[0]?.is_mine) return false
    await work()
    return true
  })
}

/** Waits for what runs in `withLock` for the transaction's organisation, readings above all, and keeps it waiting to the
 *  end of the transaction. To be held before any other lock. */
export async function lockReadings(tx: Tx): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(current_setting('soundings.organisation_id'), 0))`.execute(
    tx,
  )
}
