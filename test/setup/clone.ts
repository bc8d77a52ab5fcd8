import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { connect, type Db } from '../../db/client.server'
import { migrate } from '../../db/migrate.server'

let clones = 0

/** A database of this test file's own, cloned from the migrated template (or another): `db` is the server's connection,
 *  under its own role; `ownerUrl` and `serverUrl` are for raw connections. Dropped when the file is done. */
export async function cloneDatabase(
  templateUrl = inject('templateUrl'),
): Promise<{ db: Db; ownerUrl: string; serverUrl: string }> {
  const template = new URL(templateUrl)
  const name = `soundings_test_${process.pid}_${++clones}`
  const cluster = clusterOf(templateUrl)
  await createFrom(cluster, template.pathname.slice(1), name)
  template.pathname = `/${name}`
  const ownerUrl = template.toString()
  const serverUrl = await migrate(ownerUrl)
  const db = connect(serverUrl, { connections: 4 })
  afterAll(async () => {
    await db.destroy()
    await cluster`drop database ${cluster(name)} with (force)`
    await cluster.end()
  })
  return { db, ownerUrl, serverUrl }
}

/** Makes a database from a template, of which only one clone at a time may be made. */
export async function createFrom(cluster: postgres.Sql, template: string, name: string): Promise<void> {
  await cluster`select pg_advisory_lock(7316202)`
  await cluster`create database ${cluster(name)} template ${cluster(template)}`
  await cluster`select pg_advisory_unlock(7316202)`
}

/** One connection to the cluster that a database is in, to make and drop others beside it. */
export function clusterOf(databaseUrl: string): postgres.Sql {
  const admin = new URL(databaseUrl)
  admin.pathname = '/postgres'
  return postgres(admin.toString(), { max: 1, onnotice: () => {} })
}
