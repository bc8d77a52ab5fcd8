import { type Kysely, sql } from 'kysely'

/** The first tables. Every one carries `organisation_id` first in its key; row-level security follows in
 *  `db/row-security.server.ts`, which covers every table that has the column. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  // Who
  `create table organisation (
    organisation_id uuid primary key,
    address text not null constraint organisation_address_unique unique
      constraint organisation_address_shape check (address ~ '^[a-z][a-z0-9-]{1,39}$'),
    name text not null,
    contact text not null,
    languages text[] not null default '{en,cy}',
    created_at timestamptz not null default now()
  )`,
  `create table account (
    organisation_id uuid not null references organisation on delete cascade,
    id uuid not null,
    role text not null constraint account_role check (role in ('administrator', 'officer', 'panel')),
    name text not null,
    email text not null,
    password_hash text not null,
    public_name text,
    created_at timestamptz not null default now(),
    primary key (organisation_id, id)
  )`,
  `create unique index account_email_unique on account (lower(email))`,
  `create table session (
    organisation_id uuid not null,
    token_hash bytea not null,
    account_id uuid not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    primary key (organisation_id, token_hash),
    foreign key (organisation_id, account_id) references account on delete cascade
  )`,
  `create table api_token (
    organisation_id uuid not null references organisation on delete cascade,
    id uuid not null,
    token_hash bytea not null constraint api_token_hash_unique unique,
    name text not null,
    scopes text[] not null,
    created_at timestamptz not null default now(),
    primary key (organisation_id, id)
  )`,
  // Where
  `create table area (
    organisation_id uuid not null references organisation on delete cascade,
    id integer not null,
    parent_id integer,
    depth smallint not null constraint area_depth check (depth between 0 and 4),
    kind text not null,
    name text not null,
    code text not null,
    region_code text,
    first integer not null,
    last integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, parent_id) references area,
    constraint area_code_unique unique (organisation_id, code),
    constraint area_span check (first <= last),
    constraint area_root check ((parent_id is null) = (depth = 0))
  )`,
  `create index area_span_index on area (organisation_id, first, last)`,
  // Identity
  `create table household (
    organisation_id uuid not null references organisation on delete cascade,
    id uuid not null,
    area_id integer not null,
    reference text not null,
    tenure smallint not null constraint household_tenure check (tenure between 1 and 4),
    address text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, area_id) references area,
    constraint household_reference_unique unique (organisation_id, reference)
  )`,
  `create table tenant (
    organisation_id uuid not null,
    id uuid not null,
    household_id uuid not null,
    name text not null,
    email text,
    phone text,
    primary key (organisation_id, id),
    foreign key (organisation_id, household_id) references household on delete cascade
  )`,
  `create index tenant_household_index on tenant (organisation_id, household_id)`,
  // The landlord's own profile of its tenants, apart from names and apart from responses
  `create table profile (
    organisation_id uuid not null,
    tenant_id uuid not null,
    strand text not null,
    category smallint not null constraint profile_category check (category between 1 and 30),
    recorded_on date not null,
    primary key (organisation_id, tenant_id, strand),
    foreign key (organisation_id, tenant_id) references tenant on delete cascade
  )`,
  // Surveys
  `create table survey (
    organisation_id uuid not null references organisation on delete cascade,
    id uuid not null,
    key text not null,
    created_at timestamptz not null default now(),
    primary key (organisation_id, id),
    constraint survey_key_unique unique (organisation_id, key)
  )`,
  `create table survey_version (
    organisation_id uuid not null,
    survey_id uuid not null,
    version integer not null constraint survey_version_number check (version >= 1),
    definition jsonb not null,
    created_at timestamptz not null default now(),
    opened_at timestamptz,
    primary key (organisation_id, survey_id, version),
    foreign key (organisation_id, survey_id) references survey on delete cascade
  )`,
  `create function survey_version_is_frozen() returns trigger language plpgsql as $$
    begin
      if old.opened_at is not null and (tg_op = 'DELETE' or new is distinct from old) then
        raise exception 'an opened survey version never changes: make a new version' using errcode = 'restrict_violation';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`,
  `create trigger survey_version_frozen before update or delete on survey_version
    for each row execute function survey_version_is_frozen()`,
  `create table wave (
    organisation_id uuid not null,
    id uuid not null,
    survey_id uuid not null,
    version integer not null,
    key text not null constraint wave_key_shape check (key ~ '^[a-z0-9-]+$'),
    name text not null,
    state text not null constraint wave_state check (state in ('planned', 'open', 'closed')),
    opens_on date not null,
    closes_on date not null,
    results_on date not null,
    short_address text constraint wave_short_address_unique unique,
    is_complete boolean not null default false,
    hidden_until date,
    primary key (organisation_id, id),
    foreign key (organisation_id, survey_id, version) references survey_version,
    constraint wave_key_unique unique (organisation_id, survey_id, key),
    constraint wave_dates check (opens_on <= closes_on and closes_on <= results_on)
  )`,
  `create table benchmark (
    organisation_id uuid not null references organisation on delete cascade,
    question_key text not null,
    percent numeric(4,1) not null,
    source text not null,
    primary key (organisation_id, question_key)
  )`,
  `create table target (
    organisation_id uuid not null references organisation on delete cascade,
    question_key text not null,
    percent numeric(4,1) not null,
    due_on date not null,
    primary key (organisation_id, question_key)
  )`,
  // Fieldwork
  `create table invitation (
    organisation_id uuid not null,
    id uuid not null,
    wave_id uuid not null,
    household_id uuid,
    channel smallint not null,
    link_hash bytea not null constraint invitation_link_unique unique,
    used_on date,
    primary key (organisation_id, id),
    foreign key (organisation_id, wave_id) references wave on delete cascade,
    foreign key (organisation_id, household_id) references household on delete cascade
  )`,
  `create index invitation_wave_index on invitation (organisation_id, wave_id)`,
  `create index invitation_household_index on invitation (organisation_id, household_id)`,
  `create table draft (
    organisation_id uuid not null,
    invitation_id uuid not null,
    language text not null,
    answers jsonb not null,
    visited text[] not null,
    saved_at timestamptz not null default now(),
    primary key (organisation_id, invitation_id),
    foreign key (organisation_id, invitation_id) references invitation on delete cascade
  )`,
  // Responses
  `create table response (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    wave_id uuid not null,
    received_on date not null,
    area_id integer not null,
    weight integer not null default 10000 constraint response_weight check (weight > 0),
    tenure smallint not null default 0,
    channel smallint not null,
    language text not null,
    helped boolean,
    strands smallint[] not null constraint response_strands check (cardinality(strands) = 9),
    answers smallint[] not null,
    external_id text,
    primary key (organisation_id, id),
    foreign key (organisation_id, wave_id) references wave,
    foreign key (organisation_id, area_id) references area
  )`,
  `create index response_wave_index on response (organisation_id, wave_id, area_id)`,
  `create unique index response_external_unique on response (organisation_id, wave_id, external_id)
    where external_id is not null`,
  `create table response_link (
    organisation_id uuid not null,
    invitation_id uuid not null,
    response_id uuid not null,
    primary key (organisation_id, invitation_id),
    foreign key (organisation_id, invitation_id) references invitation on delete cascade,
    foreign key (organisation_id, response_id) references response on delete cascade
  )`,
  `create index response_link_response_index on response_link (organisation_id, response_id)`,
  `create table receipt (
    organisation_id uuid not null,
    code_hash bytea not null constraint receipt_code_unique unique,
    response_id uuid not null,
    primary key (organisation_id, code_hash),
    foreign key (organisation_id, response_id) references response on delete cascade
  )`,
  `create index receipt_response_index on receipt (organisation_id, response_id)`,
  `create table comment (
    organisation_id uuid not null,
    id uuid not null default gen_random_uuid(),
    response_id uuid not null,
    question_key text not null,
    language text not null,
    text text not null,
    state text not null default 'waiting' constraint comment_state check (state in ('waiting', 'released', 'held')),
    screened_on date,
    screened_by uuid,
    primary key (organisation_id, id),
    foreign key (organisation_id, response_id) references response on delete cascade
  )`,
  `create index comment_response_index on comment (organisation_id, response_id)`,
  `create table withdrawal (
    organisation_id uuid not null,
    wave_id uuid not null,
    withdrawn_on date not null,
    responses integer not null,
    primary key (organisation_id, wave_id, withdrawn_on),
    foreign key (organisation_id, wave_id) references wave on delete cascade
  )`,
  // Readings
  `create table reading (
    organisation_id uuid not null,
    id uuid not null,
    wave_id uuid not null,
    number integer not null,
    taken_at timestamptz not null default now(),
    is_final boolean not null,
    responses integer not null,
    populations jsonb not null,
    digest text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, wave_id) references wave,
    constraint reading_number_unique unique (organisation_id, wave_id, number)
  )`,
  `create table reading_cell (
    organisation_id uuid not null,
    reading_id uuid not null,
    area_id integer not null,
    cell smallint not null,
    measures smallint[] not null,
    counts integer[] not null,
    hidden smallint[] not null,
    primary key (organisation_id, reading_id, area_id, cell),
    constraint reading_cell_counts check (cardinality(counts) = 6 * cardinality(measures)),
    constraint reading_cell_hidden check (hidden <@ measures),
    foreign key (organisation_id, reading_id) references reading on delete cascade
  )`,
  // You said, we did
  `create table entry (
    organisation_id uuid not null references organisation on delete cascade,
    id uuid not null,
    view text not null,
    outcome text not null constraint entry_outcome check (outcome in ('done', 'under way', 'not doing')),
    reply text not null,
    area_id integer not null,
    service text not null,
    reading_id uuid not null,
    evidence_area_id integer not null,
    evidence_measure smallint not null,
    evidence_cell smallint not null,
    state text not null constraint entry_state check (state in ('draft', 'with the panel', 'confirmed', 'challenged')),
    written_by uuid,
    written_on date not null,
    sent_on date,
    sent_version integer not null default 0,
    published_on date,
    primary key (organisation_id, id),
    foreign key (organisation_id, area_id) references area,
    foreign key (organisation_id, reading_id) references reading
  )`,
  `create table verdict (
    organisation_id uuid not null,
    id uuid not null,
    entry_id uuid not null,
    account_id uuid not null,
    verdict text not null constraint verdict_value check (verdict in ('confirmed', 'challenged')),
    comment text not null,
    public_name text not null,
    given_on date not null,
    version integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references entry on delete cascade,
    foreign key (organisation_id, account_id) references account on delete cascade,
    constraint verdict_once unique (organisation_id, entry_id, account_id)
  )`,
  // The doors: what must be looked up before the organisation is known. Each gives an organisation and an id, no more.
  ...[
    door('find_link', 'hash bytea', 'id', 'invitation where link_hash = hash'),
    door('find_receipt', 'hash bytea', 'response_id', 'receipt where code_hash = hash'),
    door('find_api_token', 'hash bytea', 'id', 'api_token where token_hash = hash'),
    door('find_sign_in', 'address text', 'id', 'account where lower(email) = lower(find_sign_in.address)'),
    door('find_short_address', 'address text', 'id', 'wave where short_address = find_short_address.address'),
    door(
      'find_organisation',
      'address text',
      'organisation_id',
      'organisation o where o.address = find_organisation.address',
    ),
  ].flat(),
  `create function has_organisation() returns boolean language sql stable security definer
    set search_path = pg_catalog, public as $$ select exists (select from public.organisation) $$`,
  `create function list_organisations() returns table (organisation_id uuid) language sql stable security definer
    set search_path = pg_catalog, public as $$ select o.organisation_id from public.organisation o order by 1 $$`,
]

function door(name: string, argument: string, id: string, from: string): string[] {
  return [
    `create function ${name}(${argument}) returns table (organisation_id uuid, id uuid)
      language sql stable security definer set search_path = pg_catalog, public
      as $$ select x.organisation_id, x.${id} from (select * from public.${from}) x $$`,
  ]
}
