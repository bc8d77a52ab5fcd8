import postgres from 'postgres'
import { libraryTables } from '../../db/row-security.server'

type Sql = postgres.Sql | postgres.TransactionSql
type Relation = { name: string; kind: 'table' | 'view' | 'other'; has_organisation: boolean }

const refusedByPolicy = '42501'
const first = '10000000-0000-7000-8000-000000000000'
const second = '20000000-0000-7000-8000-000000000000'

/** What the server's role can do to the first organisation's rows while the second is set, or cannot do to the
 *  second's own, table by table and view by view from the catalogue: empty when row-level security holds.
 *  Both organisations must have a row in every table. */
export async function findLeaks({
  ownerUrl,
  serverUrl,
}: {
  ownerUrl: string
  serverUrl: string
}): Promise<string[]> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  const server = postgres(serverUrl, { max: 1, onnotice: () => {} })
  try {
    const leaks: string[] = []
    for (const relation of await listRelations(owner)) {
      const found = await leaksOf(owner, server, relation)
      leaks.push(...found.map((leak) => `${relation.name}: ${leak}`))
    }
    return [...leaks, ...(await loudDoors(owner)), ...(await looseGrants(server))]
  } finally {
    await server.end()
    await owner.end()
  }
}

function listRelations(owner: Sql): Promise<Relation[]> {
  return owner<Relation[]>`
    select c.relname as name,
           case when c.relkind in ('r', 'p') then 'table' when c.relkind = 'v' then 'view' else 'other' end as kind,
           exists (select from pg_attribute a
                   where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped) as has_organisation
    from pg_class c
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace = 'public'::regnamespace
    order by c.relname`
}

async function leaksOf(owner: Sql, server: postgres.Sql, relation: Relation): Promise<string[]> {
  const { name, kind, has_organisation } = relation
  if (libraryTables.includes(name) || kind === 'other') return unreadable(server, name)
  if (!has_organisation) return ['has no organisation_id and is not a library table']
  const leaks = await readLeaks(owner, server, name)
  return kind === 'view' ? leaks : [...leaks, ...(await writeLeaks(owner, server, name))]
}

async function unreadable(server: postgres.Sql, name: string): Promise<string[]> {
  const outcome = await attempt(server, undefined, (sql) => sql`select from ${sql(name)} limit 1`)
  return outcome.code === refusedByPolicy ? [] : ['can be read, and no policy covers it']
}

async function readLeaks(owner: Sql, server: postgres.Sql, name: string): Promise<string[]> {
  const leaks: string[] = []
  const rowsOf = (sql: Sql, organisation: string) =>
    sql`select from ${sql(name)} where organisation_id = ${organisation}`
  if ((await rowsOf(owner, first)).count === 0) leaks.push('holds no row of the first organisation to try')
  const theirs = await attempt(server, second, (sql) => rowsOf(sql, first))
  if (theirs.rows > 0) leaks.push("reads another organisation's row")
  const unset = await attempt(server, undefined, (sql) => sql`select from ${sql(name)}`)
  if (unset.rows > 0) leaks.push('reads a row with no organisation set')
  const own = await attempt(server, second, (sql) => rowsOf(sql, second))
  if (own.rows === 0) leaks.push('does not read its own row')
  return leaks
}

async function writeLeaks(owner: Sql, server: postgres.Sql, name: string): Promise<string[]> {
  const [row] = await owner`
    select to_jsonb(t) as row from ${owner(name)} t where organisation_id = ${first} limit 1`
  const leaks: string[] = []
  const inserted = await attempt(
    server,
    second,
    (sql) =>
      sql`insert into ${sql(name)} select * from jsonb_populate_record(null::${sql(name)}, ${sql.json(row?.row ?? {})})`,
  )
  if (inserted.code !== refusedByPolicy) leaks.push("inserts a row of another organisation's")
  const given = await attempt(
    server,
    second,
    (sql) => sql`update ${sql(name)} set organisation_id = ${first} where organisation_id = ${second}`,
  )
  if (given.code !== refusedByPolicy) leaks.push('gives its own row to another organisation')
  const updated = await attempt(
    server,
    second,
    (sql) => sql`update ${sql(name)} set organisation_id = organisation_id where organisation_id = ${first}`,
  )
  if (updated.rows > 0 || updated.code) leaks.push("updates another organisation's row")
  const deleted = await attempt(
    server,
    second,
    (sql) => sql`delete from ${sql(name)} where organisation_id = ${first}`,
  )
  if (deleted.rows > 0 || deleted.code) leaks.push("deletes another organisation's row")
  return leaks
}

class Undo extends Error {
  constructor(readonly rows: number) {
    super('undone')
  }
}

/** Runs one statement with this organisation set, and takes it back: how many rows it touched, or the error's code. */
async function attempt(
  server: postgres.Sql,
  organisation: string | undefined,
  run: (sql: postgres.TransactionSql) => postgres.PendingQuery<postgres.Row[]>,
): Promise<{ rows: number; code?: string }> {
  try {
    await server.begin(async (sql) => {
      if (organisation) await sql`select set_config('soundings.organisation_id', ${organisation}, true)`
      throw new Undo((await run(sql)).count)
    })
  } catch (error) {
    if (error instanceof Undo) return { rows: error.rows }
    if (error instanceof postgres.PostgresError) return { rows: 0, code: error.code }
    throw error
  }
  return { rows: 0 }
}

/** A function that row-level security does not bind gives back an organisation and an id, or yes or no, and looks
 *  names up only where we put them. */
async function loudDoors(owner: Sql): Promise<string[]> {
  const doors = await owner<{ name: string; result: string; has_path: boolean }[]>`
    select p.proname as name, pg_get_function_result(p.oid) as result,
           coalesce(array_to_string(p.proconfig, ' ') like '%search_path=%', false) as has_path
    from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace`
  const quiet = /^(boolean|TABLE\(organisation_id uuid(, id uuid)?\))$/
  return doors.flatMap(({ name, result, has_path }) => [
    ...(quiet.test(result) ? [] : [`function ${name} gives back ${result}`]),
    ...(has_path ? [] : [`function ${name} sets no search_path`]),
  ])
}

async function looseGrants(server: Sql): Promise<string[]> {
  const loose = await server<{ name: string; granted: string }[]>`
    select c.relname as name, granted
    from pg_class c, unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) granted
    where c.relkind in ('r', 'p', 'v') and c.relnamespace = 'public'::regnamespace
      and has_table_privilege(c.oid, granted)`
  return loose.map(({ name, granted }) => `${name}: the server's role may ${granted}`)
}
