import { type Kysely, sql } from 'kysely'

/** What officers decide of what is found in a wave. What is found is worked out of a reading and stored nowhere; a decision
 *  names it, and is never changed: the next one has the next version. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table finding_decision (
    organisation_id uuid not null,
    wave_id uuid not null,
    finding text not null,
    version integer not null,
    reading_id uuid not null,
    state text not null,
    note text not null,
    owner_id uuid,
    merged_into text,
    decided_by uuid not null,
    decided_at timestamptz not null default clock_timestamp(),
    primary key (organisation_id, wave_id, finding, version),
    foreign key (organisation_id, wave_id) references wave on delete cascade,
    foreign key (organisation_id, reading_id) references reading on delete cascade,
    constraint finding_decision_state check (state in ('new', 'accepted', 'dismissed', 'merged')),
    constraint finding_decision_reason check (state <> 'dismissed' or note <> ''),
    constraint finding_decision_owner check (owner_id is null or state = 'accepted'),
    constraint finding_decision_merged check ((merged_into is null) = (state <> 'merged')),
    constraint finding_decision_itself check (merged_into <> finding)
  )`,
  'create index finding_decision_owner_index on finding_decision (organisation_id, owner_id) where owner_id is not null',
]
