import { type Kysely, sql } from 'kysely'

/** Surveys that are being built: each draft one row with its definition, and the history of the steps that led to it, so
 *  that any can be undone and done again, days later too. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table survey_draft (
    organisation_id uuid not null references organisation on delete cascade,
    id uuid not null,
    survey_id uuid,
    based_on integer,
    revision integer not null default 1,
    at_step integer not null default 0,
    definition jsonb not null,
    made_at timestamptz not null default now(),
    made_by uuid not null,
    changed_at timestamptz not null default now(),
    changed_by uuid not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, survey_id) references survey on delete cascade,
    constraint survey_draft_of_survey check (based_on is null or survey_id is not null)
  )`,
  `create table survey_draft_step (
    organisation_id uuid not null,
    draft_id uuid not null,
    number integer not null,
    what text not null,
    definition jsonb not null,
    done_at timestamptz not null default now(),
    account_id uuid not null,
    primary key (organisation_id, draft_id, number),
    foreign key (organisation_id, draft_id) references survey_draft on delete cascade
  )`,
]
