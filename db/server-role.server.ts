import { createHmac } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Db } from './client.server'

/** The role the server runs under, made if it is missing: it may sign in, owns nothing, and row-level security holds
 *  for it. Its password is derived from the owner's, so that every process that knows the owner's address agrees. */
export async function ensureServerRole(
  db: Kysely<unknown>,
  ownerUrl: string,
): Promise<{ role: string; url: string }> {
  const url = new URL(ownerUrl)
  const owner = decodeURIComponent(url.username) || 'soundings'
  const role = `${owner}_server`
  const password = createHmac('sha256', decodeURIComponent(url.password))
    .update(`soundings server role ${role}`)
    .digest('hex')
  try {
    await makeRole(db, role, password)
  } catch (cause) {
    throw new Error(
      `The database user "${owner}" may not make the role "${role}" under which Soundings runs. Give it CREATEROLE, then start again.`,
      { cause },
    )
  }
  url.username = encodeURIComponent(role)
  url.password = password
  return { role, url: url.toString() }
}

/** Makes the role, or sets its password. A lock holds in one database only, and roles are of all: whoever comes at the
 *  same moment from another database is refused as a "concurrent" update, and then finds it done. */
async function makeRole(db: Kysely<unknown>, role: string, password: string): Promise<void> {
  const made = sql`
      do $$ begin
        perform pg_advisory_xact_lock(7316201);
        if not exists (select from pg_roles where rolname = ${sql.lit(role)}) then
          create role ${sql.id(role)} login nosuperuser nocreatedb nocreaterole nobypassrls;
        end if;
        alter role ${sql.id(role)} password ${sql.lit(password)};
      end $$`
  for (let turn = 1; ; turn++) {
    try {
      await made.execute(db)
      return
    } catch (error) {
      if (turn === 20 || !/concurrently updated|duplicate key/.test(String(error))) throw error
    }
  }
}

/** Refuses a connection that row-level security would not bind: a superuser, a role that bypasses it, or one that
 *  owns a table (or may become the owner). */
export async function refuseUnboundRole(db: Db): Promise<void> {
  const { rows } = await sql<{ reason: string }>`
    select 'is a superuser' as reason from pg_roles where rolname in (current_user, session_user) and rolsuper
    union all
    select 'bypasses row-level security' from pg_roles where rolname in (current_user, session_user) and rolbypassrls
    union all
    select 'owns the table ' || c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
      and pg_has_role(session_user, c.relowner, 'member')
    limit 1`.execute(db)
  const reason = rows[0]?.reason
  if (reason) {
    throw new Error(
      `Soundings will not start: the role it connects with ${reason}, so one organisation could see another's rows.`,
    )
  }
}
