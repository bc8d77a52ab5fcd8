import { type Kysely, sql } from 'kysely'

/** An entry says for whom, by when and why, keeps every version of its words that the panel was sent, is answered for
 *  within days that the organisation sets, and gathers comments and findings. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const outcomes = "('done', 'under way', 'not doing')"

const statements = [
  `alter table entry
    add column for_whom text not null default '',
    add column for_cell smallint not null default 0,
    add column due_on date,
    add column reason text not null default '',
    add column published_version integer,
    drop constraint entry_state,
    add constraint entry_state
      check (state in ('draft', 'with the panel', 'confirmed', 'challenged', 'asked for more'))`,
  `create table entry_version (
    organisation_id uuid not null,
    entry_id uuid not null,
    version integer not null,
    view text not null,
    outcome text not null constraint entry_version_outcome check (outcome in ${outcomes}),
    reply text not null,
    for_whom text not null,
    for_cell smallint not null,
    due_on date,
    reason text not null,
    area_id integer not null,
    service text not null,
    reading_id uuid not null,
    evidence_area_id integer not null,
    evidence_measure smallint not null,
    evidence_cell smallint not null,
    sent_on date not null,
    quorum smallint not null constraint entry_version_quorum check (quorum > 0),
    verdicts_by date not null,
    if_unconfirmed text not null constraint entry_version_unconfirmed check (if_unconfirmed in ('waits', 'is published')),
    primary key (organisation_id, entry_id, version),
    foreign key (organisation_id, entry_id) references entry on delete cascade,
    foreign key (organisation_id, area_id) references area,
    foreign key (organisation_id, reading_id) references reading
  )`,
  `insert into entry_version
    select organisation_id, id, sent_version, view, outcome, reply, for_whom, for_cell, due_on, reason, area_id, service,
      reading_id, evidence_area_id, evidence_measure, evidence_cell, sent_on, 1, sent_on + 14, 'waits'
    from entry where sent_version > 0 and state <> 'draft'`,
  `update entry set published_version = sent_version where published_on is not null`,
  `alter table entry add constraint entry_published check ((published_on is null) = (published_version is null))`,
  // A member may speak again once they were answered, and what they said stays when they have left.
  `alter table verdict
    add column answer_by date,
    add column answer text,
    add column answered_on date,
    add column answered_by uuid,
    drop constraint verdict_once,
    drop constraint verdict_value,
    add constraint verdict_value check (verdict in ('confirmed', 'challenged', 'asked for more')),
    add constraint verdict_answered check (answered_on is null or verdict <> 'confirmed'),
    alter column account_id drop not null,
    drop constraint verdict_organisation_id_account_id_fkey,
    add foreign key (organisation_id, account_id) references account on delete set null (account_id)`,
  'create index verdict_entry_index on verdict (organisation_id, entry_id)',
  `create table reply_rule (
    organisation_id uuid not null references organisation on delete cascade,
    version integer not null,
    quorum smallint not null constraint reply_rule_quorum check (quorum between 1 and 50),
    panel_days smallint not null constraint reply_rule_panel_days check (panel_days between 1 and 365),
    answer_days smallint not null constraint reply_rule_answer_days check (answer_days between 1 and 365),
    if_unconfirmed text not null constraint reply_rule_unconfirmed check (if_unconfirmed in ('waits', 'is published')),
    set_by uuid not null,
    set_at timestamptz not null default clock_timestamp(),
    primary key (organisation_id, version)
  )`,
  `create table entry_comment (
    organisation_id uuid not null,
    entry_id uuid not null,
    comment_id uuid not null,
    primary key (organisation_id, entry_id, comment_id),
    foreign key (organisation_id, entry_id) references entry on delete cascade,
    foreign key (organisation_id, comment_id) references comment on delete cascade
  )`,
  'create index entry_comment_comment_index on entry_comment (organisation_id, comment_id)',
  `create table entry_finding (
    organisation_id uuid not null,
    entry_id uuid not null,
    wave_id uuid not null,
    finding text not null,
    primary key (organisation_id, entry_id, wave_id, finding),
    foreign key (organisation_id, entry_id) references entry on delete cascade,
    foreign key (organisation_id, wave_id) references wave on delete cascade
  )`,
]
