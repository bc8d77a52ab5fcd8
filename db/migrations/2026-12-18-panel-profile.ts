import { type Kysely, sql } from 'kysely'

/** What panel members say of themselves, which nobody reads but they, and the readings of it: frozen, and only of groups
 *  that are large enough to be shown. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table panel_profile (
    organisation_id uuid not null,
    account_id uuid not null,
    strand text not null,
    category smallint not null constraint panel_profile_category check (category between 1 and 30),
    recorded_on date not null,
    primary key (organisation_id, account_id, strand),
    foreign key (organisation_id, account_id) references account on delete cascade
  )`,
  `create table panel_profile_reading (
    organisation_id uuid not null references organisation on delete cascade,
    number integer not null constraint panel_profile_reading_number check (number > 0),
    taken_on date not null,
    taken_by uuid not null,
    members integer not null,
    strands jsonb not null,
    primary key (organisation_id, number)
  )`,
  `create function panel_profile_reading_is_kept() returns trigger language plpgsql as $$
    begin
      raise exception 'a reading of the members'' profile never changes' using errcode = 'restrict_violation';
    end $$`,
  `create trigger panel_profile_reading_kept after update on panel_profile_reading
    for each row execute function panel_profile_reading_is_kept()`,
]
