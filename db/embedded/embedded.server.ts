import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { accountForPostgres, canReach, type RunAs } from './account-of-postgres.server'
import { lockFolder } from './folder-lock.server'
import { isAlive, pause } from './process.server'
import { findPrograms, type Programs } from './programs.server'
import { Supervisor } from './supervisor.server'

/** A running PostgreSQL of our own: where to connect as its owner, where its files are, and how to stop it. */
export type EmbeddedDatabase = { url: string; folder: string; stop: () => Promise<void> }

type Options = {
  /** Where the cluster's files live; made if missing. */
  folder: string
  /** Extra server settings, `name=value`. */
  settings?: string[]
  report?: (line: string) => void
}

type Report = (line: string) => void

const owner = 'soundings'

/** Starts the embedded PostgreSQL on a free local port and keeps it running until `stop`: it is started again if it
 *  dies. One that an earlier, killed process left behind on the same folder is stopped first; a folder that a living
 *  process uses is refused. */
export async function startEmbedded({
  folder,
  settings = [],
  report = () => {},
}: Options): Promise<EmbeddedDatabase> {
  mkdirSync(folder, { recursive: true })
  const release = lockFolder(folder)
  try {
    const { url, home, supervisor } = await startCluster(folder, settings, report)
    const stop = async () => {
      await supervisor.stop()
      release()
    }
    return { url, folder: home, stop }
  } catch (error) {
    release()
    throw error
  }
}

async function startCluster(folder: string, settings: string[], report: Report) {
  const { home, runAs } = findHome(folder)
  const cluster = path.join(home, 'cluster')
  const programs = findPrograms(home, runAs)
  const password = ownerPassword(home)
  if (!existsSync(path.join(cluster, 'ready'))) initialise(programs, home, password, report)
  await stopLeftBehind(cluster)
  const port = await freePort()
  const supervisor = new Supervisor({ programs, folder: cluster, port, settings }, report)
  await supervisor.start()
  return { url: `postgres://${owner}:${password}@127.0.0.1:${port}/postgres`, home, supervisor }
}

/** Where the cluster lives: the folder itself, or one below /var/lib where the folder lies out of reach of the
 *  account PostgreSQL runs as (a checkout below /root, say). A file in the folder remembers which. */
function findHome(folder: string): { home: string; runAs: RunAs } {
  const note = path.join(folder, 'cluster-is-in')
  const noted = existsSync(note) ? readFileSync(note, 'utf8').trim() : folder
  const runAs = accountForPostgres(path.join(noted, 'cluster'))
  if (canReach(noted, runAs)) return { home: noted, runAs }
  const home = path.join('/var/lib/soundings', randomBytes(6).toString('hex'))
  for (const step of [path.dirname(home), home]) {
    mkdirSync(step, { recursive: true })
    chmodSync(step, 0o755)
  }
  if (!canReach(home, runAs)) {
    throw new Error(
      `PostgreSQL cannot run as root, and the account it runs as reaches neither ${folder} nor ${home}. Choose a folder with --data that other users may enter.`,
    )
  }
  writeFileSync(note, `${home}\n`)
  return { home, runAs }
}

function ownerPassword(home: string): string {
  const file = path.join(home, 'owner-password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** Makes the cluster; the file `ready` comes last, so that one left half-made is made again. */
function initialise({ initdb, runAs }: Programs, home: string, password: string, report: Report) {
  report('Making a new PostgreSQL cluster')
  const cluster = path.join(home, 'cluster')
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { mode: 0o700 })
  const passwordFile = path.join(home, 'initial-password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (runAs) for (const file of [cluster, passwordFile]) chownSync(file, runAs.uid, runAs.gid)
  const result = spawnSync(
    initdb,
    [
      `--pgdata=${cluster}`,
      `--username=${owner}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...runAs, cwd: '/', encoding: 'utf8' },
  )
  rmSync(passwordFile, { force: true })
  if (result.status !== 0) {
    throw new Error(`PostgreSQL could not make its cluster in ${cluster}: ${result.stderr || result.error}`)
  }
  writeFileSync(path.join(cluster, 'ready'), '')
}

/** Ends a PostgreSQL whose Soundings was killed; the folder's lock is ours, so no living one uses it. */
async function stopLeftBehind(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (pid > 0 && isPostgres(pid, cluster)) {
    process.kill(pid, 'SIGINT')
    const deadline = Date.now() + 20_000
    while (isAlive(pid)) {
      if (Date.now() > deadline) process.kill(pid, 'SIGKILL')
      await pause(50)
    }
  }
  rmSync(file, { force: true })
}

/** A process number may have been given to another program since; on Linux the command line tells. */
function isPostgres(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  const file = `/proc/${pid}/cmdline`
  return !existsSync(file) || readFileSync(file, 'utf8').split('\0').includes(cluster)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
