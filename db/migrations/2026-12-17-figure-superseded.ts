import { type Kysely, sql } from 'kysely'

/** A figure of the landlord's own can stand in the place of another that was wrong; each in the place of one, one in that of
 *  each. Where the wrong one is taken away, the other stands for itself. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  'alter table plan_figure add column supersedes_id uuid',
  `alter table plan_figure add constraint plan_figure_supersedes
    foreign key (organisation_id, supersedes_id) references plan_figure on delete set null (supersedes_id)`,
  `alter table plan_figure add constraint plan_figure_superseded_once unique (organisation_id, supersedes_id)`,
]
