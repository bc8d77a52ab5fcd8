import { sql } from 'kysely'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { connect } from '../../db/client.server'
import { migrate } from '../../db/migrate.server'
import * as foundation from '../../db/migrations/2026-11-22-foundation'
import * as rollup from '../../db/migrations/2026-11-22-rollup'
import { migrations } from '../../db/migrations/all'
import { refuseUnboundRole } from '../../db/server-role.server'
import { cloneDatabase } from '../setup/clone'
import { specimensOf } from './specimens'

const { db, ownerUrl, serverUrl } = await cloneDatabase()

test('migrating twice changes nothing and gives the same address', async () => {
  expect(await migrate(ownerUrl)).toBe(serverUrl)
})

test('the server accepts its own role and refuses the owner', async () => {
  await refuseUnboundRole(db)
  const owner = connect(ownerUrl, { connections: 1 })
  await expect(refuseUnboundRole(owner)).rejects.toThrow(/will not start/)
  await owner.destroy()
})

test('without an organisation set the server sees no row', async () => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from organisation`.execute(db)
  expect(rows[0]?.n).toBe(0)
})

test('a database with responses of the first schema keeps their codes, a byte each', async () => {
  const pool = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  await pool`create database before_bytes`
  const url = new URL(ownerUrl)
  url.pathname = '/before_bytes'
  const older = connect(url.toString(), { connections: 1 })
  await foundation.up(older)
  const { organisation, area, survey, survey_version, wave, response } = specimensOf(1)
  await older.insertInto('organisation').values(organisation).execute()
  await older.insertInto('area').values(area).execute()
  await older.insertInto('survey').values(survey).execute()
  await older.insertInto('survey_version').values(survey_version).execute()
  await older.insertInto('wave').values(wave).execute()
  const { strands: _, answers: __, ...rest } = response
  await sql`
    insert into response (${sql.join(Object.keys(rest).map((name) => sql.ref(name)))}, strands, answers)
    values (${sql.join(Object.values(rest))}, '{0,1,2,3,4,5,6,30,31}', '{5,0,30}')`.execute(older)
  await rollup.up(older)
  const { strands, answers } = await older.selectFrom('response').selectAll().executeTakeFirstOrThrow()
  expect([...strands]).toEqual([0, 1, 2, 3, 4, 5, 6, 30, 31])
  expect([...answers]).toEqual([5, 0, 30])
  await older.destroy()
  await pool`drop database before_bytes`
  await pool.end()
})

test('what was kept of the values of files brought in is forgotten, and their record is not', async () => {
  const pool = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  await pool`create database before_kept`
  const url = new URL(ownerUrl)
  url.pathname = '/before_kept'
  const older = connect(url.toString(), { connections: 1 })
  const kept = '2026-11-24-with-imports-kept'
  for (const name of Object.keys(migrations).sort()) if (name < kept) await migrations[name]?.up(older)
  const all = specimensOf(1)
  await older.insertInto('organisation').values(all.organisation).execute()
  await older.insertInto('survey').values(all.survey).execute()
  await older.insertInto('survey_version').values(all.survey_version).execute()
  await older.insertInto('wave').values(all.wave).execute()
  const mapping = JSON.stringify({ columns: ['tenure'], values: { 0: { 'Mrs Jones': 'leasehold' } } })
  const columns = JSON.stringify([{ heading: 'tenure', values: ['Mrs Jones'] }])
  await older
    .insertInto('import')
    .values({ ...all.import, columns, mapping, state: 'imported' })
    .execute()
  await older
    .insertInto('import_mapping')
    .values({ ...all.import_mapping, mapping })
    .execute()
  await migrations[kept]?.up(older)
  expect(await older.selectFrom('import').selectAll().execute()).toMatchObject([
    { state: 'imported', mapping: null, columns: [{ heading: 'tenure', values: [] }] },
  ])
  const remembered = await older.selectFrom('import_mapping').select('mapping').execute()
  expect(remembered).toEqual([{ mapping: { columns: ['tenure'], values: {} } }])
  await older.destroy()
  await pool`drop database before_kept`
  await pool.end()
})
