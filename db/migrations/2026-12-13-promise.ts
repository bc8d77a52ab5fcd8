import { type Kysely, sql } from 'kysely'

/** What tenants are promised: a landlord's own sentence beside the day, and every day the promise was moved from, with the
 *  reason. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  'alter table wave add column promise text',
  `create table promise_move (
    organisation_id uuid not null,
    wave_id uuid not null,
    moved_from date not null,
    moved_to date not null,
    reason text not null constraint promise_move_reason check (reason <> ''),
    moved_by uuid not null,
    moved_on date not null,
    moved_at timestamptz not null default clock_timestamp(),
    primary key (organisation_id, wave_id, moved_at),
    foreign key (organisation_id, wave_id) references wave on delete cascade,
    constraint promise_move_days check (moved_from <> moved_to)
  )`,
]
