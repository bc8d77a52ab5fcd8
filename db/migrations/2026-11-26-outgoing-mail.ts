import { type Kysely, sql } from 'kysely'

/** E-mails wait in the database until a mail server has taken them: what was decided and who is told of it are stored
 *  together or not at all. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table outgoing_mail (
    organisation_id uuid not null references organisation on delete cascade,
    id uuid not null,
    kind text not null constraint outgoing_mail_kind check (kind in ('referral')),
    about_id uuid not null,
    recipient text not null,
    subject text,
    body text,
    message_id text,
    queued_at timestamptz not null default now(),
    due_at timestamptz default now(),
    tries integer not null default 0,
    problem text,
    sent_at timestamptz,
    primary key (organisation_id, id),
    constraint outgoing_mail_done check (sent_at is null or due_at is null),
    constraint outgoing_mail_words check ((due_at is null) = (body is null) and (due_at is null) = (subject is null))
  )`,
  'create index outgoing_mail_about_index on outgoing_mail (organisation_id, about_id)',
  `create index outgoing_mail_due_index on outgoing_mail (organisation_id, due_at) where due_at is not null`,
  `create function list_organisations_with_due_mail(at timestamptz) returns table (organisation_id uuid)
    language sql stable security definer set search_path = pg_catalog, public
    as $$ select o.organisation_id from public.organisation o
      where exists (
        select from public.outgoing_mail m where m.organisation_id = o.organisation_id and m.due_at <= at
      ) $$`,
]
