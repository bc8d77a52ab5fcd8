import postgres from 'postgres'
import { inject } from 'vitest'
import { textsOf } from '../../app/locales/catalogue'
import { connect, type Db } from '../../db/client.server'
import { today } from '../../db/day.server'
import { type Demo, loadDemo } from '../../db/demo/load.server'
import { migrate } from '../../db/migrate.server'
import { cloneDatabase, clusterOf, createFrom } from './clone'

/** What the load gave back, what it reported meanwhile, and its day. */
type Loaded = { demo: Demo; lines: string[]; today: string }

/** The demonstration on a database of this test file's own, cloned from one that is loaded once a run (and day), by the
 *  first file to ask for it. */
export async function cloneDemo(): Promise<Loaded & { db: Db; ownerUrl: string }> {
  const template = new URL(inject('templateUrl'))
  const day = today()
  template.pathname += `_demo_${day}`
  const url = template.toString()
  const cluster = clusterOf(url)
  // Whoever else needs it waits here.
  await cluster`select pg_advisory_lock(7316203)`
  const loaded = (await findLoaded(cluster, url)) ?? (await load(cluster, url, day))
  await cluster.end()
  return { ...loaded, ...(await cloneDatabase(url)) }
}

/** What was noted with the loaded database, which is there only when all of it is. */
async function findLoaded(cluster: postgres.Sql, url: string): Promise<Loaded | undefined> {
  const [row] = await cluster<{ note: string }[]>`
    select shobj_description(oid, 'pg_database') as note from pg_database where datname = ${nameOf(url)}`
  return row && (JSON.parse(row.note) as Loaded)
}

async function load(cluster: postgres.Sql, url: string, day: string): Promise<Loaded> {
  const loading = `${url}_loading`
  await cluster`drop database if exists ${cluster(nameOf(loading))}`
  await createFrom(cluster, nameOf(inject('templateUrl')), nameOf(loading))
  const db = connect(await migrate(loading))
  const lines: string[] = []
  const demo = await loadDemo(db, {
    today: day,
    report: (line) => lines.push(line),
    urdu: textsOf('ur', {}),
  }).finally(() => db.destroy())
  // What autovacuum does in time: it does not know of a clone's rows.
  const owner = postgres(loading, { max: 1, onnotice: () => {} })
  await owner`vacuum analyze`
  await owner.end()
  const loaded = { demo, lines, today: day }
  const note = JSON.stringify(loaded).replaceAll("'", "''")
  await cluster.unsafe(`comment on database "${nameOf(loading)}" is '${note}'`)
  await cluster`alter database ${cluster(nameOf(loading))} rename to ${cluster(nameOf(url))}`
  return loaded
}

const nameOf = (url: string) => new URL(url).pathname.slice(1)
