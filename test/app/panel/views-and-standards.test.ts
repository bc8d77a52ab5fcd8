import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { action as propose } from '../../../app/routes/officer/panel/standards/standard-facts'
import { loader as officersStandards } from '../../../app/routes/officer/panel/standards/standards'
import { action as officerActs, loader as officersView } from '../../../app/routes/officer/panel/views/view'
import {
  loader as membersStandard,
  action as reply,
} from '../../../app/routes/panel/workspace/standards/standard'
import { action as raise } from '../../../app/routes/panel/workspace/views/new-view'
import { action as actOnView, loader as membersView } from '../../../app/routes/panel/workspace/views/view'
import { loader as membersViews } from '../../../app/routes/panel/workspace/views/views'
import { inOrganisation } from '../../../db/client.server'
import { insertPanel, seatMember } from '../../../db/panel/panel.server'
import { findPerformance, listStandards } from '../../../db/panel/standard.server'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { Desk, ledTo } from './desk'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
const { organisationId, areas } = landlord
const inLandlord = <T>(work: Parameters<typeof inOrganisation<T>>[2]) =>
  inOrganisation(db, organisationId, work)
const desk = new Desk(db, organisationId)
await desk.add('officer', 'officer')
const members = { local: '', other: '', national: '' }
for (const name of Object.keys(members) as (keyof typeof members)[]) {
  members[name] = await desk.add(name, 'panel')
}
const panels = await inLandlord(async (tx) => {
  await readHundredResponses(tx, landlord)
  const make = async (name: keyof typeof members, area_id: number, above_id: string | null) => {
    const panel_id = (await insertPanel(tx, organisationId, { name, area_id, above_id })) ?? ''
    const seat = { organisation_id: organisationId, panel_id, seated_on: dayFromNow(0) }
    await seatMember(tx, { ...seat, account_id: members[name] })
    return panel_id
  }
  const national = await make('national', areas.whole, null)
  return {
    national,
    local: await make('local', areas.north, national),
    other: await make('other', areas.south, national),
  }
})

const view = { panel: panels.local, words: 'Nobody comes.', area: String(areas.north), service: 'repairs' }
const raiseOne = async () => ledTo(await raise(desk.sent('local', view)))
const act = (name: string, id: string, fields: Record<string, string>) =>
  actOnView(desk.sent(name, fields, { view: id }))
const read = (name: string, id: string) => membersView(desk.asked(name, { view: id }))

test('a view goes up to the panel above and its answer comes down, with every step', async () => {
  const id = await raiseOne()
  await expect(read('national', id)).rejects.toMatchObject({ status: 404 })
  await act('local', id, { intent: 'up', added: 'Everywhere.' })
  expect(await act('local', id, { intent: 'up', added: '' })).toMatchObject({ init: { status: 409 } })
  expect(await act('local', id, { intent: 'answer', answer: 'Us.' })).toMatchObject({ init: { status: 409 } })
  expect(await act('national', id, { intent: 'answer', answer: ' ' })).toMatchObject({
    init: { status: 422 },
  })
  await act('national', id, { intent: 'answer', answer: 'We asked for a text.' })
  await officerActs(desk.sent('officer', { intent: 'answer', answer: 'A text comes.' }, { view: id }))
  const { steps, canAnswer, sendUpTo } = await read('local', id)
  expect(steps.map(({ who, said }) => [who, said])).toEqual([
    ['Raised by local', ''],
    ['Sent up by local', 'Everywhere.'],
    ['Answered by national', 'We asked for a text.'],
    ['Answered by the landlord', 'A text comes.'],
  ])
  expect([canAnswer, sendUpTo]).toEqual([false, undefined])
  await expect(read('other', id)).rejects.toMatchObject({ status: 404 })
  expect((await membersViews(desk.asked('other'))).views).toEqual([])
  // What is sent to a browser tells of panels, never of who wrote.
  expect(JSON.stringify(await read('national', id))).not.toContain(members.local)
  await expect(
    inLandlord((tx) => sql`update panel_step set words = 'Other words'`.execute(tx)),
  ).rejects.toThrow(/never changes/)
})

test('a view is of a member’s own panel and its area, and every problem is told at once', async () => {
  const nothing = await raise(desk.sent('local', { panel: '', words: '', area: '', service: '' }))
  expect(nothing).toMatchObject({
    init: { status: 422 },
    data: { problems: [{ field: 'panel' }, { field: 'words' }, { field: 'area' }, { field: 'service' }] },
  })
  const elsewhere = { ...view, panel: panels.other, area: String(areas.south) }
  expect(await raise(desk.sent('local', elsewhere))).toMatchObject({
    data: { typed: { words: 'Nobody comes.' }, problems: [{ field: 'panel' }, { field: 'area' }] },
  })
})

test('an officer makes a view public, and takes that back', async () => {
  const id = await raiseOne()
  for (const [intent, isPublic] of [['publish', true] as const, ['withdraw', false] as const]) {
    await officerActs(desk.sent('officer', { intent }, { view: id }))
    expect((await officersView(desk.asked('officer', { view: id }))).isPublic).toBe(isPublic)
    expect((await read('local', id)).isPublic).toBe(isPublic)
  }
})

const standard = (percent: number) => ({
  ...{ panel: panels.local, service: 'overall', words: 'We are good.', question: 'overall-service' },
  ...{ area: String(areas.north), percent: String(percent) },
})
const proposed = async (percent: number) => {
  await propose(desk.sent('officer', standard(percent)))
  return (await inLandlord((tx) => listStandards(tx))).at(-1)?.id ?? ''
}
const say = (name: string, id: string, fields: Record<string, string>) =>
  reply(desk.sent(name, { proposal: '1', ...fields }, { standard: id }))

test('a standard is talked of, sent back with a reason, proposed again and agreed', async () => {
  const id = await proposed(70)
  await expect(say('other', id, { act: 'agree', words: '' })).rejects.toMatchObject({ status: 404 })
  expect(await say('local', id, { act: '', words: '' })).toMatchObject({
    data: { problems: [{ field: 'act' }, { field: 'words' }] },
  })
  expect(await say('local', id, { act: 'send-back', words: ' ' })).toMatchObject({ init: { status: 422 } })
  await say('local', id, { act: 'say', words: 'Who counts?' })
  await say('local', id, { act: 'send-back', words: 'Too low.' })
  expect(await say('local', id, { act: 'agree', words: '' })).toMatchObject({ init: { status: 409 } })
  await propose(desk.sent('officer', standard(75), { standard: id }))
  const notRead = await say('local', id, { act: 'agree', words: '' })
  expect(notRead).toMatchObject({ init: { status: 409 } })
  const { proposal } = await membersStandard(desk.asked('local', { standard: id }))
  await say('local', id, { proposal: String(proposal), act: 'agree', words: '' })
  const { standards } = await officersStandards(desk.asked('officer'))
  const found = standards.find((one) => one.id === id)
  expect(found).toMatchObject({ state: 'agreed', standing: 'Target 75%: met.' })
  expect(found?.steps.map(({ who, said }) => [who, said])).toEqual([
    ['Proposed by the landlord', 'We are good. (70%)'],
    ['local said', 'Who counts?'],
    ['Sent back by local', 'Too low.'],
    ['Proposed by the landlord', 'We are good. (75%)'],
    ['Agreed by local', ''],
  ])
  const welsh = await membersStandard(desk.asked('local', { standard: id }, '/?lang=cy'))
  expect(welsh.standard?.standing).toBe('Targed 75%: wedi’i gyrraedd.')
})

test('an agreed standard stands until the panel agrees another in its place', async () => {
  const first = await proposed(70)
  await say('local', first, { act: 'agree', words: '' })
  const change = () => propose(desk.sent('officer', standard(72), { standard: first }))
  await change()
  expect(await change()).toMatchObject({ init: { status: 409 }, data: { typed: { percent: '72' } } })
  const second = (await inLandlord((tx) => listStandards(tx))).at(-1)?.id ?? ''
  const states = async () => {
    const { standards } = await officersStandards(desk.asked('officer'))
    return [first, second].map((id) => standards.find((one) => one.id === id)?.state)
  }
  expect(await states()).toEqual(['agreed', 'proposed'])
  const { standard: shown } = await membersStandard(desk.asked('local', { standard: second }))
  expect(shown?.instead).toBe('In place of: “We are good.” (70%).')
  await say('local', second, { act: 'agree', words: '' })
  expect(await states()).toEqual(['replaced', 'agreed'])
  const { standard: before } = await membersStandard(desk.asked('local', { standard: first }))
  expect(before?.steps.at(-1)?.who).toBe('Replaced by another that local agreed')
  await expect(change()).rejects.toMatchObject({ status: 404 })
})

test('a target is missed only beyond the interval, and not known where the figure is hidden', async () => {
  // 75% of 60 tenants, 63% to 84%.
  const ids = [await proposed(75), await proposed(80), await proposed(90)]
  const standings = await inLandlord(async (tx) => {
    const standards = (await listStandards(tx)).filter((one) => ids.includes(one.id))
    const nowhere = standards.map((one) => ({ ...one, area_id: areas.southAuthority + 1 })).slice(0, 1)
    return (await findPerformance(tx, [...standards, ...nowhere])).map(({ standing }) => standing)
  })
  expect(standings).toEqual(['met', 'not known', 'missed', 'not known'])
})
