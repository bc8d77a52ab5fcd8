import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { temporaryFolder } from './folder'

/** What `npm run demo -- --json` prints. */
export type Site = Record<'tenant' | 'openSurvey' | 'officer' | 'panel' | 'public' | 'api', string> & {
  credentials: Record<'officer' | 'panel' | 'administrator', { email: string; password: string }> & {
    apiToken: string
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: Site
  }
}

/** The built product with the demonstration landlord on a database of its own, with the pseudo-language offered; or,
 *  while writing tests, the running one whose line of JSON is in the file TEST_SITE. */
export default async function setup(project: TestProject) {
  const running = process.env.TEST_SITE
  if (running) {
    project.provide('site', JSON.parse(readFileSync(running, 'utf8')) as Site)
    return
  }
  const data = temporaryFolder('browser')
  const database = await databaseOfItsOwn()
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
        DATABASE_URL: database?.url,
      },
    },
  )
  project.provide('site', await firstLine(server))
  return async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await gone
    await database?.drop()
    rmSync(data, { recursive: true, force: true })
  }
}

/** Where DATABASE_URL names a PostgreSQL of one's own, a new database on it, so that nothing of theirs is touched. */
async function databaseOfItsOwn(): Promise<{ url: string; drop: () => Promise<void> } | undefined> {
  if (!process.env.DATABASE_URL) return undefined
  const cluster = postgres(process.env.DATABASE_URL, { max: 1, onnotice: () => {} })
  const name = `soundings_browser_${process.pid}`
  await cluster`create database ${cluster(name)}`
  const url = new URL(process.env.DATABASE_URL)
  url.pathname = `/${name}`
  const drop = async () => {
    await cluster`drop database ${cluster(name)} with (force)`
    await cluster.end()
  }
  return { url: url.toString(), drop }
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
