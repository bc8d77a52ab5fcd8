import { type Kysely, sql } from 'kysely'

/** Where the quarters of comparable landlords begin, beside what they reach on average, and who says so: a benchmark may
 *  know either or both. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    alter table benchmark
      add column lower_quartile numeric(4,1),
      add column median numeric(4,1),
      add column upper_quartile numeric(4,1),
      add column quartile_source text,
      add constraint benchmark_quartiles check (
        num_nulls(lower_quartile, median, upper_quartile, quartile_source) in (0, 4)
        and (median is null or (0 <= lower_quartile and lower_quartile <= median
          and median <= upper_quartile and upper_quartile <= 100)))`.execute(db)
}
