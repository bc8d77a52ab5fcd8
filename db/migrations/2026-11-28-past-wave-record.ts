import { type Kysely, sql } from 'kysely'

/** Who made and who closed a wave of a past survey, and when: closing cannot be taken back. Of those made before this
 *  nobody knows who did. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table past_wave (
      organisation_id uuid not null,
      wave_id uuid not null,
      made_at timestamptz,
      made_by uuid,
      closed_at timestamptz,
      closed_by uuid,
      primary key (organisation_id, wave_id),
      foreign key (organisation_id, wave_id) references wave on delete cascade
    )`.execute(db)
}
