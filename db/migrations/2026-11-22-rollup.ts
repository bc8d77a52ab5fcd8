import { type Kysely, sql } from 'kysely'

/** Codes of a response as bytes, one a code; the queue of its signed changes, written by triggers so that nothing can
 *  forget it; and the rollup they are folded into. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** What of a response counts in a figure; a change of anything else is not queued. */
const counted = 'organisation_id, wave_id, area_id, received_on, weight, tenure, channel, strands, answers'

/** Puts the rows of a query into the queue with a sign. */
const queue = (sign: 1 | -1, rows: string) =>
  `insert into response_change (${counted}, sign) select ${counted}, ${sign} from (${rows}) as facts`

const statements = [
  `create function bytes_of(codes smallint[]) returns bytea language sql immutable strict as $$
    select coalesce(string_agg(set_byte('\\x00', 0, code), '' order by place), '')
    from unnest(codes) with ordinality as one (code, place) $$`,
  `alter table response
    drop constraint response_strands,
    alter column strands type bytea using bytes_of(strands),
    alter column answers type bytea using bytes_of(answers)`,
  `drop function bytes_of`,
  // A code above 31 would be a cell of the next cut.
  `alter table response
    add constraint response_strands check (length(strands) = 9 and encode(strands, 'hex') ~ '^([01].)*$'),
    drop constraint response_weight,
    add constraint response_weight check (weight between 1 and 1000000),
    add constraint response_tenure check (tenure between 0 and 31),
    add constraint response_channel check (channel between 0 and 31)`,
  // Queries group responses by a code or two of these, never by all: guessed to be many, the groups would get a table in
  // memory too large to be quick, and no second process.
  `alter table response alter column strands set (n_distinct = 10), alter column answers set (n_distinct = 10)`,
  // No key and no id: a row is a fact to add or to take away, and says nothing of which response it was.
  `create table response_change (
    organisation_id uuid not null,
    wave_id uuid not null,
    area_id integer not null,
    received_on date not null,
    weight integer not null,
    sign smallint not null constraint response_change_sign check (sign in (1, -1)),
    tenure smallint not null,
    channel smallint not null,
    strands bytea not null,
    answers bytea not null
  ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)`,
  `create index response_change_wave_index on response_change (organisation_id, wave_id, area_id)`,
  `create function queue_added_responses() returns trigger language plpgsql as $$ begin
    ${queue(1, 'table added')};
    return null;
  end $$`,
  `create function queue_removed_responses() returns trigger language plpgsql as $$ begin
    ${queue(-1, 'table removed')};
    return null;
  end $$`,
  `create function queue_changed_responses() returns trigger language plpgsql as $$ begin
    ${queue(-1, `select ${counted} from removed except all select ${counted} from added`)};
    ${queue(1, `select ${counted} from added except all select ${counted} from removed`)};
    return null;
  end $$`,
  // Whoever rebuilds the rollup from the responses in the same transaction switches the queue off for it.
  ...(
    [
      ['insert', 'added', 'referencing new table as added'],
      ['delete', 'removed', 'referencing old table as removed'],
      ['update', 'changed', 'referencing old table as removed new table as added'],
    ] as const
  ).map(
    ([event, what, tables]) =>
      `create trigger response_${what} after ${event} on response ${tables} for each statement
        when (current_setting('soundings.queue', true) is distinct from 'off')
        execute function queue_${what}_responses()`,
  ),
  `create index area_parent_index on area (organisation_id, parent_id)`,
  // Whose changes wait to be folded: a look at one organisation at a time would be a transaction each, every second.
  `create function list_changed_organisations() returns table (organisation_id uuid) language sql stable
    security definer set search_path = pg_catalog, public
    as $$ select o.organisation_id from public.organisation o
      where exists (select from public.response_change c where c.organisation_id = o.organisation_id) $$`,
  `create table rollup_node (
    organisation_id uuid not null,
    wave_id uuid not null,
    area_id integer not null,
    extent text not null constraint rollup_node_extent check (extent in ('cells', 'total')),
    responses integer not null,
    primary key (organisation_id, wave_id, area_id),
    foreign key (organisation_id, wave_id) references wave on delete cascade,
    foreign key (organisation_id, area_id) references area on delete cascade
  )`,
  `create table rollup (
    organisation_id uuid not null,
    wave_id uuid not null,
    area_id integer not null,
    month smallint not null,
    cell smallint not null,
    counts bytea not null,
    weights bytea,
    squares bytea,
    primary key (organisation_id, wave_id, area_id, month, cell),
    foreign key (organisation_id, wave_id, area_id) references rollup_node on delete cascade,
    constraint rollup_weights check ((weights is null) = (squares is null))
  ) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05)`,
]
