import { pino } from 'pino'
import type { Db } from '../../db/client.server'
import { readSettings } from '../env.server'
import { startFolding } from '../jobs/folding.server'
import { startJobs } from '../jobs/jobs.server'
import { startMail } from '../jobs/mail.server'
import { makeMailer } from '../messaging/mailer.server'
import { closeServer, createApp, listen, refuseTakenPort } from '../server'
import { FirstRun } from '../session/first-run.server'
import { openDatabase, withOptions } from './database'
import type { Options } from './options'
import { stopOnSignal } from './signal'

/** A system that answers requests: its address, its database, the first-run link's keeper, and how to stop it. */
export type Running = { origin: string; db: Db; firstRun: FirstRun; stop: () => Promise<void> }

/** Starts everything in order: database, schema, `prepare`, server, jobs. `report` gets a line a step. */
export async function startSystem(
  options: Options,
  report: (line: string) => void,
  prepare: (db: Db) => Promise<void> = async () => {},
): Promise<Running> {
  const settings = withOptions(readSettings(), options)
  const undo: (() => Promise<void>)[] = []
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= inTurn(undo.reverse())
    return stopped
  }
  stopOnSignal(stop)
  try {
    await refuseTakenPort(settings)
    const database = await openDatabase(settings, report, undo)
    const firstRun = new FirstRun()
    await prepare(database)
    if (stopped) throw new Error('It was stopped before it had started')
    const log = pino({ level: settings.logLevel }, pino.destination(2))
    const server = await listen(createApp({ db: database, settings, log, firstRun }), settings)
    undo.push(() => closeServer(server))
    const origin = settings.origin ?? `http://localhost:${portOf(server)}`
    undo.push(startJobs(database, log, settings.mail && { origin }), startFolding(database, log))
    if (settings.mail) undo.push(startMail(database, makeMailer(settings.mail), log))
    return { origin, db: database, firstRun, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function inTurn(steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of steps) await step()
}

function portOf(server: { address(): string | { port: number } | null }): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
