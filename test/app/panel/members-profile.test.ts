import { expect, test } from 'vitest'
import {
  loader as officerPage,
  action as takeProfile,
} from '../../../app/routes/officer/panel/members/members-profile'
import { loader as membersPage } from '../../../app/routes/panel/workspace/members/members'
import { action as saveYou, loader as youPage } from '../../../app/routes/panel/workspace/members/you'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { addDays, today } from '../../../db/day.server'
import { insertPanel, seatMember, unseatMember } from '../../../db/panel/panel.server'
import { listProfileReadings, saveOwnProfile, takeProfileReading } from '../../../db/panel/profile.server'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'
import { call, makeToken } from '../api/caller'
import { Desk } from './desk'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db)
const { organisationId: organisation_id, areas } = landlord
const desk = new Desk(db, organisation_id)
const officer = { organisation_id, id: await desk.add('officer', 'officer') }
const ann = { organisation_id, id: await desk.add('ann', 'panel') }
const work = <T>(tx: (tx: Tx) => Promise<T>) => inOrganisation(db, organisation_id, tx)
const panel_id = await work(async (tx) => {
  const id = await insertPanel(tx, organisation_id, { name: 'A panel', area_id: areas.north, above_id: null })
  return id ?? ''
})
const seat = (account_id: string) =>
  work((tx) => seatMember(tx, { organisation_id, panel_id, account_id, seated_on: today() }))

/** So many members more who say this of themselves. */
async function join(count: number, own: { sex?: number; religion?: number; caring?: number }): Promise<void> {
  for (let at = 0; at < count; at++) {
    const id = await desk.add(`member ${Math.random()}`, 'panel')
    await seat(id)
    await work((tx) => saveOwnProfile(tx, { organisation_id, id }, own, today()))
  }
}

const take = (inDays: number) => work((tx) => takeProfileReading(tx, officer, addDays(today(), inDays)))
const rowsOf = async (strand: 'sex' | 'religion' | 'caring') => {
  const readings = await work(listProfileReadings)
  return readings.map(({ strands }) =>
    strands[strand]?.rows.map(({ keys, count }) => `${keys.join('+')} ${count}`),
  )
}

test('a member says who they are, changes it, skips the rest, and is the only one to read it', async () => {
  await seat(ann.id)
  const wrong = await saveYou(desk.sent('ann', { sex: '9', age: '5' }))
  expect(wrong).toMatchObject({
    init: { status: 422 },
    data: { typed: { age: '5' }, problems: [{ field: 'sex' }] },
  })
  await saveYou(desk.sent('ann', { sex: '1', age: '5' }))
  expect((await youPage(desk.asked('ann'))).own).toEqual({ sex: '1', age: '5' })
  await saveYou(desk.sent('ann', { sex: '2', age: 'unsaid', religion: '' }))
  expect((await youPage(desk.asked('ann'))).own).toEqual({ sex: '2' })
  expect(await membersPage(desk.asked('ann'))).toMatchObject({ hasSaid: true, profile: undefined })
  await expect(youPage(desk.asked('officer'))).rejects.toMatchObject({ status: 403 })
})

test('the officer takes the profile, once a month, and both pages and the API show the groups that are large enough', async () => {
  await join(14, { sex: 1, religion: 1 })
  await join(12, { sex: 2, religion: 2 })
  await join(3, { religion: 6 })
  await takeProfile(desk.sent('officer', {}))
  expect(await takeProfile(desk.sent('officer', {}))).toMatchObject({ init: { status: 409 } })
  expect(await rowsOf('sex')).toEqual([['female 14', 'male+not-said 16']])
  const page = await membersPage(desk.asked('ann'))
  expect(page.profile?.strands.map(({ name, rows }) => [name, rows])).toMatchObject([
    [
      'Sex',
      [
        { name: 'Female', members: 14, share: 47 },
        { name: 'Male, or did not say', members: 16, share: 53 },
      ],
    ],
    [
      'Religion or belief',
      [
        { name: 'No religion', members: 14 },
        { name: 'All other groups, or did not say', members: 16 },
      ],
    ],
  ])
  expect(page.profile?.strands[0]?.said).toContain('of 30 members')
  expect((await officerPage(desk.asked('officer'))).profile).toEqual(page.profile)
  const token = await makeToken(db, landlord, ['panels:read'])
  const { body } = await call(db, 'get', '/panels', { token })
  expect(body.profile).toMatchObject({
    members: 30,
    strands: [
      { strand: 'sex', groups: [{ members: 14 }, { categories: ['male', 'not-said'], members: 16 }] },
      { strand: 'religion' },
    ],
  })
  expect(JSON.stringify(body.profile)).not.toMatch(/"members":3\b/)
})

test('who joins or leaves alone changes nothing that is shown; who leaves their last panel is forgotten', async () => {
  await join(9, { sex: 1, religion: 1 })
  expect(await take(29)).toBe(false)
  expect(await take(30)).toBe(true)
  await work((tx) => unseatMember(tx, panel_id, ann.id))
  const left = await work((tx) =>
    tx.selectFrom('panel_profile').select('account_id').where('account_id', '=', ann.id).execute(),
  )
  expect(left).toEqual([])
  expect(await take(60)).toBe(true)
  expect(await rowsOf('sex')).toEqual([['female 14', 'male+not-said 16'], undefined, undefined])
  await join(3, { sex: 1 })
  await join(11, { sex: 2 })
  expect(await take(90)).toBe(true)
  expect((await rowsOf('sex')).at(-1)).toEqual(['female 26', 'male+not-said 26'])
})

test('one group beside those who did not say is not shown', async () => {
  await join(12, { caring: 1 })
  expect(await take(150)).toBe(true)
  expect((await rowsOf('caring')).at(-1)).toBeUndefined()
})

test('what was read of the members never changes', async () => {
  const change = work((tx) => tx.updateTable('panel_profile_reading').set({ members: 1 }).execute())
  await expect(change).rejects.toThrow(/never changes/)
})
