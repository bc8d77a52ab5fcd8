import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  action as actOnMeeting,
  loader as officersMeeting,
} from '../../../app/routes/officer/panel/meetings/meeting'
import { action as saveMeeting } from '../../../app/routes/officer/panel/meetings/meeting-facts'
import { loader as officersPack } from '../../../app/routes/officer/panel/meetings/pack'
import { loader as membersMeeting } from '../../../app/routes/panel/workspace/meetings/meeting'
import { loader as membersMeetings } from '../../../app/routes/panel/workspace/meetings/meetings'
import { loader as membersPack } from '../../../app/routes/panel/workspace/meetings/pack'
import { inOrganisation, inSnapshot } from '../../../db/client.server'
import { insertEntry, sendEntry } from '../../../db/entry/write.server'
import { citeFigure } from '../../../db/evidence.server'
import { insertPanel, seatMember } from '../../../db/panel/panel.server'
import { raiseView } from '../../../db/panel/view.server'
import { verifyWave } from '../../../db/verify.server'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { Desk, ledTo } from './desk'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
const { organisationId, areas, wave } = landlord
const inLandlord = <T>(work: Parameters<typeof inOrganisation<T>>[2]) =>
  inOrganisation(db, organisationId, work)
const desk = new Desk(db, organisationId)
const officerId = await desk.add('officer', 'officer')
const annId = await desk.add('ann', 'panel')
const benId = await desk.add('ben', 'panel')
const [north, south] = await inLandlord(async (tx) => {
  await readHundredResponses(tx, landlord)
  await tx.updateTable('reading').set({ is_final: true }).execute()
  const panels = [
    { name: 'North', area_id: areas.north, above_id: null },
    { name: 'South', area_id: areas.south, above_id: null },
  ]
  const ids = await Promise.all(panels.map((panel) => insertPanel(tx, organisationId, panel)))
  const seated = { organisation_id: organisationId, seated_on: dayFromNow(0) }
  await seatMember(tx, { ...seated, panel_id: ids[0] ?? '', account_id: annId })
  await seatMember(tx, { ...seated, panel_id: ids[1] ?? '', account_id: benId })
  return ids.map(String)
})

const facts = { day: '3 March 2027', place: 'The hall', agenda: 'Repairs\n\n  Letters ' }
const plan = async (over = {}) =>
  ledTo(await saveMeeting(desk.sent('officer', { ...facts, ...over }, { panel: north ?? '' })))
const act = (meeting: string, fields: Record<string, string>) =>
  actOnMeeting(desk.sent('officer', fields, { panel: north ?? '', meeting }))
const makePack = async (meeting: string) => ledTo(await act(meeting, { intent: 'pack' }))

test('a meeting is planned by an officer and read by the members of its panel, and by no others', async () => {
  const wrong = await saveMeeting(
    desk.sent('officer', { day: 'soon', place: '', agenda: '' }, { panel: north ?? '' }),
  )
  expect(wrong).toMatchObject({
    init: { status: 422 },
    data: { typed: { day: 'soon' }, problems: [{ field: 'day' }, { field: 'place' }] },
  })
  const meeting = await plan()
  expect(await membersMeeting(desk.asked('ann', { meeting }))).toMatchObject({
    ...{ day: '3 March 2027', agenda: ['Repairs', 'Letters'], panel: 'North', packs: [] },
  })
  await expect(membersMeeting(desk.asked('ben', { meeting }))).rejects.toMatchObject({ status: 404 })
  expect((await membersMeetings(desk.asked('ben'))).toCome).toEqual([])
  await expect(officersMeeting(desk.asked('officer', { panel: south ?? '', meeting }))).rejects.toMatchObject(
    { status: 404 },
  )
})

test('what was noted and decided is kept and read by the members', async () => {
  const meeting = await plan({ day: dayFromNow(-3) })
  const long = 'a'.repeat(20_001)
  const refused = await act(meeting, { intent: 'minutes', notes: long, decisions: 'Yes.' })
  expect(refused).toMatchObject({ init: { status: 422 }, data: { typed: { notes: long } } })
  await act(meeting, { intent: 'minutes', notes: 'We met.', decisions: 'Yes.' })
  expect(await membersMeeting(desk.asked('ann', { meeting }))).toMatchObject({
    ...{ notes: 'We met.', decisions: 'Yes.' },
  })
  expect((await membersMeetings(desk.asked('ann'))).past.map(({ id }) => id)).toEqual([meeting])
})

async function sendAnEntry(view: string): Promise<string> {
  return inLandlord(async (tx) => {
    const picked = { waveId: wave.id, questionKey: 'overall-service', areaId: areas.north, cell: 0 }
    const cited = await citeFigure(tx, picked)
    if (cited.state !== 'cited') throw new Error('the figure is hidden')
    const words = {
      view,
      outcome: 'done' as const,
      reply: 'We did.',
      area_id: areas.north,
      service: 'repairs',
    }
    const officer = { organisation_id: organisationId, id: officerId }
    const id = await insertEntry(tx, officer, { ...words, ...cited.citation, today: dayFromNow(0) })
    await sendEntry(tx, id, dayFromNow(0))
    return id
  })
}

test('a pack holds what may be shown of the panel’s area, and stays as it was made', async () => {
  const meeting = await plan()
  const entry = await sendAnEntry('Nobody rings back.')
  const pack = await makePack(meeting)
  const read = () => membersPack(desk.asked('ann', { meeting, pack }))
  const { pack: first } = await read()
  expect(first.headlines[0]).toEqual({
    name: 'Overall service, North',
    said: expect.stringMatching(/^Now, North: 75% of the 60 tenants .* \(95% interval 63% to 84%\)/),
  })
  expect(first.entries).toMatchObject([{ id: entry, view: 'Nobody rings back.', service: 'Repairs' }])
  const later = await sendAnEntry('The lift is slow.')
  await saveMeeting(desk.sent('officer', { ...facts, agenda: 'Other' }, { panel: north ?? '', meeting }))
  expect((await read()).pack).toEqual(first)
  await expect(
    inLandlord((tx) => sql`update agenda_pack set made_on = current_date + 1`.execute(tx)),
  ).rejects.toThrow(/never changes/)

  const second = await makePack(meeting)
  const officers = await officersPack(desk.asked('officer', { panel: north ?? '', meeting, pack: second }))
  expect(officers.pack).toMatchObject({ number: 2, agenda: ['Other'] })
  expect(officers.pack.entries.map(({ id }) => id)).toEqual([entry, later])
  await expect(membersPack(desk.asked('ben', { meeting, pack }))).rejects.toMatchObject({ status: 404 })
  const welsh = await membersPack(desk.asked('ann', { meeting, pack }, '/?lang=cy'))
  expect(welsh.pack.headlines[0]?.said).toContain('60')
  expect(welsh.pack.headlines[0]?.said).not.toContain('interval')
})

test('a pack holds what was said on the day of the meeting before, and nothing from before it', async () => {
  await plan({ day: dayFromNow(-2) })
  const officer = { organisation_id: organisationId, id: officerId }
  const view = { panel_id: north ?? '', area_id: areas.north, service: 'repairs' }
  for (const [words, day] of [
    ['Told the day before', dayFromNow(-3)],
    ['Told that evening', dayFromNow(-2)],
  ] as const)
    await inLandlord((tx) => raiseView(tx, officer, { ...view, words }, day))
  const meeting = await plan()
  const made = async () =>
    (await membersPack(desk.asked('ann', { meeting, pack: await makePack(meeting) }))).pack
  const first = await made()
  expect(first.views.map(({ words }) => words)).toEqual(['Told that evening'])
})

test('a figure of a pack that is not shown in its reading is found by verifying', async () => {
  const meeting = await plan()
  const pack = await makePack(meeting)
  const verify = () => inSnapshot(db, organisationId, (tx) => verifyWave(tx, wave))
  const sound = await verify()
  expect(sound.mismatch).toBeUndefined()
  expect(sound.published).toBeGreaterThan(0)
  await inLandlord(async (tx) => {
    const { contents, ...row } = await tx
      .selectFrom('agenda_pack')
      .selectAll()
      .where('id', '=', pack)
      .executeTakeFirstOrThrow()
    const headlines = contents.headlines.map((figure) => ({ ...figure, area_id: areas.southAuthority + 1 }))
    await tx.deleteFrom('agenda_pack').where('id', '=', pack).execute()
    await tx
      .insertInto('agenda_pack')
      .values({ ...row, contents: JSON.stringify({ ...contents, headlines }) })
      .execute()
  })
  expect((await verify()).mismatch).toMatchObject({ what: expect.stringContaining('agenda pack') })
})
