import { type Kysely, sql } from 'kysely'

/** Of files brought in, less is kept: once they are imported nothing of their values, and in what is remembered of how
 *  they were matched none yet. A row is known by a keyed hash of all its values, made as it arrives; files that wait
 *  have none, and are to be uploaded again. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `delete from import_row`,
  `update import set mapping = null, state = case state when 'uploaded' then 'discarded' else state end,
    columns = (select coalesce(jsonb_agg(one || '{"values": []}'), '[]') from jsonb_array_elements(columns) as one)`,
  `update import_mapping set mapping = jsonb_set(mapping, '{values}', '{}')`,
  `alter table import_row
    add column own text,
    add constraint import_row_own check ((cells is null) = (own is null))`,
  `create table import_key (
    organisation_id uuid not null primary key references organisation on delete cascade,
    key text not null
  )`,
]
