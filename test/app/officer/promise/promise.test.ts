import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Problem } from '../../../../app/components/problem'
import { remindOfPromises } from '../../../../app/jobs/promises.server'
import { dayInWords } from '../../../../app/locales/day'
import { makeIntro } from '../../../../app/routes/answer/make-view.server'
import { loader as resultsPage } from '../../../../app/routes/officer/overview/waves'
import { action, loader as promisePage } from '../../../../app/routes/officer/promise/promise'
import { readWave, typedWave } from '../../../../app/routes/officer/surveys/wave/wave-fields'
import { loader as publicPage } from '../../../../app/routes/public/organisation'
import { sessionCookie } from '../../../../app/session/session.server'
import { insertAccount, signIn } from '../../../../db/account.server'
import { inOrganisation, type Tx } from '../../../../db/client.server'
import { getOrganisation } from '../../../../db/organisation.server'
import { takeReading } from '../../../../db/reading/take.server'
import { findWave } from '../../../../db/wave.server'
import { onePage } from '../../../fixtures/one-page'
import { cloneDatabase } from '../../../setup/clone'
import { insertResponses, randomResponses } from '../../../setup/fieldwork'
import { dayFromNow, makeLandlord } from '../../../setup/landlord'
import { contextOf, formPost } from '../../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { definition: onePage, closes: 3 })
const { organisationId, wave } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
let cookie = ''

beforeAll(async () => {
  const password = 'heron-kettle-north-stair'
  const person = { organisation_id: organisationId, id: newId(), role: 'officer' as const, name: 'Olu' }
  await inside((tx) => insertAccount(tx, { ...person, email: 'o@example.org', password }))
  const site = sessionCookie(new Request('http://localhost/'))
  cookie = (await site.serialize(await signIn(db, 'o@example.org', password))).split(';')[0] ?? ''
})

/** The results are promised in so many days. */
const promise = (days: number) =>
  inside((tx) =>
    tx
      .updateTable('wave')
      .set({ results_on: dayFromNow(days) })
      .execute(),
  )

beforeEach(async () => {
  await inside((tx) => tx.deleteFrom('promise_move').execute())
  await inside((tx) => tx.deleteFrom('outgoing_mail').execute())
  await promise(60)
})

const argsOf = (request: Request, params = {}) =>
  ({ request, params, context }) as unknown as LoaderFunctionArgs & ActionFunctionArgs
const get = (path: string, params = {}) =>
  argsOf(new Request(`http://localhost${path}`, { headers: { Cookie: cookie } }), params)
const page = () => promisePage(get(`/officer/waves/${wave.id}/promise`, { wave: wave.id }))
const reminders = async () => (await resultsPage(get('/officer'))).reminders
const publicly = async (language = 'en') => {
  const path = `/organisations/${landlord.address}?lang=${language}`
  return (await publicPage(get(path, { organisation: landlord.address }))).promises
}

type Refused = { data: { problems: Problem[] }; init: ResponseInit | null }

async function send(fields: Record<string, string>) {
  const request = formPost(`/officer/waves/${wave.id}/promise`, fields, cookie)
  const answer = (await action(argsOf(request, { wave: wave.id }))) as Refused | Response
  if (answer instanceof Response) return { status: answer.status, fields: [] as string[] }
  return { status: answer.init?.status, fields: answer.data.problems.map(({ field }) => field) }
}

describe('what tenants are promised', () => {
  test('is six weeks after the last day where the form leaves it empty, and no more words than fit', () => {
    const form = { name: 'Spring', 'first-day': '1 March 2027', 'last-day': '31 March 2027' }
    const read = (more: Record<string, string> = {}) =>
      readWave(typedWave(new URLSearchParams({ ...form, ...more })), '2027-01-01')
    expect(read()).toMatchObject({ ok: true, wave: { resultsOn: '2027-05-12', promise: undefined } })
    expect(read({ 'results-day': '1 May 2027', words: 'We meet in May.' })).toMatchObject({
      wave: { resultsOn: '2027-05-01', promise: 'We meet in May.' },
    })
    const wrong = read({ 'results-day': '1 February 2027', words: 'a'.repeat(301) })
    expect(wrong).toMatchObject({ problems: [{ field: 'results-day' }, { field: 'words' }] })
  })

  test('is said before the first question, with the landlord’s own words as they are', async () => {
    await send({ act: 'word', words: 'We take them to the panel.' })
    const { found, organisation } = await inside(async (tx) => ({
      found: await findWave(tx, wave.id),
      organisation: await getOrganisation(tx),
    }))
    if (!found) throw new Error('there is no wave')
    const intro = makeIntro({ definition: onePage, organisation, wave: found }, 'cy', true)
    expect(intro.promise).toEqual({
      resultsOn: dayInWords(dayFromNow(60), 'cy'),
      words: 'We take them to the panel.',
    })
    expect((await publicly('cy'))[0]?.own).toBe('We take them to the panel.')
    expect((await send({ act: 'word', words: '' })).status).toBe(303)
    expect((await page()).promise.words).toBeUndefined()
  })
})

describe('moving the day', () => {
  test('leaves the old one to be read by everybody, with the reason', async () => {
    const reason = 'The printer broke.'
    expect((await send({ act: 'move', day: dayFromNow(80), reason })).status).toBe(303)
    expect((await page()).promise).toMatchObject({
      promisedOn: dayFromNow(80),
      moves: [{ moved_from: dayFromNow(60), moved_to: dayFromNow(80), reason, by: 'Olu' }],
    })
    expect(await publicly()).toMatchObject([
      {
        promised: `Now: promised by ${dayInWords(dayFromNow(80), 'en')}.`,
        standing: 'Not published yet.',
        moves: [{ reason }],
      },
    ])
    expect((await publicly())[0]?.moves[0]?.before).toContain(dayInWords(dayFromNow(60), 'en'))
    expect((await publicly('cy'))[0]?.standing).toBe('Heb ei gyhoeddi eto.')
  })

  test('needs a day to come and a reason, both said at once', async () => {
    expect(await send({ act: 'move', day: '', reason: '' })).toEqual({
      status: 422,
      fields: ['day', 'reason'],
    })
    expect(await send({ act: 'move', day: dayFromNow(2), reason: 'Why' })).toEqual({
      status: 422,
      fields: ['day'],
    })
    expect((await send({ act: 'move', day: dayFromNow(60), reason: 'Why' })).status).toBe(409)
  })

  test('is refused once the day is over: it was not kept, and says so', async () => {
    await inside((tx) =>
      tx
        .updateTable('wave')
        .set({ closes_on: dayFromNow(-5) })
        .execute(),
    )
    await promise(-2)
    expect(await send({ act: 'move', day: dayFromNow(9), reason: 'Why' })).toEqual({
      status: 409,
      fields: ['main'],
    })
    expect((await send({ act: 'word', words: 'Soon.' })).status).toBe(409)
    expect((await publicly())[0]?.standing).toBe('Not published yet, and late. Days late so far: 2.')
    await inside((tx) =>
      tx
        .updateTable('wave')
        .set({ closes_on: dayFromNow(3), results_on: dayFromNow(60) })
        .execute(),
    )
  })
})

describe('officers are reminded', () => {
  test('from fourteen days before, at the head of the results and once by e-mail', async () => {
    const remind = () =>
      remindOfPromises(db, organisationId, { origin: 'https://landlord.example', now: new Date() })
    const mail = () =>
      inside((tx) => tx.selectFrom('outgoing_mail').select(['kind', 'recipient', 'body']).execute())
    await promise(15)
    await remind()
    expect([await reminders(), await mail()]).toEqual([[], []])
    await promise(14)
    expect(await reminders()).toMatchObject([
      { waveId: wave.id, words: expect.stringMatching(/in 14 days$/) },
    ])
    await remind()
    await remind()
    expect(await mail()).toMatchObject([{ kind: 'promise', recipient: 'o@example.org' }])
    expect((await mail())[0]?.body).toContain(`https://landlord.example/officer/waves/${wave.id}/promise`)
  })
})

test('it is kept or late by the day of the first final reading, whatever is read again later', async () => {
  await promise(10)
  await inside(async (tx) => {
    await insertResponses(tx, landlord, randomResponses(landlord, [landlord.areas.northNeighbourhood], 40))
    await tx.updateTable('wave').set({ state: 'closed' }).execute()
    await takeReading(tx, wave, { isFinal: true })
  })
  const read = (day: string) =>
    inside((tx) =>
      tx
        .updateTable('reading')
        .set({ taken_at: new Date(`${day}T12:00:00Z`) })
        .execute(),
    )
  await read(dayFromNow(10))
  expect((await publicly())[0]?.standing).toBe(`Published on ${dayInWords(dayFromNow(10), 'en')}: kept.`)
  await read(dayFromNow(13))
  expect((await publicly())[0]?.standing).toContain('late. Days late: 3.')
  expect(await reminders()).toEqual([])
  expect((await send({ act: 'move', day: dayFromNow(20), reason: 'Why' })).status).toBe(409)
})
