import { Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import postgres from 'postgres'
import type { Database } from './schema'

/** The tables through Kysely. */
export type Db = Kysely<Database>

/** A transaction in which one organisation is set; every query function takes one. */
export type Tx = Transaction<Database>

const dateType = 1082
const jsonType = 114
const jsonbType = 3802

/** A pool of connections to `url`; dates arrive as `YYYY-MM-DD` strings, never as local midnights; JSON is handed
 *  over as text, which the driver would otherwise quote a second time. */
export function connect(url: string, { connections = 10 }: { connections?: number } = {}): Db {
  const pool = postgres(url, {
    max: connections,
    onnotice: () => {},
    // Compiling a statement takes longer than it saves: the larger breakdowns took four times as long.
    connection: { jit: 'off' },
    types: {
      date: {
        to: dateType,
        from: [dateType],
        serialize: (value: string) => value,
        parse: (value: string) => value,
      },
      json: {
        to: jsonType,
        from: [jsonType, jsonbType],
        serialize: (value: string) => value,
        parse: (value: string) => JSON.parse(value),
      },
    },
  })
  return new Kysely<Database>({ dialect: new PostgresJSDialect({ postgres: preparing(pool) }) })
}

/** Longer statements (many rows at once) are not worth keeping prepared. */
const longestPrepared = 4000

/** Kysely's dialect sends each query unprepared: described, parsed and planned anew, in two round trips. Here those
 *  with parameters are prepared once a connection. The dialect has no option for it. */
function preparing(pool: postgres.Sql): postgres.Sql {
  const reserve = pool.reserve.bind(pool)
  return Object.assign(pool, {
    async reserve() {
      const connection = await reserve()
      const { unsafe } = connection
      connection.unsafe = (text, parameters = [], options) =>
        unsafe(text, parameters, {
          ...options,
          prepare: parameters.length > 0 && text.length <= longestPrepared,
        })
      return connection
    },
  })
}

/** Runs `work` in one transaction in which only this organisation's rows exist. */
export function inOrganisation<T>(db: Db, organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute((tx) => inside(tx, organisationId, work))
}

/** Sets the organisation and begins the work without waiting in between: a connection runs its statements in the
 *  order they were given, and without an organisation there is no row to see. */
async function inside<T>(tx: Tx, organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const set = sql`select set_config('soundings.organisation_id', ${organisationId}, true)`.execute(tx)
  const [done] = await Promise.all([work(tx), set])
  return done
}

/** Runs `work` in the organisation that a door (`find_link(…)` and its like) leads to, in the transaction that asked
 *  the door; undefined where it leads nowhere. `id` is what the door gave beside the organisation. */
export function throughDoor<T>(
  db: Db,
  door: RawBuilder<unknown>,
  work: (tx: Tx, found: { organisationId: string; id: string }) => Promise<T>,
): Promise<T | undefined> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ organisation: string; id: string }>`
      select id, set_config('soundings.organisation_id', organisation_id::text, true) as organisation
      from ${door}`.execute(tx)
    return rows[0] && work(tx, { organisationId: rows[0].organisation, id: rows[0].id })
  })
}

/** As `inOrganisation`, with every query of `work` reading one and the same snapshot. */
export function inSnapshot<T>(db: Db, organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) => inside(tx, organisationId, work))
}
