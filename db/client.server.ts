import { Kysely, sql, type Transaction } from 'kysely'
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
  return new Kysely<Database>({ dialect: new PostgresJSDialect({ postgres: pool }) })
}

/** Runs `work` in one transaction in which only this organisation's rows exist. */
export function inOrganisation<T>(db: Db, organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('soundings.organisation_id', ${organisationId}, true)`.execute(tx)
    return work(tx)
  })
}

/** As `inOrganisation`, with every query of `work` reading one and the same snapshot. */
export function inSnapshot<T>(db: Db, organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await sql`select set_config('soundings.organisation_id', ${organisationId}, true)`.execute(tx)
      return work(tx)
    })
}
