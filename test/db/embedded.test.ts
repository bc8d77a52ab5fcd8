import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from '../../db/embedded/embedded.server'
import { isAlive } from '../../db/embedded/process.server'
import { temporaryFolder } from '../setup/folder'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = temporaryFolder('embedded')
  made.push(folder)
  return folder
}

const postmasterOf = (folder: string) =>
  Number(readFileSync(path.join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0])

/** Starts it in a process of its own, and gives that process and the first line it prints. */
async function startElsewhere(folder: string) {
  const script = path.resolve(import.meta.dirname, '../setup/embedded-child.js')
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, line: line.toString().trim() }
}

/** Asks until it answers: a server that is coming back refuses connections for a moment. */
async function whenItAnswers<T>(url: string, ask: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  for (;;) {
    const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 1 })
    try {
      return await ask(sql)
    } catch (error) {
      if (error instanceof postgres.PostgresError && error.code.startsWith('42')) throw error
    } finally {
      await sql.end({ timeout: 0 })
    }
  }
}

const folder = newFolder()

test('it starts on an empty folder, comes back by itself after kill -9, and has every committed row', async () => {
  const database = await startEmbedded({ folder })
  await whenItAnswers(database.url, (sql) => sql`create table kept as select generate_series(1, 1000) as n`)
  const before = postmasterOf(database.folder)
  process.kill(before, 'SIGKILL')
  const [row] = await whenItAnswers(database.url, (sql) => sql`select count(*)::int as n from kept`)
  expect(row?.n).toBe(1000)
  const after = postmasterOf(database.folder)
  expect(after).not.toBe(before)
  await database.stop()
  expect(isAlive(after)).toBe(false)
  expect(readdirSync(folder).filter((name) => name.startsWith('soundings.pid'))).toEqual([])
})

test('a folder in use is refused with a sentence, and the one who uses it goes on', async () => {
  const { child, line: url } = await startElsewhere(folder)
  await expect(startEmbedded({ folder })).rejects.toThrow(
    new RegExp(`${folder} is in use by another Soundings \\(process ${child.pid}\\)`),
  )
  const [row] = await whenItAnswers(url, (sql) => sql`select count(*)::int as n from kept`)
  expect(row?.n).toBe(1000)

  // What kill -9 of Soundings leaves behind: a PostgreSQL nobody minds, and a lock.
  child.kill('SIGKILL')
  await once(child, 'exit')
  const orphan = postmasterOf(folder)
  expect(isAlive(orphan)).toBe(true)
  const next = await startEmbedded({ folder })
  expect(isAlive(orphan)).toBe(false)
  const [again] = await whenItAnswers(next.url, (sql) => sql`select count(*)::int as n from kept`)
  expect(again?.n).toBe(1000)
  await next.stop()
})

test('a lock whose process number belongs to another program by now does not hold', async () => {
  writeFileSync(path.join(folder, 'soundings.pid'), `${process.pid} 1\n`)
  const database = await startEmbedded({ folder })
  await expect(startEmbedded({ folder })).rejects.toThrow(/is in use/)
  await database.stop()
})

test.runIf(process.getuid?.() === 0)(
  'as root, below a folder that PostgreSQL’s own account may not enter, the files go where it may',
  async () => {
    const closed = newFolder()
    chmodSync(closed, 0o700)
    const database = await startEmbedded({ folder: path.join(closed, 'data') })
    made.push(database.folder)
    expect(database.folder).toMatch(/^\/var\/lib\/soundings\//)
    await whenItAnswers(database.url, (sql) => sql`create table kept (n integer)`)
    await database.stop()
    const again = await startEmbedded({ folder: path.join(closed, 'data') })
    expect(again.folder).toBe(database.folder)
    expect(await whenItAnswers(again.url, (sql) => sql`select * from kept`)).toEqual([])
    await again.stop()
    expect(existsSync(path.join(closed, 'data/cluster'))).toBe(false)
  },
)
