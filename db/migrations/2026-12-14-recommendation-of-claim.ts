import { type Kysely, sql } from 'kysely'

/** A recommendation can rest on a claim of a judgement, by the claim's first version, so that it goes on resting on it in
 *  every later one. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await sql
    .raw(
      `create table recommendation_claim (
        organisation_id uuid not null,
        recommendation_id uuid not null,
        claim_id uuid not null,
        primary key (organisation_id, recommendation_id, claim_id),
        foreign key (organisation_id, recommendation_id) references recommendation on delete cascade,
        foreign key (organisation_id, claim_id) references claim on delete cascade
      )`,
    )
    .execute(db)
}
