import { sql } from 'kysely'
import type { Tx } from '../client.server'

/** Whoever changes the rollup of an organisation (folds, builds, moves an area, weights a wave) holds this lock to the
 *  end of its transaction, so that for every area in the rollup, at any moment, what is folded is what the responses
 *  are without what is queued. Each statement must see what was committed before it: a transaction that keeps one
 *  snapshot would have taken it before it had the lock, and is refused. Waits for whoever holds it. */
export async function lockRollup(tx: Tx): Promise<void> {
  const { rows } = await sql<{ level: string }>`
    select current_setting('transaction_isolation') as level, pg_advisory_xact_lock(${key})`.execute(tx)
  requireReadCommitted(rows[0]?.level)
}

/** The same without waiting: false when another holds it. */
export async function tryLockRollup(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ level: string; is_mine: boolean }>`
    select current_setting('transaction_isolation') as level, pg_try_advisory_xact_lock(${key}) as is_mine`.execute(
    tx,
  )
  requireReadCommitted(rows[0]?.level)
  return rows[0]?.is_mine ?? false
}

/** The seed 1 keeps it apart from the lock under which an organisation's jobs run (`withLock`). */
const key = sql`hashtextextended(current_setting('soundings.organisation_id'), 1)`

function requireReadCommitted(level: string | undefined): void {
  if (level !== 'read committed') throw new Error(`the rollup cannot be changed in a ${level} transaction`)
}
