import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect, type Db } from '../../db/client.server'
import { cloneDatabase } from '../setup/clone'

const { ownerUrl } = await cloneDatabase()

const pidOf = async (one: Db) =>
  (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(one)).rows[0]?.pid
const lose = (one: Db) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(one)
/** What came of a query: 'answered', or the code of its error. */
const outcomeOf = (one: Db) =>
  sql`select 1`.execute(one).then(
    () => 'answered',
    (error: Error & { code?: string }) => error.code ?? error.message,
  )

test('a connection lost while it is held refuses what comes after, and those beside it and after it answer', async () => {
  const db = connect(ownerUrl, { connections: 3 })
  await db.connection().execute(async (held) => {
    await expect(lose(held)).rejects.toThrow()
    for (let turn = 0; turn < 5; turn++) expect(await outcomeOf(held)).toBe('CONNECTION_CLOSED')
    expect(await outcomeOf(db)).toBe('answered')
  })
  const after = await Promise.all(Array.from({ length: 20 }, () => outcomeOf(db)))
  expect(new Set(after)).toEqual(new Set(['answered']))
  await db.destroy()
})

test('whoever held a connection that was lost never reaches that of the next', async () => {
  const db = connect(ownerUrl, { connections: 1 })
  await db.connection().execute(async (held) => {
    const lost = await pidOf(held)
    await expect(lose(held)).rejects.toThrow()
    await db.connection().execute(async (next) => {
      expect(await pidOf(next)).not.toBe(lost)
      expect(await outcomeOf(held)).toBe('CONNECTION_CLOSED')
      expect(await outcomeOf(next)).toBe('answered')
    })
  })
  expect(await outcomeOf(db)).toBe('answered')
  await db.destroy()
})
