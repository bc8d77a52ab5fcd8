import { type Kysely, sql } from 'kysely'

/** What goes with the first headline measure of a reading, from its responses; not known of readings taken before, and
 *  of those with too few responses. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table reading add column drivers jsonb`.execute(db)
}
