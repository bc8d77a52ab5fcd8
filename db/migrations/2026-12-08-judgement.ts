import { type Kysely, sql } from 'kysely'

/** Judgements with their claims and what is behind each. One that is signed never changes, nor does any part of it: a new
 *  version is made. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const refuse = `raise exception 'a signed judgement never changes: make a new version' using errcode = 'restrict_violation';`

/** A part of a judgement stays as it is once that is signed; `judgement` says which one a row belongs to. */
const frozenPart = (
  name: string,
  judgement: string,
) => `create function ${name}() returns trigger language plpgsql as $$
    declare part record;
    begin
      part := case when tg_op = 'INSERT' then new else old end;
      if exists (${judgement}) then ${refuse} end if;
      if tg_op = 'UPDATE' then
        part := new;
        if exists (${judgement}) then ${refuse} end if;
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`

const ofClaim = `select from claim join judgement using (organisation_id)
  where claim.organisation_id = part.organisation_id and claim.id = part.claim_id
    and judgement.id = claim.judgement_id and judgement.state = 'signed'`

const statements = [
  `create table judgement (
    organisation_id uuid not null,
    id uuid not null,
    wave_id uuid not null,
    framework text not null,
    theme text not null,
    kind text not null constraint judgement_kind check (kind in ('service', 'prospects')),
    version integer not null,
    revision integer not null default 1,
    state text not null constraint judgement_state check (state in ('draft', 'signed')),
    scale text,
    level text,
    reason text not null default '',
    suggested text,
    reckoning text,
    plan_record jsonb,
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    signed_by uuid,
    signed_as text,
    signed_on date,
    primary key (organisation_id, id),
    foreign key (organisation_id, wave_id) references wave on delete cascade,
    constraint judgement_version unique (organisation_id, wave_id, framework, theme, kind, version),
    constraint judgement_prospects_whole check (kind = 'service' or theme = ''),
    constraint judgement_level check ((scale is null) = (level is null)),
    constraint judgement_signed check (
      (state = 'signed') = (signed_on is not null) and (signed_on is null) = (signed_by is null)
      and (signed_on is null) = (signed_as is null) and (signed_on is null) = (reckoning is null)
      and (state = 'draft' or (level is not null and reason <> ''))
    )
  )`,
  `create unique index judgement_one_draft on judgement (organisation_id, wave_id, framework, theme, kind)
    where state = 'draft'`,
  `create table claim (
    organisation_id uuid not null,
    id uuid not null,
    judgement_id uuid not null,
    origin_id uuid not null,
    place integer not null,
    side text not null constraint claim_side check (side in ('strength', 'weakness')),
    claim text not null constraint claim_words check (claim <> ''),
    meaning text not null constraint claim_meaning check (meaning <> ''),
    is_heavy boolean not null,
    line text,
    finding text,
    primary key (organisation_id, id),
    foreign key (organisation_id, judgement_id) references judgement on delete cascade
  )`,
  'create index claim_judgement_index on claim (organisation_id, judgement_id)',
  `create table claim_figure (
    organisation_id uuid not null,
    id uuid not null,
    claim_id uuid not null,
    reading_id uuid not null,
    evidence_area_id integer not null,
    evidence_measure smallint not null,
    evidence_cell smallint not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, claim_id) references claim on delete cascade,
    foreign key (organisation_id, reading_id) references reading,
    foreign key (organisation_id, evidence_area_id) references area,
    constraint claim_figure_once
      unique (organisation_id, claim_id, reading_id, evidence_area_id, evidence_measure, evidence_cell)
  )`,
  'create index claim_figure_reading_index on claim_figure (organisation_id, reading_id)',
  `create table claim_source (
    organisation_id uuid not null,
    id uuid not null,
    claim_id uuid not null,
    kind text not null constraint claim_source_kind check (kind in ('document', 'figure')),
    title text not null constraint claim_source_title check (title <> ''),
    dated_on date not null,
    says text not null constraint claim_source_says check (says <> ''),
    kept_at text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, claim_id) references claim on delete cascade
  )`,
  'create index claim_source_claim_index on claim_source (organisation_id, claim_id)',
  `create function judgement_is_frozen() returns trigger language plpgsql as $$
    begin
      if old.state = 'signed' then ${refuse} end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`,
  `create trigger judgement_frozen before update or delete on judgement
    for each row execute function judgement_is_frozen()`,
  frozenPart(
    'claim_is_frozen',
    `select from judgement where judgement.organisation_id = part.organisation_id
       and judgement.id = part.judgement_id and judgement.state = 'signed'`,
  ),
  `create trigger claim_frozen before insert or update or delete on claim
    for each row execute function claim_is_frozen()`,
  frozenPart('claim_part_is_frozen', ofClaim),
  ...['claim_figure', 'claim_source'].map(
    (table) => `create trigger ${table}_frozen before insert or update or delete on ${table}
      for each row execute function claim_part_is_frozen()`,
  ),
]
