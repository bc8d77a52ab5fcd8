import { type Kysely, sql } from 'kysely'

/** Comments are screened with a record: what is shown is kept apart from what was written, a comment in another language
 *  waits for its translation, one that tells of harm is passed on to a named duty, and every act is written down. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `alter table comment
    add column version integer not null default 0,
    add column released_text text,
    add column service text,
    add column translation text,
    add column translated_on date,
    add column translated_by uuid,
    add column held_because text`,
  // What was released untranslated is read again.
  `update comment set state = 'waiting', screened_on = null, screened_by = null
    where state = 'released' and language <> 'en'`,
  `update comment set released_text = text where state = 'released'`,
  `alter table comment
    add constraint comment_shown check ((state = 'released') = (released_text is not null)),
    add constraint comment_translated check (state <> 'released' or language = 'en' or translation is not null)`,
  `create table screening (
    organisation_id uuid not null,
    id uuid not null,
    comment_id uuid not null,
    version integer not null,
    act text not null constraint screening_act
      check (act in ('released', 'redacted', 'held', 'passed on', 'translated', 'language', 'returned')),
    reason text,
    account_id uuid not null,
    done_at timestamptz not null default now(),
    primary key (organisation_id, id),
    constraint screening_once unique (organisation_id, comment_id, version),
    foreign key (organisation_id, comment_id) references comment on delete cascade
  )`,
  `create table safeguarding_duty (
    organisation_id uuid not null primary key references organisation on delete cascade,
    name text not null,
    email text not null,
    named_by uuid,
    named_at timestamptz not null default now()
  )`,
  // Without a foreign key to the comment: the record outlives the words when a tenant takes them back.
  `create table referral (
    organisation_id uuid not null,
    id uuid not null,
    wave_id uuid not null,
    comment_id uuid not null,
    concern text not null,
    note text not null,
    duty_name text not null,
    duty_email text not null,
    passed_by uuid not null,
    passed_at timestamptz not null default now(),
    told_by uuid,
    told_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, wave_id) references wave on delete cascade
  )`,
  'create index referral_comment_index on referral (organisation_id, comment_id)',
]
