import { sql } from 'kysely'
import type { Quartiles } from '../surveys/analysis/quartile'
import type { Tx } from './client.server'

/** What comparable landlords reach on one question, 0 to 100 with one decimal, and who says so; with their quartiles,
 *  where these are known. */
export type Benchmark = {
  question_key: string
  percent: number
  source: string
  quartiles: (Quartiles & { source: string }) | undefined
}

/** Every benchmark of the organisation. */
export async function listBenchmarks(tx: Tx): Promise<Benchmark[]> {
  const rows = await tx
    .selectFrom('benchmark')
    .select(['question_key', 'source', 'quartile_source', sql<number>`percent::float8`.as('percent')])
    .select(sql<number>`lower_quartile::float8`.as('lower'))
    .select(sql<number>`median::float8`.as('median'))
    .select(sql<number>`upper_quartile::float8`.as('upper'))
    .orderBy('question_key')
    .execute()
  return rows.map(({ question_key, percent, source, quartile_source, ...quartiles }) => ({
    question_key,
    percent,
    source,
    quartiles: quartile_source === null ? undefined : { ...quartiles, source: quartile_source },
  }))
}
