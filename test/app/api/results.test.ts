import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { apiViewNames } from '../../../app/export/view-names'
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
import { insertOfficer, recommended, written } from '../../db/plan/author'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { call, documentedAnswers, makeToken } from './caller'

const { db } = await cloneDatabase()
let landlord: Landlord
let token: string
let readingId: string
const published: string[] = []
const member = { organisation_id: '', id: newId() }

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

beforeAll(async () => {
  landlord = await makeLandlord(db)
  token = await makeToken(db, landlord)
  member.organisation_id = landlord.organisationId
  await inside(async (tx) => {
    readingId = await readHundredResponses(tx, landlord)
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

const get = (path: string, key = token) => call(db, 'get', path, { token: key })
const breakdown = (query: string) => get(`/surveys/tenant-voice/breakdown?${query}`)

describe('the breakdown', () => {
  test('says which reading, and one decimal for everybody from a base of 100', async () => {
    const { status, body } = await breakdown('wave=now&question=overall-service')
    expect(status).toBe(200)
    expect(body.reading).toMatchObject({
      id: readingId,
      number: 1,
      is_final: false,
      responses: 100,
      weighted_by: null,
    })
    expect(body.area).toEqual({ code: 'ALL', name: 'Everywhere' })
    expect(body.items[0]).toEqual({
      question: 'overall-service',
      cut: null,
      category: null,
      figure: {
        ...{ state: 'shown', base: 100, percent: 75, low: 65.7, high: 82.5, size: 'normal' },
        ...{ weighted: null, not_weighted_because: 'no weights', as_on: null },
      },
      gap: null,
    })
  })

  test('of one strand has a cell for each category and each way of not saying, and hidden cells say nothing', async () => {
    const { body } = await breakdown('wave=now&question=overall-service&strand=sex')
    const categories = body.items.map((item: { category: string }) => item.category)
    expect(categories).toEqual(
      expect.arrayContaining(['female', 'male', 'prefer-not-to-say', 'not-answered']),
    )
    expect(new Set(body.items.map((item: { cut: string }) => item.cut))).toEqual(new Set(['sex']))
    const men = body.items.find((item: { category: string }) => item.category === 'male')
    expect(men.figure).toEqual({ state: 'hidden' })
  })

  test('of an area gives that area’s figures, whole numbers in a part of it', async () => {
    const { body } = await breakdown('wave=now&question=overall-service&area=N')
    expect(body.area).toEqual({ code: 'N', name: 'North' })
    expect(body.items[0].figure).toMatchObject({ base: 60, percent: 75, size: 'small' })
    expect(Number.isInteger(body.items[0].figure.low)).toBe(true)
    expect(body.items[0].gap).toEqual({
      compared_with: 'the other areas',
      certainty: 'may be chance',
      size: {
        ...{ points: 0, low: -16, high: 18 },
        ...{ own_percent: 75, others_percent: 75, others_base: 40, is_unweighted: false },
      },
    })
  })

  test('refuses all that it does not know at once, each with the nearest that it does', async () => {
    const { status, body } = await breakdown(
      'wave=nov&area=N1AA&question=overal-service&strand=gender&starnd=sex',
    )
    expect(status).toBe(422)
    expect(body.error.problems).toEqual([
      { path: 'starnd', message: "'starnd' is not a parameter here; did you mean 'strand'?" },
    ])
    const known = await breakdown('wave=nov&area=N1AA&question=overal-service&strand=sexx')
    expect(known.body.error.problems).toEqual([
      { path: 'wave', message: "'nov' is not a wave of this survey; did you mean 'now'?" },
      { path: 'area', message: "'N1AA' is not an area's code; did you mean 'N1A'?" },
      { path: 'question', message: expect.stringContaining("did you mean 'overall-service'?") },
      { path: 'strand', message: expect.stringContaining("did you mean 'sex'?") },
    ])
    expect((await breakdown('')).body.error.problems).toEqual([
      { path: 'wave', message: 'is needed: the key of a wave of the survey' },
    ])
  })

  test('of an unknown survey is not found, and so is a wave without a reading', async () => {
    const mistyped = await get('/surveys/tenant-vioce/breakdown?wave=now')
    expect(mistyped.status).toBe(404)
    expect(mistyped.body.error.problems[0].message).toContain("did you mean 'tenant-voice'?")
    const unread = await makeLandlord(db, { address: 'unread' })
    const none = await get('/surveys/tenant-voice/breakdown?wave=now', await makeToken(db, unread))
    expect(none.status).toBe(404)
    expect(none.body.error.message).toContain('No reading')
  })
})

describe('you said, we did', () => {
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
})

/** Every answer of the addresses of surveys; `none` is a token that is good for nothing. */
async function answersOfSurveys(none: string) {
  const version = '/surveys/tenant-voice/versions/1'
  const send = (body: string, key = token, type = 'application/json') =>
    call(db, 'post', '/surveys', { token: key, type, body })
  const { body } = await get(version)
  return [
    ...[await get('/surveys'), await get('/surveys', 'wrong'), await get('/surveys', none)],
    ...[await get('/surveys?x=1'), await get(`${version}?x=1`), await get('/surveys/x/versions/1')],
    ...[await get(version), await get(version, 'wrong'), await get(version, none)],
    ...[await send(JSON.stringify(body)), await send('{}'), await send('{}', token, 'text/plain')],
    ...[await send('{}', 'wrong'), await send('{}', none)],
  ]
}

/** Every answer of what is done about answers; there is no plan at first. */
async function answersOfTheLoop(none: string) {
  const answers = [await get('/actions')]
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    const details = { name: 'Plan', beganOn: '2026-01-05', inspectedOn: undefined, annualCost: undefined }
    await insertPlan(tx, await insertOfficer(tx, landlord.organisationId), details)
  })
  for (const path of ['/actions', '/judgements', '/panels', '/you-said-we-did']) {
    answers.push(
      await get(path),
      await get(path, 'wrong'),
      await get(path, none),
      await get(`${path}?limit=0`),
    )
  }
  return answers
}

/** Every answer that the lists of a wave give. */
async function answersOfLists(none: string) {
  const lists = apiViewNames.map((name) => `/surveys/tenant-voice/waves/now/${name}`)
  const answers = []
  for (const path of [...lists, '/surveys/tenant-voice/waves']) {
    const wrong = path.endsWith('waves') ? path.replace('tenant-voice', 'x') : path.replace('now', 'nov')
    const asked = path.endsWith('comparison') ? `${path}?area=N&against=area.S` : path
    answers.push(await get(asked), await get(path, 'wrong'), await get(path, none))
    answers.push(await get(wrong), await get(`${path}?starnd=sex`))
  }
  return answers
}

describe('the document', () => {
  test('is open to everybody and describes every address of the API, answer by answer', async () => {
    const { body } = await call(db, 'get', '/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    const responses = '/surveys/tenant-voice/waves/now/responses'
    const file = (text: string, type = 'application/x-ndjson', key = token) =>
      call(db, 'post', responses, { token: key, type, body: text })
    const right = JSON.stringify({ external_id: 'x', channel: 'paper', 'overall-service': 4 })
    const none = await makeToken(db, landlord, [])
    const planned = await makeLandlord(db, { address: 'planned', state: 'planned' })
    const figures = '/surveys/tenant-voice/waves/now/figures'
    const comments = '/surveys/tenant-voice/waves/now/comments'
    const seen = [
      ...[await file(right), await file(`${right}\n{}`), await file('{}'), await file('', 'text/plain')],
      ...[await file('', 'text/csv', 'wrong'), await file('', 'text/csv', none)],
      await file(right, 'application/x-ndjson', await makeToken(db, planned)),
      await call(db, 'post', '/surveys/tenant-voice/waves/nov/responses', {
        token,
        type: 'text/csv',
        body: '',
      }),
      ...[
        await breakdown('wave=now'),
        await breakdown('wave=nov'),
        await get('/surveys/x/breakdown?wave=now'),
      ],
      ...[
        await get('/surveys/tenant-voice/breakdown', 'wrong'),
        await get('/surveys/tenant-voice/breakdown', none),
      ],
      ...[await get(figures), await get(figures, 'wrong'), await get(figures, none)],
      await get('/surveys/tenant-voice/waves/nov/figures'),
      await call(db, 'get', figures, { token, accept: 'application/pdf' }),
      ...[await get(comments), await get(comments, 'wrong'), await get(comments, none)],
      ...[await get('/surveys/tenant-voice/waves/nov/comments'), await get(`${comments}?limit=0`)],
      ...(await answersOfLists(none)),
      ...(await answersOfSurveys(none)),
      ...(await answersOfTheLoop(none)),
      await call(db, 'get', '/openapi.json'),
    ].map(({ operation, status }) => `${operation} ${status}`)
    const described = [...documentedAnswers()].flatMap(([operation, byStatus]) =>
      [...byStatus.keys()].map((status) => `${operation} ${status}`),
    )
    // Of so few responses there are no drivers, and no comments with reasons: those of a larger wave are read with its files.
    const others = ['drivers', 'reasons'].map((name) => `get /surveys/{survey}/waves/{wave}/${name} 200`)
    expect(new Set([...seen, ...others])).toEqual(new Set(described))
  })
})
