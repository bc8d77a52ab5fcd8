import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { afterAll } from 'vitest'
import type { Db } from '../../db/client.server'
import { cloneDemo } from './demo'
import { temporaryFolder } from './folder'

/** What `npm run demo -- --json` prints. */
export type Site = Record<'tenant' | 'openSurvey' | 'officer' | 'panel' | 'public' | 'api', string> & {
  credentials: Record<'officer' | 'panel' | 'administrator', { email: string; password: string }> & {
    apiToken: string
  }
}

/** The built product on a demonstration of this test file's own, with the pseudo-language offered; or, while writing
 *  tests, the running one whose line of JSON is in the file TEST_SITE. `prepare` is given the database before it starts. */
export async function startSite(prepare?: (db: Db) => Promise<void>): Promise<Site> {
  const running = process.env.TEST_SITE
  if (running) return JSON.parse(readFileSync(running, 'utf8')) as Site
  const { db, ownerUrl } = await cloneDemo()
  await prepare?.(db)
  const data = temporaryFolder('browser')
  const server = spawn(
    process.execPath,
    ['app/cli/soundings.js', 'demo', '--json', '--port', '0', '--data', data],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        VITEST: '',
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        SOUNDINGS_PSEUDO_LANGUAGE: 'true',
        SOUNDINGS_RATE_LIMIT: 'false',
        DATABASE_URL: ownerUrl,
      },
    },
  )
  afterAll(async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await gone
    rmSync(data, { recursive: true, force: true })
  })
  return firstLine(server)
}

function firstLine(server: ChildProcess): Promise<Site> {
  return new Promise((resolve, reject) => {
    let log = ''
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString()
    })
    server.once('exit', (code) => reject(new Error(`The demonstration ended with ${code}:\n${log}`)))
    if (server.stdout) {
      createInterface({ input: server.stdout }).once('line', (line) => resolve(JSON.parse(line) as Site))
    }
  })
}
