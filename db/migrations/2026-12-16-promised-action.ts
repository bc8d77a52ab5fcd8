import { type Kysely, sql } from 'kysely'

/** An entry names the actions of a plan that do what it promises; they are part of the words that the panel is sent. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const table of ['entry', 'entry_version']) {
    await sql.raw(`alter table ${table} add column action_ids uuid[] not null default '{}'`).execute(db)
  }
}
