import { type ChildProcess, spawn } from 'node:child_process'
import { pause } from './process.server'
import type { Programs } from './programs.server'

/** What a crash leaves behind for a moment: shared memory, a lock, a port. */
const passing = /pre-existing shared memory|still in use|lock file|Address already in use/
const longestStart = 60_000
const beforeAnotherTry = 2_000

type Cluster = { programs: Programs; folder: string; port: number; settings: string[] }

/** Keeps one PostgreSQL process running: a death nobody asked for is followed by a new start. */
export class Supervisor {
  #child: ChildProcess | undefined
  #isStopping = false
  readonly #cluster: Cluster
  readonly #report: (line: string) => void

  constructor(cluster: Cluster, report: (line: string) => void) {
    this.#cluster = cluster
    this.#report = report
  }

  /** Resolves once PostgreSQL accepts connections, or once it has been asked to stop. */
  async start(): Promise<void> {
    const deadline = Date.now() + longestStart
    while (!this.#isStopping) {
      const outcome = await this.#launch()
      if (outcome.isReady || this.#isStopping) return
      if (Date.now() > deadline || !passing.test(outcome.log)) {
        throw new Error(`PostgreSQL did not start:\n${outcome.log}`)
      }
      await pause(200)
    }
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    const timer = setTimeout(() => child.kill('SIGQUIT'), 10_000)
    await gone
    clearTimeout(timer)
  }

  #launch(): Promise<{ isReady: boolean; log: string }> {
    const { programs, folder } = this.#cluster
    return new Promise((resolve) => {
      // A process group of its own, so that Ctrl-C reaches the server first, and the server stops it in order.
      const child = spawn(programs.postgres, ['-D', folder, ...this.#arguments()], {
        ...programs.runAs,
        cwd: '/',
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      this.#child = child
      let log = ''
      let isReady = false
      child.stderr?.on('data', (chunk: Buffer) => {
        if (isReady) return
        log += chunk.toString()
        if (!log.includes('ready to accept connections')) return
        isReady = true
        resolve({ isReady, log })
      })
      child.once('error', (error) => resolve({ isReady: false, log: String(error) }))
      child.once('exit', () => {
        if (!isReady) resolve({ isReady: false, log })
        else if (!this.#isStopping) void this.#restart()
      })
    })
  }

  #arguments(): string[] {
    return [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      `port=${this.#cluster.port}`,
      'max_connections=100',
      'shared_buffers=256MB',
      'jit=off',
      'log_destination=stderr',
      'lc_messages=C',
      ...this.#cluster.settings,
    ].flatMap((setting) => ['-c', setting])
  }

  /** Never gives up: whatever kept it from starting may pass, a full disk for one. */
  async #restart(): Promise<void> {
    this.#report('PostgreSQL stopped by itself; starting it again')
    while (!this.#isStopping) {
      try {
        await this.start()
        return
      } catch (error) {
        this.#report((error as Error).message)
        await pause(beforeAnotherTry)
      }
    }
  }
}
