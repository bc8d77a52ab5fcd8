import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect } from '../../db/client.server'
import { migrate } from '../../db/migrate.server'
import { refuseUnboundRole } from '../../db/server-role.server'
import { cloneDatabase } from '../setup/clone'

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
