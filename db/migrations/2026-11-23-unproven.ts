import { type Kysely, sql } from 'kysely'

/** Of how many hidden values of a reading it could not be shown that nobody can tell them; not known of readings taken
 *  before. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table reading add column unproven integer`.execute(db)
}
