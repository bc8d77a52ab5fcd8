import { type Kysely, sql } from 'kysely'

/** Panels, who sits on which, and invitations to one. Until now every panel account belonged to one panel without a name:
 *  each organisation that has any gets that panel, with all of them on it. */
// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen and knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table panel (
    organisation_id uuid not null references organisation on delete cascade,
    id uuid not null,
    name text not null,
    area_id integer not null,
    above_id uuid,
    primary key (organisation_id, id),
    foreign key (organisation_id, area_id) references area,
    foreign key (organisation_id, above_id) references panel,
    constraint panel_name_unique unique (organisation_id, name),
    constraint panel_above check (above_id <> id)
  )`,
  `create table panel_seat (
    organisation_id uuid not null,
    panel_id uuid not null,
    account_id uuid not null,
    seated_on date not null,
    primary key (organisation_id, panel_id, account_id),
    foreign key (organisation_id, panel_id) references panel on delete cascade,
    foreign key (organisation_id, account_id) references account on delete cascade
  )`,
  'create index panel_seat_account_index on panel_seat (organisation_id, account_id)',
  `create table panel_invitation (
    organisation_id uuid not null,
    id uuid not null,
    panel_id uuid not null,
    name text not null,
    email text not null,
    token_hash bytea not null constraint panel_invitation_token_unique unique,
    invited_on date not null,
    invited_by uuid not null,
    expires_on date not null,
    used_on date,
    primary key (organisation_id, id),
    foreign key (organisation_id, panel_id) references panel on delete cascade
  )`,
  `create unique index panel_invitation_once on panel_invitation (organisation_id, panel_id, lower(email))
    where used_on is null`,
  `create function find_panel_invitation(hash bytea) returns table (organisation_id uuid, id uuid)
    language sql stable security definer set search_path = pg_catalog, public
    as $$ select i.organisation_id, i.id from public.panel_invitation i where i.token_hash = hash $$`,
  `insert into panel (organisation_id, id, name, area_id)
    select organisation_id, gen_random_uuid(), 'Residents’ panel', area.id from area
    where depth = 0 and exists (
      select from account where account.organisation_id = area.organisation_id and role = 'panel'
    )`,
  `insert into panel_seat (organisation_id, panel_id, account_id, seated_on)
    select account.organisation_id, panel.id, account.id, account.created_at::date
    from account join panel on panel.organisation_id = account.organisation_id where role = 'panel'`,
  'alter table outgoing_mail drop constraint outgoing_mail_kind',
  `alter table outgoing_mail add constraint outgoing_mail_kind check (kind in ('referral', 'panel invitation'))`,
]
