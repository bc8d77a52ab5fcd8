import { sql } from 'kysely'
import type { Tx } from './client.server'

/** What comparable landlords reach on one question, 0 to 100 with one decimal, and who says so. */
export type Benchmark = { question_key: string; percent: number; source: string }

/** Every benchmark of the organisation. */
export function listBenchmarks(tx: Tx): Promise<Benchmark[]> {
  return tx
    .selectFrom('benchmark')
    .select(['question_key', 'source', sql<number>`percent::float8`.as('percent')])
    .orderBy('question_key')
    .execute()
}
