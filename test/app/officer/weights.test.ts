import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { action, loader } from '../../../app/routes/officer/weights/weights'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, type Role, signIn } from '../../../db/account.server'
import { inOrganisation } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { strandKeys } from '../../../surveys/strand'
import { cloneDatabase } from '../../setup/clone'
import { makeLandlord } from '../../setup/landlord'
import { contextOf } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { state: 'closed' })
const other = await makeLandlord(db, { address: 'other' })
const { organisationId, wave } = landlord
const here = `/officer/waves/${wave.id}/weights`
const cookies = new Map<Role, string>()

beforeAll(async () => {
  await inOrganisation(db, organisationId, async (tx) => {
    for (const role of ['officer', 'panel'] as const) {
      const email = `${role}@example.org`
      const person = { organisation_id: organisationId, id: newId(), role, name: role, email }
      await insertAccount(tx, { ...person, password: 'heron-kettle-north-stair' })
    }
    // 150 women, 47 men, and 43 who did not say; 4 of these are of shared ownership.
    const responses = Array.from({ length: 240 }, (_, index) => ({
      organisation_id: organisationId,
      wave_id: wave.id,
      received_on: wave.opens_on,
      area_id: 4,
      tenure: index > 235 ? 2 : 1,
      channel: 1,
      language: 'en',
      strands: Buffer.from(
        strandKeys.map((key) => (key === 'sex' ? (index < 150 ? 1 : index < 197 ? 2 : 30) : 31)),
      ),
      answers: Buffer.from([4]),
    }))
    await tx.insertInto('response').values(responses).execute()
    await takeReading(tx, wave, { isFinal: true })
  })
  const site = sessionCookie(new Request('http://localhost/'))
  for (const role of ['officer', 'panel'] as const) {
    const value = await signIn(db, `${role}@example.org`, 'heron-kettle-north-stair')
    cookies.set(role, (await site.serialize(value)).split(';')[0] ?? '')
  }
})

function argsOf(request: Request, waveId: string) {
  return { request, params: { wave: waveId }, context } as unknown as LoaderFunctionArgs & ActionFunctionArgs
}

function load(query = '', role: Role | undefined = 'officer', waveId = wave.id) {
  const headers = { Cookie: cookies.get(role) ?? '' }
  return loader(argsOf(new Request(`http://localhost${here}${query}`, { headers }), waveId))
}

type Answer = Exclude<Awaited<ReturnType<typeof action>>, Response>

/** What the action gave: its data with the status, or where it leads. */
async function send(fields: [string, string][], role: Role = 'officer') {
  const request = new Request(`http://localhost${here}`, {
    method: 'POST',
    headers: { Cookie: cookies.get(role) ?? '' },
    body: new URLSearchParams(fields),
  })
  const answer = await action(argsOf(request, wave.id))
  if (answer instanceof Response) return { status: answer.status, to: answer.headers.get('Location') }
  const { data, init } = answer as Answer
  return { status: init?.status, ...data }
}

const statusOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 200,
    (thrown: Response) => thrown.status,
  )

const form = (figures: Record<string, string>): [string, string][] => [
  ['by', 'sex'],
  ['cap', '3'],
  ...Object.entries(figures),
]
const evenly = form({ 'unit-sex': 'shares', 'figure-sex-0': '50', 'figure-sex-1': '50 %' })

describe("a wave's weights", () => {
  test('are for officers, of their own organisation', async () => {
    expect(await statusOf(load())).toBe(200)
    expect(await statusOf(load('', 'panel'))).toBe(403)
    expect(await statusOf(load('', 'administrator'))).toBe(302)
    expect(await statusOf(load('', 'officer', other.wave.id))).toBe(404)
    expect(await statusOf(send([['intent', 'apply'], ...evenly], 'panel'))).toBe(403)
  })

  test('begin with nothing chosen, and with what the register knows once it is', async () => {
    const { offers, typed, weighting } = await load()
    expect(weighting).toBeUndefined()
    expect(typed).toEqual({ by: [], values: { cap: '3' } })
    expect(offers.map(({ key }) => key)).toContain('sex')
    const chosen = await load('?by=tenure&by=areas-1&by=nonsense')
    expect(chosen.typed.by).toEqual(['tenure', 'areas-1'])
    expect(chosen.typed.values).toMatchObject({ 'figure-tenure-0': '1', 'figure-areas-1-0': '1', cap: '3' })
    expect(chosen.offers.find(({ key }) => key === 'tenure')).toMatchObject({ unit: 'homes', known: 100 })
  })

  test('are left alone by whoever ticks nothing, who is told so', async () => {
    expect((await load()).problems).toEqual([])
    const declined = await load('?chosen=yes')
    expect(declined.typed.by).toEqual([])
    expect(declined.problems).toMatchObject([{ field: 'by', message: /Choose at least one/ }])
    expect((await load('?chosen=yes&by=sex')).problems).toEqual([])
  })

  test('are shown before they are applied, in round numbers made from what the reading shows', async () => {
    const shown = await send([['intent', 'preview'], ...evenly])
    expect('report' in shown && shown.report?.sentences).toEqual([
      expect.stringMatching(
        /^(Female|Male) \(Sex\) moves furthest: from \d+% of the answers to about 50%\.$/,
      ),
      expect.stringMatching(
        /^With these weights 240 answers tell as much as about 1\d[05] equal ones would\.$/,
      ),
    ])
    expect(shown).toMatchObject({
      status: 200,
      state: 'previewed',
      report: {
        largest: 'about 2.1 (at most 3)',
        match: expect.stringContaining('as large as its figure'),
        margins: [
          {
            name: 'Sex',
            rest: 'About 45',
            rows: [
              { name: 'Female', responses: 'About 150', before: '76%', target: '50%', after: '50%' },
              { name: 'Male', responses: 'About 45', before: '24%', target: '50%', after: '50%' },
            ],
          },
        ],
      },
    })
    expect((await load()).weighting).toBeUndefined()
  })

  test('are refused with every problem at its field, and what was typed', async () => {
    const wrong = await send([
      ['intent', 'preview'],
      ['by', 'sex'],
      ['by', 'tenure'],
      ['by', 'income'],
      ['cap', '99'],
      ['figure-sex-0', 'lots'],
      ['figure-sex-1', '-4'],
      ['unit-tenure', 'shares'],
      ['figure-tenure-0', '60'],
      ['figure-tenure-1', '30'],
    ])
    if (!('problems' in wrong)) throw new Error('it was not refused')
    expect(wrong.status).toBe(422)
    expect(wrong.problems?.map(({ field }) => field)).toEqual([
      'by',
      'figure-sex-0',
      'figure-sex-1',
      'figure-tenure-0',
      'cap',
    ])
    expect(wrong.typed).toMatchObject({ by: ['sex', 'tenure', 'income'], values: { 'figure-sex-0': 'lots' } })
    const none = await send([['intent', 'apply']])
    expect(none).toMatchObject({ status: 422, problems: [{ field: 'by' }] })
    const few = await send([
      ['intent', 'apply'],
      ['by', 'tenure'],
      ['cap', '3'],
      ['figure-tenure-0', '1,200'],
      ['figure-tenure-1', '300'],
    ])
    expect(few).toMatchObject({
      status: 422,
      problems: [0, 1].map((place) => ({
        field: `figure-tenure-${place}`,
        message: expect.stringContaining('nobody did, too few, or others would be given away'),
      })),
    })
    expect(await statusOf(send([['intent', 'publish'], ...evenly]))).toBe(400)
  })

  test('are applied, shown with who applied them, and taken off', async () => {
    expect(await send([['intent', 'apply'], ...evenly])).toEqual({ status: 302, to: here })
    const applied = await load()
    expect(applied.weighting).toMatchObject({
      isApplied: true,
      changed: expect.stringContaining('by officer'),
      report: { margins: [{ key: 'sex' }] },
    })
    expect(applied.typed).toEqual({
      by: ['sex'],
      values: { cap: '3', 'unit-sex': 'shares', 'figure-sex-0': '50', 'figure-sex-1': '50' },
    })
    expect((await load('?by=sex&from=register')).typed.values).toEqual({ cap: '3', 'unit-sex': 'counts' })
    expect(await send([['intent', 'remove']])).toEqual({ status: 302, to: here })
    expect((await load()).weighting).toMatchObject({ isApplied: false, report: undefined })
  })

  test('are of three settings at most, each of which can be used again', async () => {
    const share = (female: number) =>
      form({ 'unit-sex': 'shares', 'figure-sex-0': String(female), 'figure-sex-1': String(100 - female) })
    expect(await load()).toMatchObject({ used: [], left: 3 })
    for (const female of [50, 51, 52]) {
      expect(await send([['intent', 'apply'], ...share(female)])).toMatchObject({ status: 302 })
      await inOrganisation(db, organisationId, (tx) => takeReading(tx, wave, { isFinal: true }))
    }
    for (const intent of ['preview', 'apply']) {
      expect(await send([['intent', intent], ...share(53)])).toMatchObject({
        status: 422,
        problems: [{ field: 'by', message: expect.stringContaining('Use one of the three again') }],
      })
    }
    const { used, left } = await load()
    expect(left).toBe(0)
    expect(used.map(({ words }) => words)).toEqual([
      'Sex (Female 50%, Male 50%), at most 3 times the average',
      'Sex (Female 51%, Male 49%), at most 3 times the average',
      'Sex (Female 52%, Male 48%), at most 3 times the average',
    ])
    const [first] = used
    const again: [string, string][] = [['by', 'sex'], ...Object.entries(first?.typed.values ?? {})]
    expect(await send([['intent', 'apply'], ...again])).toEqual({ status: 302, to: here })
  })
})
