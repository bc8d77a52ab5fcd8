import { sql } from 'kysely'
import type { Db } from '../../db/client.server'

/** Comes back once a transaction of this database waits for another. */
export async function untilOneWaits(db: Db): Promise<void> {
  const waiting = sql<{ count: number }>`
    select count(*)::int as count from pg_locks l join pg_stat_activity a using (pid)
    where not l.granted and a.datname = current_database()`
  while (((await waiting.execute(db)).rows[0]?.count ?? 0) === 0);
}
