import { type Kysely, sql } from 'kysely'

/** The tree that each wave is read in. Waves that were read before keep the tree of now, as no area was moved yet. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table wave_area (
      organisation_id uuid not null,
      wave_id uuid not null,
      area_id integer not null,
      parent_id integer,
      depth smallint not null,
      first integer not null,
      last integer not null,
      primary key (organisation_id, wave_id, area_id),
      foreign key (organisation_id, wave_id) references wave on delete cascade,
      foreign key (organisation_id, area_id) references area
    )`.execute(db)
  await sql`
    insert into wave_area (organisation_id, wave_id, area_id, parent_id, depth, first, last)
    select wave.organisation_id, wave.id, area.id, parent_id, depth, first, last
    from wave join area using (organisation_id)
    where exists (
      select from reading where reading.organisation_id = wave.organisation_id and reading.wave_id = wave.id)`.execute(
    db,
  )
}
