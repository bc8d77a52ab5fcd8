import { sql } from 'kysely'
import type { Db } from '../../db/client.server'

/** Comes back once so many transactions of this database wait for another. */
export async function untilOneWaits(db: Db, transactions = 1): Promise<void> {
  const waiting = sql<{ count: number }>`
    select count(*)::int as count from pg_locks l join pg_stat_activity a using (pid)
    where not l.granted and a.datname = current_database()`
  while (((await waiting.execute(db)).rows[0]?.count ?? 0) < transactions);
}

/** Comes back once a transaction of this database waits for that of the connection with this id. */
export async function untilOneWaitsFor(db: Db, pid: number): Promise<void> {
  const waiting = sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and ${pid} = any(pg_blocking_pids(pid))`
  while (((await waiting.execute(db)).rows[0]?.count ?? 0) === 0);
}
