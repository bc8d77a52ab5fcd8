import { type Kysely, sql } from 'kysely'

/** Views that panels raise, service standards that they agree, and the trail of each: every step that was taken, none of
 *  which is ever changed. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table panel_view (
    organisation_id uuid not null,
    id uuid not null,
    panel_id uuid not null,
    holder_id uuid not null,
    words text not null,
    area_id integer not null,
    service text not null,
    published_on date,
    primary key (organisation_id, id),
    foreign key (organisation_id, panel_id) references panel,
    foreign key (organisation_id, holder_id) references panel,
    foreign key (organisation_id, area_id) references area
  )`,
  `create table service_standard (
    organisation_id uuid not null,
    id uuid not null,
    panel_id uuid not null,
    service text not null,
    words text not null,
    question_key text not null,
    area_id integer not null,
    percent integer not null constraint service_standard_percent check (percent between 1 and 100),
    state text not null constraint service_standard_state check (state in ('proposed', 'agreed', 'sent back')),
    primary key (organisation_id, id),
    foreign key (organisation_id, panel_id) references panel,
    foreign key (organisation_id, area_id) references area
  )`,
  `create table panel_step (
    organisation_id uuid not null,
    id uuid not null,
    view_id uuid,
    standard_id uuid,
    number integer not null,
    act text not null,
    panel_id uuid,
    words text not null,
    done_on date not null,
    done_by uuid not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, view_id) references panel_view on delete cascade,
    foreign key (organisation_id, standard_id) references service_standard on delete cascade,
    foreign key (organisation_id, panel_id) references panel,
    constraint panel_step_about check ((view_id is null) <> (standard_id is null)),
    constraint panel_step_act check (
      act in ('raised', 'sent up', 'answered') and view_id is not null
      or act in ('proposed', 'agreed', 'sent back', 'said') and standard_id is not null
    ),
    constraint panel_step_view_number unique (organisation_id, view_id, number),
    constraint panel_step_standard_number unique (organisation_id, standard_id, number)
  )`,
  `create function panel_step_is_kept() returns trigger language plpgsql as $$
    begin
      raise exception 'a step of a trail never changes' using errcode = 'restrict_violation';
    end $$`,
  `create trigger panel_step_kept after update on panel_step for each row execute function panel_step_is_kept()`,
]
