import { type Kysely, sql } from 'kysely'

/** What a wave is weighted by. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table weighting (
      organisation_id uuid not null,
      wave_id uuid not null,
      settings jsonb not null,
      is_applied boolean not null,
      report jsonb,
      problems jsonb,
      changed_at timestamptz not null default now(),
      changed_by uuid,
      primary key (organisation_id, wave_id),
      foreign key (organisation_id, wave_id) references wave on delete cascade
    )`.execute(db)
}
