import { type Kysely, sql } from 'kysely'

/** A service standard that a panel agreed can be changed: another is proposed in its place, and replaces it once it is agreed. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  'alter table service_standard add column replaces_id uuid',
  `alter table service_standard add constraint service_standard_replaces
    foreign key (organisation_id, replaces_id) references service_standard`,
  'alter table service_standard drop constraint service_standard_state',
  `alter table service_standard add constraint service_standard_state
    check (state in ('proposed', 'agreed', 'sent back', 'replaced'))`,
  'alter table panel_step drop constraint panel_step_act',
  `alter table panel_step add constraint panel_step_act check (
    act in ('raised', 'sent up', 'answered') and view_id is not null
    or act in ('proposed', 'agreed', 'sent back', 'said', 'replaced') and standard_id is not null
  )`,
]
