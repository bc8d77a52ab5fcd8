import { type Kysely, sql } from 'kysely'

/** An entry gathers views that panels raised, as it gathers comments and findings. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table entry_panel_view (
    organisation_id uuid not null,
    entry_id uuid not null,
    view_id uuid not null,
    primary key (organisation_id, entry_id, view_id),
    foreign key (organisation_id, entry_id) references entry on delete cascade,
    foreign key (organisation_id, view_id) references panel_view on delete cascade
  )`,
  'create index entry_panel_view_index on entry_panel_view (organisation_id, view_id)',
]
