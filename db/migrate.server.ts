import { Kysely, Migrator, sql } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import postgres from 'postgres'
import { migrations } from './migrations/all'
import { grantToServer, protectRows } from './row-security.server'
import { ensureServerRole } from './server-role.server'

const oldestVersion = 150000

/** Brings the database at `ownerUrl` to the newest schema, and gives back the address the server connects with:
 *  the same database under a role that owns nothing and cannot pass row-level security. */
export async function migrate(ownerUrl: string): Promise<string> {
  const pool = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  const db = new Kysely<unknown>({ dialect: new PostgresJSDialect({ postgres: pool }) })
  try {
    await requireVersion(db)
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
    const { error } = await migrator.migrateToLatest()
    if (error) throw error
    const server = await ensureServerRole(db, ownerUrl)
    await protectRows(db)
    await grantToServer(db, server.role)
    return server.url
  } finally {
    await db.destroy()
  }
}

async function requireVersion(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{
    version: number
  }>`select current_setting('server_version_num')::int as version`.execute(db)
  const version = rows[0]?.version ?? 0
  if (version < oldestVersion) {
    throw new Error(`Soundings needs PostgreSQL 15 or later; this one is ${Math.floor(version / 10000)}.`)
  }
}
