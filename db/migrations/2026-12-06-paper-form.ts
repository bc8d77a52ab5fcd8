import { type Kysely, sql } from 'kysely'

/** Paper forms: those made together, each by the code printed on it with the response it was keyed as, and who did what
 *  with it. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table paper_batch (
    organisation_id uuid not null,
    id uuid not null,
    wave_id uuid not null,
    language text not null,
    is_large boolean not null,
    area_id integer,
    forms integer not null constraint paper_batch_forms check (forms between 1 and 100),
    return_by date not null,
    return_to text not null,
    made_at timestamptz not null default now(),
    made_by uuid not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, wave_id) references wave on delete cascade,
    foreign key (organisation_id, area_id) references area
  )`,
  `create index paper_batch_wave_index on paper_batch (organisation_id, wave_id)`,
  `create table paper_form (
    organisation_id uuid not null,
    code text not null,
    batch_id uuid not null,
    place integer not null,
    keyed_on date,
    response_id uuid,
    primary key (organisation_id, code),
    unique (organisation_id, batch_id, place),
    foreign key (organisation_id, batch_id) references paper_batch on delete cascade,
    foreign key (organisation_id, response_id) references response on delete set null (response_id),
    constraint paper_form_keyed check (response_id is null or keyed_on is not null)
  )`,
  `create index paper_form_response_index on paper_form (organisation_id, response_id)
    where response_id is not null`,
  `create table paper_act (
    organisation_id uuid not null,
    id uuid not null,
    code text not null,
    act text not null constraint paper_act_act check (act in ('keyed', 'undone', 'taken back')),
    done_on date not null,
    done_by uuid not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, code) references paper_form on delete cascade
  )`,
  `create index paper_act_code_index on paper_act (organisation_id, code)`,
]
