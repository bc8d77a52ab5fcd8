import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { connect, type Db } from '../../db/client.server'
import { migrate } from '../../db/migrate.server'

let clones = 0

/** A database of this test file's own, cloned from the migrated template: `db` is the server's connection, under its
 *  own role; `ownerUrl` and `serverUrl` are for raw connections. Dropped when the file is done. */
export async function cloneDatabase(): Promise<{ db: Db; ownerUrl: string; serverUrl: string }> {
  const template = new URL(inject('templateUrl'))
  const name = `soundings_test_${process.pid}_${++clones}`
  const admin = new URL(template)
  admin.pathname = '/postgres'
  const cluster = postgres(admin.toString(), { max: 1, onnotice: () => {} })
  // Only one clone at a time may be made from a template.
  await cluster`select pg_advisory_lock(7316202)`
  await cluster`create database ${cluster(name)} template ${cluster(template.pathname.slice(1))}`
  await cluster`select pg_advisory_unlock(7316202)`
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
