import { v7 as newId } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { insertAccount } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { gather } from '../../../db/entry/gather.server'
import { recordVerdict } from '../../../db/entry/verdict.server'
import { insertEntry, sendEntry } from '../../../db/entry/write.server'
import { citeFigure } from '../../../db/evidence.server'
import { insertPanel } from '../../../db/panel/panel.server'
import { publishView, raiseView } from '../../../db/panel/view.server'
import { insertAction } from '../../../db/plan/action.server'
import { insertPlan } from '../../../db/plan/plan.server'
import { insertRecommendation } from '../../../db/plan/recommendation.server'
import { cellNumber, everybody } from '../../../surveys/cut'
import { recommended, written } from '../../db/plan/author'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { call, makeToken } from './caller'

const { db } = await cloneDatabase()
let landlord: Landlord
let token: string
const published: string[] = []
const member = { organisation_id: '', id: newId() }

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const get = (path: string) => call(db, 'get', path, { token })

beforeAll(async () => {
  landlord = await makeLandlord(db)
  token = await makeToken(db, landlord)
  member.organisation_id = landlord.organisationId
  await inside(async (tx) => {
    await readHundredResponses(tx, landlord)
    const person = { ...member, role: 'panel' as const, name: 'A person', email: 'p@example.org' }
    await insertAccount(tx, { ...person, password: 'heron-kettle-north' })
    for (const view of ['First', 'Second', 'Third']) published.push(await writeEntry(tx, view, true))
    await writeEntry(tx, 'Not yet public', false)
  })
})

async function writeEntry(tx: Tx, view: string, isPublished: boolean): Promise<string> {
  const place = { waveId: landlord.wave.id, questionKey: 'overall-service', areaId: landlord.areas.north }
  const cited = await citeFigure(tx, { ...place, cell: everybody })
  if (cited.state !== 'cited') throw new Error(cited.state)
  const words = { view, outcome: 'done' as const, reply: 'We did.', service: 'repairs' }
  const day = '2026-07-01'
  const entry = { ...words, area_id: landlord.areas.north, ...cited.citation, today: day }
  const id = await insertEntry(tx, member, entry)
  await sendEntry(tx, id, day)
  const verdict = { comment: 'It is so.', publicName: 'A resident', version: 1, today: day }
  if (isPublished) await recordVerdict(tx, member, id, { verdict: 'confirmed', ...verdict })
  return id
}

/** A plan of the past, so that none is worked on: its actions are due as they stood on its last day. */
const pastPlan = {
  ...{ name: 'Past plan', beganOn: '2026-01-05', inspectedOn: undefined, annualCost: undefined },
  stoodOn: '2026-06-30',
}

test('lists what the panel has confirmed with its evidence and verdict, and nothing else', async () => {
  const { body } = await get('/you-said-we-did')
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual([...published].reverse())
  expect(body.next).toBeNull()
  expect(body.items[0]).toMatchObject({
    view: 'Third',
    area: { code: 'N', name: 'North' },
    evidence: { area: 'North', group: null, percent: 75, base: 60, weighted: null, as_on: null },
    verdicts: [
      {
        ...{ verdict: 'confirmed', public_name: 'A resident', comment: 'It is so.', version: 1 },
        ...{ of_earlier_words: false, answer: null, answer_by: null, answered_on: null },
      },
    ],
    ...{ is_confirmed: true, version: 1, reason: null, due_on: null },
    for_whom: { group: null, words: null },
    ...{ gathered: { comments: 0, findings: 0, panel_views: 0 }, panel_views: [], actions: [] },
    measured_again: { standing: 'not known', points: null, because: 'not since', later: null },
  })
})

test('comes a page at a time, each entry once', async () => {
  const first = await get('/you-said-we-did?limit=2')
  const second = await get(`/you-said-we-did?limit=2&cursor=${first.body.next}`)
  const ids = [...first.body.items, ...second.body.items].map(({ id }: { id: string }) => id)
  expect(ids).toEqual([...published].reverse())
  expect(second.body.next).toBeNull()
})

test('says which public views of panels and which actions of the plan it rests on, and no more of them', async () => {
  const [id = ''] = published
  await inside(async (tx) => {
    const author = { ...member, id: newId() }
    const facts = { name: 'A panel', area_id: landlord.areas.north, above_id: null }
    const panel_id = (await insertPanel(tx, landlord.organisationId, facts)) ?? ''
    const view = { panel_id, area_id: landlord.areas.north, service: 'repairs' }
    const raise = (words: string) => raiseView(tx, author, { ...view, words }, '2026-07-01')
    const [shown, unshown] = [await raise('Shown'), await raise('Unshown')]
    await publishView(tx, shown, '2026-07-02')
    await gather(tx, author, id, { commentIds: [], findings: [], viewIds: [shown, unshown] })
    const planId = await insertPlan(tx, author, pastPlan)
    const words = recommended({ responsible: 'Ada Finch' })
    const recommendationId = await insertRecommendation(tx, author, { planId, words, rests: [] })
    const action = { recommendationId, text: 'Ring back', due: written('1 July 2026') }
    const actionId = await insertAction(tx, author, { ...action, takenOn: '2026-01-05' })
    await tx
      .updateTable('entry_version')
      .set({ action_ids: [actionId] })
      .where('entry_id', '=', id)
      .execute()
  })
  const { body } = await get('/you-said-we-did')
  const item = body.items.find((one: { id: string }) => one.id === id)
  expect(item).toMatchObject({
    gathered: { panel_views: 1 },
    panel_views: [{ view: 'Shown', panel: 'A panel' }],
    actions: [{ text: 'Ring back', due_on: '2026-07-01', state: 'due' }],
  })
  expect(JSON.stringify(body)).not.toMatch(/Unshown|Ada Finch/)
  const panels = await get('/panels')
  expect(panels.body.items[0].views).toMatchObject([{ view: 'Shown', entries: [id] }])
})

test('narrows to those for a group, by its strand and category', async () => {
  const id = published[1] ?? ''
  await inside((tx) =>
    tx
      .updateTable('entry_version')
      .set({ for_cell: cellNumber('sex', 1) })
      .where('entry_id', '=', id)
      .execute(),
  )
  const idsOf = async (group: string) =>
    (await get(`/you-said-we-did?group=${group}`)).body.items.map((one: { id: string }) => one.id)
  expect(await idsOf('sex.female')).toEqual([id])
  expect(await idsOf('sex.male')).toEqual([])
  expect((await get('/you-said-we-did?group=sex.femal')).body.error.problems).toEqual([
    { path: 'group', message: expect.stringContaining("did you mean 'sex.female'?") },
  ])
})

test('filters by area and service, and refuses what is neither', async () => {
  expect((await get('/you-said-we-did?area=N1A&service=repairs')).body.items).toHaveLength(3)
  expect((await get('/you-said-we-did?area=S')).body.items).toEqual([])
  const { status, body } = await get('/you-said-we-did?area=Q9Q9Q9&service=repair&cursor=x')
  expect(status).toBe(422)
  expect(body.error.problems).toEqual([
    { path: 'area', message: "'Q9Q9Q9' is not an area's code" },
    { path: 'service', message: "'repair' is not a service; did you mean 'repairs'?" },
    { path: 'cursor', message: 'is not one this address gave' },
  ])
})
