import { type Kysely, sql } from 'kysely'

/** A wave of a survey that was over before it came here: files answer it, and no tenant does. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    alter table wave
      add column answered_by text not null default 'tenants'
        constraint wave_answered_by check (answered_by in ('tenants', 'files')),
      add constraint wave_of_files_has_no_link check (answered_by = 'tenants' or short_address is null)`.execute(
    db,
  )
}
