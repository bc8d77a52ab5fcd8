import { sql } from 'kysely'
import type { Db } from './client.server'

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
