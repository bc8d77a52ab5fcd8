import { type Kysely, sql } from 'kysely'

/** Meetings of panels, and the packs made for them, which never change. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table panel_meeting (
    organisation_id uuid not null,
    id uuid not null,
    panel_id uuid not null,
    held_on date not null,
    place text not null,
    agenda text[] not null,
    notes text not null default '',
    decisions text not null default '',
    primary key (organisation_id, id),
    foreign key (organisation_id, panel_id) references panel on delete cascade
  )`,
  'create index panel_meeting_panel_index on panel_meeting (organisation_id, panel_id, held_on)',
  `create table agenda_pack (
    organisation_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    number integer not null,
    made_on date not null,
    made_by uuid not null,
    reading_id uuid,
    contents jsonb not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, meeting_id) references panel_meeting on delete cascade,
    foreign key (organisation_id, reading_id) references reading,
    constraint agenda_pack_number unique (organisation_id, meeting_id, number)
  )`,
  'create index agenda_pack_reading_index on agenda_pack (organisation_id, reading_id)',
  `create function agenda_pack_is_frozen() returns trigger language plpgsql as $$
    begin
      raise exception 'an agenda pack never changes: make a new one' using errcode = 'restrict_violation';
    end $$`,
  `create trigger agenda_pack_frozen after update on agenda_pack
    for each row execute function agenda_pack_is_frozen()`,
]
