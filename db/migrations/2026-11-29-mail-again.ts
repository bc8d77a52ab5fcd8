import { type Kysely, sql } from 'kysely'

/** An e-mail can be sent again, to whoever has the duty now: who asked for it. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await sql`alter table outgoing_mail add column asked_again_by uuid`.execute(db)
}
