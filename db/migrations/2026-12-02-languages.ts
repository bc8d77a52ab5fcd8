import { type Kysely, sql } from 'kysely'

/** The languages a landlord offers once a speaker has checked them, and the translations it brought in files, which are
 *  laid over ours. Neither row is ever changed but to say who took it back, or took it on. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table language_check (
    organisation_id uuid not null references organisation,
    id uuid not null,
    language text not null,
    speaker text not null,
    texts jsonb not null,
    checked_at timestamptz not null default now(),
    checked_by uuid not null,
    taken_back_at timestamptz,
    taken_back_by uuid,
    primary key (organisation_id, id)
  )`,
  'create index language_check_index on language_check (organisation_id, language) where taken_back_at is null',
  `create table translation_import (
    organisation_id uuid not null references organisation,
    id uuid not null,
    language text not null,
    file_name text not null,
    texts jsonb not null,
    problems jsonb not null,
    uploaded_at timestamptz not null default now(),
    uploaded_by uuid not null,
    applied_at timestamptz,
    applied_by uuid,
    primary key (organisation_id, id)
  )`,
  `create index translation_import_index on translation_import (organisation_id, applied_at)
    where applied_at is not null`,
]
