import postgres from 'postgres'
import { expect, test } from 'vitest'
import { connect } from '../../../db/client.server'
import { migrations } from '../../../db/migrations/all'
import { cloneDatabase } from '../../setup/clone'
import { specimensOf } from '../specimens'

const { ownerUrl } = await cloneDatabase()

test('who was of the panel before panels had names sits on one of the whole organisation', async () => {
  const pool = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  await pool`create database before_panels`
  const url = new URL(ownerUrl)
  url.pathname = '/before_panels'
  const older = connect(url.toString(), { connections: 1 })
  const panels = '2026-12-10-panel-workspace'
  for (const name of Object.keys(migrations).sort()) if (name < panels) await migrations[name]?.up(older)
  for (const seed of [1, 2]) {
    const { organisation, area, account } = specimensOf(seed)
    await older.insertInto('organisation').values(organisation).execute()
    await older.insertInto('area').values(area).execute()
    const role = seed === 1 ? 'panel' : 'officer'
    await older
      .insertInto('account')
      .values({ ...account, role })
      .execute()
  }
  await migrations[panels]?.up(older)
  const seated = await older
    .selectFrom('panel_seat')
    .innerJoin('panel', 'panel.id', 'panel_seat.panel_id')
    .select(['panel_seat.organisation_id', 'account_id', 'area_id', 'above_id'])
    .execute()
  const { organisation_id, id } = specimensOf(1).account
  expect(seated).toEqual([{ organisation_id, account_id: id, area_id: 1, above_id: null }])
  expect(await older.selectFrom('panel').select('id').execute()).toHaveLength(1)
  await older.destroy()
  await pool`drop database before_panels`
  await pool.end()
})
