import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { action as editReason } from '../../../../app/routes/officer/reasons/codebook/reason'
import {
  action as codeComment,
  loader as codingPage,
} from '../../../../app/routes/officer/reasons/coding/coding'
import { readCoding } from '../../../../app/routes/officer/reasons/coding/coding-fields'
import { loader as reasonsPage } from '../../../../app/routes/officer/reasons/reasons'
import { sessionCookie } from '../../../../app/session/session.server'
import { insertAccount, signIn } from '../../../../db/account.server'
import { inOrganisation, type Tx } from '../../../../db/client.server'
import { takeReading } from '../../../../db/reading/take.server'
import { listReasons } from '../../../../db/reason/codebook.server'
import { onePage } from '../../../fixtures/one-page'
import { cloneDatabase } from '../../../setup/clone'
import { insertResponses, randomResponses } from '../../../setup/fieldwork'
import { makeLandlord } from '../../../setup/landlord'
import { call, makeToken } from '../../api/caller'
import { contextOf, formPost } from '../../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { definition: onePage })
const { organisationId, wave, areas } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
let cookie = ''

/** Forty of the north, thirty of the south, each with a released comment. */
beforeAll(async () => {
  const password = 'heron-kettle-north-stair'
  const person = { organisation_id: organisationId, id: newId(), role: 'officer' as const, name: 'A person' }
  await inside(async (tx) => {
    await insertAccount(tx, { ...person, email: 'o@example.org', password })
    const places = [...Array(40).fill(areas.northNeighbourhood), ...Array(30).fill(areas.southAuthority)]
    const rows = randomResponses(landlord, [1], 70).map((row, at) => ({ ...row, area_id: places[at] }))
    await insertResponses(tx, landlord, rows)
    const responses = await tx.selectFrom('response').select('id').execute()
    const said = responses.map(({ id }) => ({
      ...{ organisation_id: organisationId, response_id: id, question_key: 'words', language: 'en' },
      ...{ text: 'Words', released_text: 'Words', state: 'released' as const },
    }))
    await tx.insertInto('comment').values(said).execute()
    await takeReading(tx, wave, { isFinal: false })
  })
  const site = sessionCookie(new Request('http://localhost/'))
  cookie = (await site.serialize(await signIn(db, 'o@example.org', password))).split(';')[0] ?? ''
})

const argsOf = (request: Request, params = {}) =>
  ({ request, params, context }) as unknown as LoaderFunctionArgs & ActionFunctionArgs
const get = (path: string) =>
  argsOf(new Request(`http://localhost${path}`, { headers: { Cookie: cookie } }), { wave: wave.id })
const coding = `/officer/waves/${wave.id}/coding`
const reasons = (query = '') => reasonsPage(get(`/officer/waves/${wave.id}/reasons${query}`))

async function send(fields: Record<string, string | string[]>) {
  const answer = await codeComment(argsOf(formPost(coding, fields, cookie), { wave: wave.id }))
  return answer as Response & { data?: { problems: { field: string }[] }; init?: { status: number } }
}

/** Codes so many of those that wait, by numbers typed. */
async function codeSome(count: number, numbers: string): Promise<void> {
  let address = coding
  for (let done = 0; done < count; done++) {
    const { comment, reasons: shown } = await codingPage(get(address))
    if (!comment) throw new Error('none waits')
    const fields = { comment: comment.id, version: String(comment.version), numbers }
    const answer = await send({ ...fields, shown: shown.map(({ key }) => key).join(' ') })
    expect(answer.status).toBe(303)
    address = answer.headers.get('Location') ?? ''
  }
}

describe('the page of reasons', () => {
  test('tells nothing of fewer than ten coded comments', async () => {
    await codeSome(9, '7')
    const view = await reasons()
    expect([view.sides, view.coded, view.waiting]).toEqual([undefined, undefined, 61])
  })

  test('ranks what the coded comments give, by region too, as its file and the API do', async () => {
    await codeSome(61, '5, 7')
    const view = await reasons()
    expect(view.coded).toBe(70)
    const [, against] = view.sides ?? []
    expect(against?.shares.slice(0, 2)).toMatchObject([
      { key: 'damp', count: 70, percent: 100 },
      { key: 'slow-repairs', count: 61, percent: 87 },
    ])
    expect((await reasons('?area=N')).coded).toBe(40)
    const token = await makeToken(db, landlord)
    const { body } = await call(db, 'get', '/surveys/tiny/waves/now/reasons?area=S', { token })
    expect(body.items.find(({ reason }: { reason: string }) => reason === 'damp')).toMatchObject({
      ...{ area: 'South', share: 100, comments: 30, coded: 30 },
    })
    const results = await makeToken(db, landlord, ['results:read'])
    expect((await call(db, 'get', '/surveys/tiny/waves/now/reasons', { token: results })).status).toBe(403)
  })

  test('is of regions only', async () => {
    for (const area of ['N1', 'nowhere']) {
      const status = await reasons(`?area=${area}`).then(
        () => 200,
        (thrown: Response) => thrown.status,
      )
      expect(status, area).toBe(404)
    }
  })
})

describe('what is sent of a comment', () => {
  const typed = { ticked: [], numbers: '', shown: ['damp', 'cost'], comment: newId(), version: '0' }
  const known = ['damp', 'cost', 'needs']

  test.each([
    ['nothing', {}],
    ['a number that no reason has', { numbers: '1 3' }],
    ['a word', { numbers: 'damp' }],
    ['a reason and none', { numbers: '0 1' }],
    ['none ticked and a number', { numbers: '2', ticked: ['none'] }],
  ])('is refused where it is %s', (_, sent) => {
    expect(readCoding({ ...typed, ...sent }, known)).toMatchObject({
      ok: false,
      problems: [{ field: 'numbers' }],
    })
  })

  test('is the reasons typed and ticked, each once, or none', () => {
    const found = readCoding({ ...typed, numbers: '2,1', ticked: ['damp'] }, known)
    expect(found).toMatchObject({ ok: true, coding: { reasons: ['damp', 'cost'] } })
    expect(readCoding({ ...typed, numbers: '0' }, known)).toMatchObject({ ok: true, coding: { reasons: [] } })
    expect(readCoding({ ...typed, shown: ['no such reason'], numbers: '1' }, known)).toBeUndefined()
  })
})

test('a reason is added under a key of its own, and refused with every problem at once', async () => {
  const fields = { side: 'dissatisfied', includes: 'Cats', excludes: '', example: 'No cats', used: 'yes' }
  const post = (more: Record<string, string>) =>
    editReason(argsOf(formPost('/officer/reasons/new', { ...fields, ...more }, cookie), { reason: 'new' }))
  await post({ name: 'Damp' })
  expect((await inside(listReasons)).at(-1)).toMatchObject({ key: 'damp-2', name: 'Damp', isUsed: true })
  expect(await post({ name: '', side: '', example: '' })).toMatchObject({
    data: { problems: [{ field: 'side' }, { field: 'name' }, { field: 'example' }] },
    init: { status: 422 },
  })
})
