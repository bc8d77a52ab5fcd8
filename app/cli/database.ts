import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { connect, type Db } from '../../db/client.server'
import { startEmbedded } from '../../db/embedded/embedded.server'
import { migrate } from '../../db/migrate.server'
import { refuseUnboundRole } from '../../db/server-role.server'
import type { Settings } from '../env.server'
import type { Options } from './options'

/** How long what is being stored when the system is stopped may take to end; then it is broken off, and nothing of it
 *  stored. */
const patience = 5000

/** The settings of the environment, with what the command line says instead. */
export function withOptions(settings: Settings, { port, data }: Options): Settings {
  return { ...settings, port: port ?? settings.port, dataFolder: data ?? settings.dataFolder }
}

/** The database the settings name (one's own, or the embedded one, which is started), brought up to date and connected
 *  to under the server's role. What has to be undone at the end is added to `undo`. */
export async function openDatabase(
  settings: Settings,
  report: (line: string) => void,
  undo: (() => Promise<void>)[],
): Promise<Db> {
  let ownerUrl = settings.databaseUrl
  if (!ownerUrl) {
    report('Starting PostgreSQL')
    const embedded = await startEmbedded({ folder: path.resolve(settings.dataFolder), report })
    undo.push(embedded.stop)
    ownerUrl = embedded.url
  }
  report('Bringing the database up to date')
  const db = connect(await migrate(ownerUrl))
  undo.push(() => Promise.race([db.destroy(), setTimeout(patience, undefined, { ref: false })]))
  await refuseUnboundRole(db)
  return db
}
