import { type Kysely, sql } from 'kysely'

/** Whoever releases a comment can say which theme of a framework it speaks of: neither its question nor its service
 *  tells that. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  'alter table comment add column theme text',
  'create index comment_theme_index on comment (organisation_id, theme) where theme is not null',
]
