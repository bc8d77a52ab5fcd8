import { beforeAll, describe, expect, test } from 'vitest'
import { apiViewNames } from '../../../app/export/view-names'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { insertPlan } from '../../../db/plan/plan.server'
import { insertOfficer } from '../../db/plan/author'
import { cloneDatabase } from '../../setup/clone'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { readHundredResponses } from '../../setup/reading'
import { call, documentedAnswers, makeToken } from './caller'

const { db } = await cloneDatabase()
let landlord: Landlord
let token: string
let readingId: string

const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

beforeAll(async () => {
  landlord = await makeLandlord(db)
  token = await makeToken(db, landlord)
  await inside(async (tx) => {
    readingId = await readHundredResponses(tx, landlord)
  })
})

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
  for (const path of ['/actions', '/findings', '/judgements', '/panels', '/you-said-we-did']) {
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
