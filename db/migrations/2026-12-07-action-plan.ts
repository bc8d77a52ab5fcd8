import { type Kysely, sql } from 'kysely'

/** Plans of what is to be done: recommendations, their actions and how it will be known that they worked. What an action was to be
 *  done by, notes of how it goes and the landlord's own figures are only added to. A measure that tenants' answers decide names
 *  a place of readings and stores no figure. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const own = `organisation_id uuid not null,
    id uuid not null,
    primary key (organisation_id, id)`
const changed = `version integer not null default 1,
    changed_by uuid not null,
    changed_at timestamptz not null default clock_timestamp()`
const added = 'added_by uuid not null, added_at timestamptz not null default clock_timestamp()'

const statements = [
  `create table plan (
    ${own},
    name text not null,
    began_on date not null,
    inspected_on date,
    stood_on date,
    annual_cost bigint,
    ${changed},
    constraint plan_cost check (annual_cost > 0),
    constraint plan_days check (stood_on >= began_on)
  )`,
  `create table recommendation (
    ${own},
    plan_id uuid not null,
    place integer not null,
    reference text not null,
    text text not null,
    target_written text not null,
    target_on date,
    recommended_written text not null,
    recommended_on date,
    responsible text not null,
    sponsor text not null,
    outcomes text not null,
    impact text,
    cost text not null,
    cost_pounds bigint,
    cost_band text,
    say text not null,
    quote text not null,
    priority text not null,
    ${changed},
    foreign key (organisation_id, plan_id) references plan on delete cascade,
    constraint recommendation_place unique (organisation_id, plan_id, place),
    constraint recommendation_impact check (impact in ('high', 'medium')),
    constraint recommendation_cost check (cost_pounds >= 0),
    constraint recommendation_band check (cost_band in ('low', 'medium', 'high')),
    constraint recommendation_target check (target_on is null or target_written <> ''),
    constraint recommendation_recommended check (recommended_on is null or recommended_written <> '')
  )`,
  `create table recommendation_finding (
    organisation_id uuid not null,
    recommendation_id uuid not null,
    wave_id uuid not null,
    finding text not null,
    primary key (organisation_id, recommendation_id, wave_id, finding),
    foreign key (organisation_id, recommendation_id) references recommendation on delete cascade,
    foreign key (organisation_id, wave_id) references wave on delete cascade
  )`,
  `create table action (
    ${own},
    recommendation_id uuid not null,
    place integer not null,
    text text not null,
    is_done boolean not null default false,
    done_on date,
    taken_on date not null,
    ${changed},
    foreign key (organisation_id, recommendation_id) references recommendation on delete cascade,
    constraint action_place unique (organisation_id, recommendation_id, place),
    constraint action_done check (is_done or done_on is null)
  )`,
  `create table action_due (
    organisation_id uuid not null,
    action_id uuid not null,
    number integer not null,
    written text not null,
    due_on date,
    reason text not null,
    ${added},
    primary key (organisation_id, action_id, number),
    foreign key (organisation_id, action_id) references action on delete cascade,
    constraint action_due_reason check (number = 1 or reason <> ''),
    constraint action_due_written check (due_on is null or written <> '')
  )`,
  `create table progress_note (
    ${own},
    recommendation_id uuid not null,
    action_id uuid,
    noted_on date not null,
    text text not null,
    ${added},
    foreign key (organisation_id, recommendation_id) references recommendation on delete cascade,
    foreign key (organisation_id, action_id) references action on delete cascade,
    constraint progress_note_text check (text <> '')
  )`,
  `create index progress_note_index on progress_note (organisation_id, recommendation_id)`,
  `create table plan_measure (
    ${own},
    recommendation_id uuid not null,
    place integer not null,
    text text not null,
    by_written text not null,
    by_on date,
    target numeric(12, 2),
    is_most boolean not null,
    unit text not null,
    survey_id uuid,
    question_key text,
    area_id integer,
    cell integer,
    figure_about text,
    ${changed},
    foreign key (organisation_id, recommendation_id) references recommendation on delete cascade,
    foreign key (organisation_id, survey_id) references survey on delete cascade,
    foreign key (organisation_id, area_id) references area,
    constraint plan_measure_place unique (organisation_id, recommendation_id, place),
    constraint plan_measure_by check (by_on is null or by_written <> ''),
    constraint plan_measure_survey check (num_nonnulls(survey_id, question_key, area_id, cell) in (0, 4)),
    constraint plan_measure_one check (survey_id is null or figure_about is null),
    constraint plan_measure_target check (target is not null or (survey_id is null and figure_about is null))
  )`,
  `create table plan_figure (
    ${own},
    plan_id uuid not null,
    about text not null,
    shares_of text not null,
    value text not null,
    unit text not null,
    figure_on date,
    source text not null,
    ${added},
    foreign key (organisation_id, plan_id) references plan on delete cascade,
    constraint plan_figure_value check (value ~ '^-?[0-9]+(\\.[0-9]+)?$')
  )`,
]
