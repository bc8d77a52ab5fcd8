import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { canUseFolder, findPrograms, type Programs, type RunAs } from './programs.server'

/** A running PostgreSQL of our own: where to connect as its owner, and how to stop it. */
export type EmbeddedDatabase = { url: string; folder: string; stop: () => Promise<void> }

type Options = {
  /** Where the cluster's files live; made if missing. */
  folder: string
  /** Extra server settings, `name=value`. */
  settings?: string[]
  report?: (line: string) => void
}

const owner = 'soundings'

/** Starts the embedded PostgreSQL on a free local port and keeps it running until `stop`: it is started again if it
 *  dies. One that an earlier, killed process left behind on the same folder is stopped first. */
export async function startEmbedded({
  folder,
  settings = [],
  report = () => {},
}: Options): Promise<EmbeddedDatabase> {
  mkdirSync(folder, { recursive: true })
  const programs = findPrograms(folder)
  const home = clusterHome(folder, programs.runAs)
  const cluster = path.join(home, 'cluster')
  const password = ownerPassword(home)
  if (!existsSync(path.join(cluster, 'ready'))) initialise(programs, home, cluster, password, report)
  await stopLeftBehind(cluster)
  const port = await freePort()
  const supervisor = new Supervisor(programs, cluster, port, settings, report)
  await supervisor.start()
  const url = `postgres://${owner}:${password}@127.0.0.1:${port}/postgres`
  return { url, folder: home, stop: () => supervisor.stop() }
}

/** The folder itself, or one below /var/lib where the folder lies out of reach of the account PostgreSQL runs as
 *  (a checkout below /root, say). */
function clusterHome(folder: string, runAs: RunAs): string {
  let home = folder
  if (!canUseFolder(folder, runAs)) {
    const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12)
    home = path.join('/var/lib/soundings', name)
    mkdirSync(home, { recursive: true })
  }
  return home
}

function ownerPassword(home: string): string {
  const file = path.join(home, 'owner-password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

function initialise(
  programs: Programs,
  home: string,
  cluster: string,
  password: string,
  report: (line: string) => void,
) {
  report('Making a new PostgreSQL cluster')
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { mode: 0o700 })
  const passwordFile = path.join(home, 'initial-password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if ('uid' in programs.runAs) {
    for (const file of [cluster, passwordFile]) chownSync(file, programs.runAs.uid, programs.runAs.gid)
  }
  const result = spawnSync(
    programs.initdb,
    [
      `--pgdata=${cluster}`,
      `--username=${owner}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...programs.runAs, cwd: '/', encoding: 'utf8' },
  )
  rmSync(passwordFile, { force: true })
  if (result.status !== 0) {
    throw new Error(`PostgreSQL could not make its cluster in ${cluster}: ${result.stderr || result.error}`)
  }
  writeFileSync(path.join(cluster, 'ready'), '')
}

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

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A process number may have been given to another program since; on Linux the command line tells. */
function isPostgres(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  const file = `/proc/${pid}/cmdline`
  return !existsSync(file) || readFileSync(file, 'utf8').includes(cluster)
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

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Keeps one PostgreSQL process running: a death nobody asked for is followed by a new start. */
class Supervisor {
  #child: ChildProcess | undefined
  #stopping = false

  constructor(
    private readonly programs: Programs,
    private readonly cluster: string,
    private readonly port: number,
    private readonly settings: string[],
    private readonly report: (line: string) => void,
  ) {}

  /** Resolves once PostgreSQL accepts connections. */
  async start(): Promise<void> {
    const deadline = Date.now() + 60_000
    for (;;) {
      const outcome = await this.#launch()
      if (outcome.ready) return
      // After a crash, shared memory of the old processes may be held for a moment.
      if (Date.now() > deadline || !/pre-existing shared memory|still in use|lock file/.test(outcome.log)) {
        throw new Error(`PostgreSQL did not start:\n${outcome.log}`)
      }
      await pause(200)
    }
  }

  #launch(): Promise<{ ready: boolean; log: string }> {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      `port=${this.port}`,
      'max_connections=100',
      'shared_buffers=256MB',
      'jit=off',
      'log_destination=stderr',
      'lc_messages=C',
      ...this.settings,
    ].flatMap((setting) => ['-c', setting])
    return new Promise((resolve) => {
      // A process group of its own, so that Ctrl-C reaches the server first, and the server stops it in order.
      const child = spawn(this.programs.postgres, ['-D', this.cluster, ...settings], {
        ...this.programs.runAs,
        cwd: '/',
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      this.#child = child
      let log = ''
      let ready = false
      child.stderr?.on('data', (chunk: Buffer) => {
        if (ready) return
        log += chunk.toString()
        if (log.includes('ready to accept connections')) {
          ready = true
          resolve({ ready, log })
        }
      })
      child.once('error', (error) => resolve({ ready: false, log: String(error) }))
      child.once('exit', () => {
        if (!ready) resolve({ ready: false, log })
        else if (!this.#stopping) this.#restart()
      })
    })
  }

  #restart() {
    this.report('PostgreSQL stopped by itself; starting it again')
    this.start().catch((error: Error) => this.report(error.message))
  }

  async stop(): Promise<void> {
    this.#stopping = true
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    const timer = setTimeout(() => child.kill('SIGQUIT'), 10_000)
    await gone
    clearTimeout(timer)
  }
}
