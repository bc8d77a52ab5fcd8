import { type Kysely, sql } from 'kysely'

/** Files of other tools that responses come from: each file's rows until they are imported, which responses came of it
 *  so that it can be undone, and how files with these headings were matched to the survey. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table import (
    organisation_id uuid not null,
    id uuid not null,
    wave_id uuid not null,
    file_name text not null,
    columns jsonb not null,
    rows integer not null,
    mapping jsonb,
    state text not null default 'uploaded'
      constraint import_state check (state in ('uploaded', 'imported', 'undone', 'discarded')),
    uploaded_at timestamptz not null default now(),
    uploaded_by uuid,
    imported_at timestamptz,
    imported_by uuid,
    responses integer,
    duplicates integer,
    refused integer,
    undone_at timestamptz,
    undone_by uuid,
    taken_back integer,
    primary key (organisation_id, id),
    foreign key (organisation_id, wave_id) references wave on delete cascade
  )`,
  `create index import_wave_index on import (organisation_id, wave_id)`,
  `create table import_row (
    organisation_id uuid not null,
    import_id uuid not null,
    number integer not null,
    cells jsonb,
    problem text,
    primary key (organisation_id, import_id, number),
    constraint import_row_read check ((cells is null) = (problem is not null)),
    foreign key (organisation_id, import_id) references import on delete cascade
  )`,
  // Beside the responses, so that the largest table is no wider for the few that come from files.
  `create table import_response (
    organisation_id uuid not null,
    response_id uuid not null,
    import_id uuid not null,
    primary key (organisation_id, response_id),
    foreign key (organisation_id, response_id) references response on delete cascade,
    foreign key (organisation_id, import_id) references import on delete cascade
  )`,
  `create index import_response_import_index on import_response (organisation_id, import_id)`,
  `create table import_mapping (
    organisation_id uuid not null,
    survey_id uuid not null,
    headings text not null,
    mapping jsonb not null,
    saved_at timestamptz not null default now(),
    primary key (organisation_id, survey_id, headings),
    foreign key (organisation_id, survey_id) references survey on delete cascade
  )`,
]
