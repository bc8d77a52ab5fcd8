import { type Kysely, sql } from 'kysely'

/** Reasons for satisfaction and dissatisfaction: the codebook as an organisation has it, over ours, and which of its
 *  reasons each person found in each released comment. A coding is of the words as they stood at a version. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table reason (
    organisation_id uuid not null references organisation on delete cascade,
    key text not null,
    side text not null constraint reason_side check (side in ('satisfied', 'dissatisfied')),
    name text not null,
    includes text not null,
    excludes text not null,
    example text not null,
    is_used boolean not null,
    changed_by uuid not null,
    changed_at timestamptz not null default now(),
    primary key (organisation_id, key)
  )`,
  `create table coding (
    organisation_id uuid not null,
    comment_id uuid not null,
    account_id uuid not null,
    version integer not null,
    reasons text[] not null,
    coded_at timestamptz not null default clock_timestamp(),
    primary key (organisation_id, comment_id, account_id),
    foreign key (organisation_id, comment_id) references comment on delete cascade
  )`,
]
