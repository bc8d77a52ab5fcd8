import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { connect, type Db } from '../../db/client.server'
import { startEmbedded } from '../../db/embedded/embedded.server'
import { FolderInUse } from '../../db/embedded/folder-lock.server'
import { migrate } from '../../db/migrate.server'
import { refuseUnboundRole } from '../../db/server-role.server'
import { readSettings, type Settings } from '../env.server'
import type { Options } from './options'
import { stopOnSignal } from './signal'

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

/** What cannot be done where there is no database, or a running system has it: "verify", and "nothing to verify". */
type Doing = { what: string; nothing: string }

/** Does something in the database that there is already, and leaves it as a stopped system would. */
export async function inDatabase(
  options: Options,
  doing: Doing,
  work: (db: Db) => Promise<void>,
): Promise<void> {
  const settings = withOptions(readSettings(), options)
  refuseMissingFolder(settings, doing)
  const undo: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  stopOnSignal(stop)
  try {
    await work(await openDatabase(settings, (line) => console.error(line), undo))
  } catch (error) {
    throw error instanceof FolderInUse ? new Error(whileRunning(error, doing)) : error
  } finally {
    await stop()
  }
}

/** Starting would make a folder that is not there. */
function refuseMissingFolder({ databaseUrl, dataFolder }: Settings, { nothing }: Doing): void {
  if (databaseUrl || existsSync(dataFolder)) return
  throw new Error(
    `There is no data folder ${path.resolve(dataFolder)}, so ${nothing}. Name the folder with --data, or your own PostgreSQL with DATABASE_URL.`,
  )
}

const whileRunning = ({ folder, holder }: FolderInUse, { what }: Doing) =>
  `The data folder ${folder} is in use by a running Soundings (process ${holder}), and its database serves only that one. Stop it, ${what}, then start it again; or name another folder with --data, such as a copy made while it was stopped.`
