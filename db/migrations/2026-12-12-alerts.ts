import { type Kysely, sql } from 'kysely'

/** Owners of findings are told by e-mail, once a reading, of what has fallen: which readings were looked through for that. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  'alter table outgoing_mail drop constraint outgoing_mail_kind',
  `alter table outgoing_mail add constraint outgoing_mail_kind check (
    kind in ('referral', 'panel invitation', 'alert', 'promise'))`,
  `create table alert_check (
    organisation_id uuid not null,
    reading_id uuid not null,
    checked_at timestamptz not null default now(),
    primary key (organisation_id, reading_id),
    foreign key (organisation_id, reading_id) references reading on delete cascade
  )`,
]
