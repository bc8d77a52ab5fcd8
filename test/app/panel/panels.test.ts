import { expect, test } from 'vitest'
import { action as changeMembers, loader as panelPage } from '../../../app/routes/officer/panel/panels/panel'
import { action as saveFacts } from '../../../app/routes/officer/panel/panels/panel-facts'
import { loader as panelsPage } from '../../../app/routes/officer/panel/panels/panels'
import { loader as entriesPage } from '../../../app/routes/panel/entries'
import { action as join, loader as joinPage } from '../../../app/routes/panel/joining/join'
import { signIn } from '../../../db/account.server'
import { inOrganisation } from '../../../db/client.server'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'
import { Desk, ledTo } from './desk'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db)
const desk = new Desk(db, landlord.organisationId)
await desk.add('officer', 'officer')
await desk.add('ann', 'panel')

const facts = (name: string, above = '') => ({ name, area: String(landlord.areas.north), above })
const make = async (name: string, above = '') =>
  ledTo(await saveFacts(desk.sent('officer', facts(name, above))))
const act = (panel: string, fields: Record<string, string>) =>
  changeMembers(desk.sent('officer', fields, { panel }))
const pageOf = (panel: string) => panelPage(desk.asked('officer', { panel }))

test('a member is let in as long as they sit on a panel, once there is one', async () => {
  expect((await entriesPage(desk.asked('ann'))).waiting).toEqual([])
  const panel = await make('The first panel')
  await expect(entriesPage(desk.asked('ann'))).rejects.toMatchObject({ status: 403 })
  const { others } = await pageOf(panel)
  await act(panel, { intent: 'seat', account: others[0]?.value ?? '' })
  expect((await entriesPage(desk.asked('ann'))).waiting).toEqual([])
  const { members } = await pageOf(panel)
  expect(members.map(({ name }) => name)).toEqual(['ann'])
  await act(panel, { intent: 'unseat', id: members[0]?.id ?? '' })
  await expect(entriesPage(desk.asked('ann'))).rejects.toMatchObject({ status: 403 })
})

test('a panel has a name of its own, and no panel stands above itself, however far', async () => {
  const top = await make('Top')
  const middle = await make('Middle', top)
  const low = await make('Low', middle)
  const circle = await saveFacts(desk.sent('officer', facts('Top', low), { panel: top }))
  expect(circle).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: 'above' }] } })
  const twice = await saveFacts(desk.sent('officer', facts('Low', top), { panel: middle }))
  expect(twice).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: 'name' }] } })
  const nothing = await saveFacts(desk.sent('officer', { name: ' ', area: '', above: '' }))
  expect(nothing).toMatchObject({
    init: { status: 422 },
    data: { problems: [{ field: 'name' }, { field: 'area' }] },
  })
  const { panels } = await panelsPage(desk.asked('officer'))
  expect(panels.find(({ id }) => id === low)).toMatchObject({ above_name: 'Middle', members: 0 })
})

test('an invitation makes one account, which sits on the panel, and its link works once', async () => {
  const panel = await make('Inviting')
  const wrong = await act(panel, { intent: 'invite', name: '', email: 'bea' })
  expect(wrong).toMatchObject({ data: { problems: [{ field: 'name' }, { field: 'email' }] } })
  const invited = await act(panel, { intent: 'invite', name: 'Bea', email: 'bea@example.org' })
  const first = invited.data.link?.split('/').at(-1) ?? ''
  const again = await act(panel, { intent: 'invite', name: 'Bea', email: 'BEA@example.org' })
  const token = again.data.link?.split('/').at(-1) ?? ''
  await expect(joinPage(desk.asked('', { token: first }))).rejects.toMatchObject({ init: { status: 404 } })
  expect(await joinPage(desk.asked('', { token }))).toMatchObject({ panel: 'Inviting', name: 'Bea' })
  expect((await pageOf(panel)).invitations).toHaveLength(1)

  const short = await join(desk.sent('', { name: 'Bea', password: 'short' }, { token }))
  expect(short).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: 'password' }] } })
  const password = 'a heron at the ferry'
  const joined = (await join(desk.sent('', { name: 'Bea Ray', password }, { token }))) as Response
  expect(joined.headers.get('Location')).toBe('/panel')
  expect(joined.headers.get('Set-Cookie')).toContain('session=')
  expect(await signIn(db, 'bea@example.org', password)).toBeTruthy()
  const { members, invitations } = await pageOf(panel)
  expect([members.map(({ name }) => name), invitations]).toEqual([['Bea Ray'], []])
  await expect(join(desk.sent('', { name: 'Eve', password }, { token }))).rejects.toMatchObject({
    init: { status: 404 },
  })
})

test('who has an account is seated or refused, and an invitation taken back works no more', async () => {
  const panel = await make('Others')
  const officer = await inOrganisation(db, landlord.organisationId, (tx) =>
    tx.selectFrom('account').select(['email', 'role']).where('role', 'in', ['officer', 'panel']).execute(),
  )
  const emailOf = (role: string) => officer.find((one) => one.role === role)?.email ?? ''
  const staff = await act(panel, { intent: 'invite', name: 'Owen', email: emailOf('officer') })
  expect(staff).toMatchObject({ init: { status: 422 }, data: { problems: [{ field: 'email' }] } })
  await act(panel, { intent: 'invite', name: 'Ann', email: emailOf('panel') })
  expect((await pageOf(panel)).members).toHaveLength(1)

  const { data } = await act(panel, { intent: 'invite', name: 'Cy', email: 'cy@example.org' })
  const { invitations } = await pageOf(panel)
  await act(panel, { intent: 'withdraw', id: invitations[0]?.id ?? '' })
  const token = data.link?.split('/').at(-1) ?? ''
  await expect(joinPage(desk.asked('', { token }))).rejects.toMatchObject({ init: { status: 404 } })
})
