import { type Kysely, sql } from 'kysely'

/** The words a regulator prescribes for a measure, brought in from a landlord's file and confirmed by somebody who has
 *  compared them with the regulator's page. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table prescribed_wording (
      organisation_id uuid not null references organisation on delete cascade,
      regime text not null,
      code text not null,
      question jsonb not null,
      page text not null,
      loaded_at timestamptz not null default clock_timestamp(),
      loaded_by uuid not null,
      confirmed_at timestamptz,
      confirmed_by uuid,
      primary key (organisation_id, regime, code),
      constraint prescribed_wording_confirmed check ((confirmed_at is null) = (confirmed_by is null))
    )`.execute(db)
}
