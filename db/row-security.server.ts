import { type Kysely, sql } from 'kysely'

/** Tables a library keeps for itself, without an organisation; the server may not read them. */
export const libraryTables = ['kysely_migration', 'kysely_migration_lock']

/** Turns row-level security on for every table, so that a new one cannot be forgotten: each row is seen and written
 *  only by a transaction in which its organisation is set. Views read with the rights of whoever asks. */
export async function protectRows(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    declare t record;
    begin
      for t in
        select c.oid::regclass as name, c.relrowsecurity as is_protected,
               exists (select from pg_policy p where p.polrelid = c.oid) as has_policy
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
      loop
        if not t.is_protected then
          execute format('alter table %s enable row level security', t.name);
        end if;
        if not t.has_policy then
          execute format(
            'create policy own_organisation on %s using (organisation_id = nullif(current_setting(''soundings.organisation_id'', true), '''')::uuid)',
            t.name);
        end if;
      end loop;
      for t in
        select c.oid::regclass as name from pg_class c
        where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace
      loop
        execute format('alter view %s set (security_invoker = true)', t.name);
      end loop;
    end $$`.execute(db)
}

/** Lets the server's role read and write rows, and call the few functions that find an organisation; nothing else. */
export async function grantToServer(db: Kysely<unknown>, role: string): Promise<void> {
  const name = sql.id(role)
  await sql`grant usage on schema public to ${name}`.execute(db)
  await sql`grant select, insert, update, delete on all tables in schema public to ${name}`.execute(db)
  await sql`grant usage on all sequences in schema public to ${name}`.execute(db)
  await sql`revoke execute on all functions in schema public from public`.execute(db)
  await sql`grant execute on all functions in schema public to ${name}`.execute(db)
  for (const table of libraryTables) await sql`revoke all on ${sql.table(table)} from ${name}`.execute(db)
}
