import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Problem } from '../../../../app/components/problem'
import {
  action as changeClaim,
  loader as claimPage,
} from '../../../../app/routes/officer/judgements/claim/claim'
import { action as addClaim } from '../../../../app/routes/officer/judgements/claim/new-claim'
import { loader as documentPage } from '../../../../app/routes/officer/judgements/document/document'
import { judgementHref, waveJudgementsHref } from '../../../../app/routes/officer/judgements/href'
import {
  action as act,
  loader as judgementPage,
} from '../../../../app/routes/officer/judgements/one/judgement'
import {
  action as begin,
  loader as wavePage,
} from '../../../../app/routes/officer/judgements/wave/wave-judgements'
import { sessionCookie } from '../../../../app/session/session.server'
import { insertAccount, signIn } from '../../../../db/account.server'
import { inOrganisation } from '../../../../db/client.server'
import { completeAction, insertAction } from '../../../../db/plan/action.server'
import { insertPlan } from '../../../../db/plan/plan.server'
import { insertRecommendation } from '../../../../db/plan/recommendation.server'
import { everybody } from '../../../../surveys/cut'
import { recommended, written } from '../../../db/plan/author'
import { cloneDatabase } from '../../../setup/clone'
import { makeLandlord } from '../../../setup/landlord'
import { fewMen, readHundredResponses } from '../../../setup/reading'
import { call, makeToken } from '../../api/caller'
import { contextOf, formPost } from '../../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { state: 'closed', opens: -60, closes: -30 })
const wave = landlord.wave.id
let cookie = ''
let officer = { organisation_id: '', id: '' }

beforeAll(async () => {
  const password = 'heron-kettle-north-stair'
  const account = { organisation_id: landlord.organisationId, id: newId(), role: 'officer' as const }
  officer = account
  await inOrganisation(db, landlord.organisationId, async (tx) => {
    await insertAccount(tx, { ...account, name: 'Olu Adeyemi', email: 'o@example.org', password })
    await readHundredResponses(tx, landlord)
  })
  const session = await signIn(db, 'o@example.org', password)
  if (!session) throw new Error('no session')
  const set = await sessionCookie(new Request('http://localhost/')).serialize(session)
  cookie = set.split(';')[0] ?? ''
})

type Params = Record<string, string>
type Fields = Record<string, string>

const read = <Page extends (args: LoaderFunctionArgs) => unknown>(loader: Page, params: Params, path = '/') =>
  loader({
    request: new Request(`http://localhost${path}`, { headers: { Cookie: cookie } }),
    params,
    context,
  } as unknown as LoaderFunctionArgs) as ReturnType<Page>

type Sent = Response | { data: { problems: Problem[] }; init: { status: number } }

const post = async (action: (args: ActionFunctionArgs) => unknown, params: Params, fields: Fields) =>
  (await action({
    request: formPost('/', fields, cookie),
    params,
    context,
  } as unknown as ActionFunctionArgs)) as Sent

const placeOf = (sent: Sent) => (sent instanceof Response ? (sent.headers.get('Location') ?? '') : '')
const problemsOf = (sent: Sent) => (sent instanceof Response ? [] : sent.data.problems)
const fieldsOf = (sent: Sent) => problemsOf(sent).map(({ field }) => field)
const lastOf = (place: string) => place.split('/').at(-1) ?? ''

async function begun(theme: string, kind = 'service') {
  const subject = `access-and-customer-care ${theme} ${kind}`
  return lastOf(placeOf(await post(begin, { wave }, { subject })))
}

const figure = (cell: number) => ({
  ...{ wave, question: 'overall-service', group: String(cell) },
  'evidence-area': String(landlord.areas.north),
})
const words = {
  side: 'weakness',
  claim: 'Letters are hard to read.',
  meaning: 'They miss things.',
  line: '30.3.a',
}

describe('writing a judgement', () => {
  test('what is not a theme cannot be begun', async () => {
    expect(fieldsOf(await post(begin, { wave }, { subject: 'nothing here service' }))).toEqual(['subject'])
    expect(fieldsOf(await post(begin, { wave }, { subject: '' }))).toEqual(['subject'])
  })

  test('every problem of a claim is said at once, a hidden figure is refused, and nothing is stored', async () => {
    const judgement = await begun('30.2')
    const sent = { revision: '1', side: '', claim: ' ', meaning: '', line: '31.1.a', ...figure(fewMen) }
    expect(fieldsOf(await post(addClaim, { judgement }, sent))).toEqual([
      ...['side', 'claim', 'meaning', 'line', 'group'],
    ])
    expect((await read(judgementPage, { judgement })).claims).toEqual([])
  })

  test('a claim is made with its figure, and taken up with documents, until somebody else was faster', async () => {
    const judgement = await begun('30.3')
    const made = await post(addClaim, { judgement }, { revision: '1', ...words, ...figure(everybody) })
    const claim = lastOf(placeOf(made))
    const source = {
      kind: 'document',
      title: 'A plan',
      'dated-on': '5 May 2026',
      says: 'So it is',
      'kept-at': '',
    }
    const add = (more: Fields) =>
      post(changeClaim, { judgement, claim }, { intent: 'source', ...source, ...more })
    expect(fieldsOf(await add({ revision: '3', 'dated-on': 'soon', title: '' }))).toEqual([
      'title',
      'dated-on',
    ])
    expect(placeOf(await add({ revision: '3' }))).toContain(claim)
    const late = await add({ revision: '3' })
    expect(late).toMatchObject({ init: { status: 409 }, data: { typed: { title: 'A plan' } } })
    const { about, revision } = await read(claimPage, { judgement, claim })
    expect([revision, about?.figures.length, about?.sources.length]).toEqual([4, 1, 1])
    expect(about?.figures[0]?.evidence).toContain('75% of the 60 tenants')
    expect(about?.sources[0]?.words).toBe('Document: A plan, 5 May 2026. So it is')
  })

  test('what is missing is said at once, and a reason typed is not lost', async () => {
    const judgement = await begun('30.4')
    const nothing = await post(act, { judgement }, { intent: 'sign', revision: '1', level: '', reason: '' })
    expect(fieldsOf(nothing)).toEqual(['claims', 'level', 'reason'])
    const made = await post(addClaim, { judgement }, { revision: '1', ...words, line: '' })
    const bare = await post(act, { judgement }, { intent: 'sign', revision: '2', level: '', reason: 'So' })
    expect(fieldsOf(bare)).toEqual([`claim-${lastOf(placeOf(made))}`, 'level'])
    expect(bare).toMatchObject({ data: { typed: { reason: 'So' } } })
    const prospects = await begun('', 'prospects')
    const early = { intent: 'sign', revision: '1', level: 'prospects promising', reason: 'So' }
    expect(fieldsOf(await post(act, { judgement: prospects }, early))).toEqual(['suggestion'])
  })

  test('signed, it stands in the table and the document with its figure, and changes no more', async () => {
    const judgement = await begun('30.5')
    await post(addClaim, { judgement }, { revision: '1', ...words, line: '30.5.a', ...figure(everybody) })
    const sign = { intent: 'sign', level: 'balance weaknesses', reason: 'Few are heard.' }
    expect(placeOf(await post(act, { judgement }, { ...sign, revision: '3' }))).toBe(judgementHref(judgement))
    const { judgement: about, claims } = await read(judgementPage, { judgement })
    expect(about).toMatchObject({
      ...{
        isSigned: true,
        level: 'Weaknesses outweigh strengths',
        reason: 'Few are heard.',
        suggested: 'Nothing',
      },
      reckoning: 'Strengths count 0 and weaknesses count 1. The rule suggests nothing yet.',
      signed: expect.stringMatching(/^Olu Adeyemi, \d+ \w+ \d{4}$/),
    })
    expect(about.lines.open.map(({ id }) => id)).toEqual(['30.5.b', '30.5.c', '30.5.d'])
    expect(claims[0]?.figures.map(({ since }) => since)).toEqual([undefined])
    const again = await post(act, { judgement }, { ...sign, intent: 'save', revision: '4' })
    expect(fieldsOf(again)).toEqual(['main'])
    const { frameworks } = await read(wavePage, { wave })
    const row = frameworks[0]?.rows.find(({ theme }) => theme === '30.5')
    expect(row?.shown).toMatchObject({ isSigned: true, counts: { strengths: 0, weaknesses: 1 } })
    const token = await makeToken(db, landlord, ['judgements:read'])
    const { body } = await call(db, 'get', '/judgements?limit=1', { token })
    expect(body).toMatchObject({
      items: [
        {
          ...{ id: judgement, theme: '30.5', level: 'weaknesses', signed_by: 'Olu Adeyemi', suggested: null },
          plan_record: null,
          claims: [
            {
              ...{ ...words, line: '30.5.a', sources: [], standing: 'not known' },
              figures: [
                {
                  ...{ percent: 75, base: 60, gap: null },
                  measured_again: { standing: 'not known', because: 'not since', later: null },
                },
              ],
            },
          ],
        },
      ],
      next: null,
    })
    expect((await call(db, 'get', '/judgements?cursor=x', { token })).status).toBe(422)
    const other = await makeToken(db, landlord, ['entries:read'])
    expect((await call(db, 'get', '/judgements', { token: other })).status).toBe(403)
    const { parts } = await read(documentPage, { wave })
    expect(parts.map(({ chapters }) => chapters.map(({ about }) => about.name))).toEqual([
      ['30.5 Consultation and feedback mechanisms'],
    ])
  })

  test('a draft is not in the document', async () => {
    await expect(
      read(documentPage, { wave }, `${waveJudgementsHref(wave)}/document?framework=diversity`),
    ).rejects.toMatchObject({ status: 302 })
  })
})

describe('prospects for improvement', () => {
  /** A plan with three actions: done in time, done late, overdue. Gives the last of them. */
  const makePlan = () =>
    inOrganisation(db, landlord.organisationId, async (tx) => {
      const details = {
        name: 'The plan',
        beganOn: '2026-01-05',
        inspectedOn: undefined,
        annualCost: undefined,
      }
      const planId = await insertPlan(tx, officer, details)
      const recommendationId = await insertRecommendation(tx, officer, {
        ...{ planId, words: recommended(), rests: [] },
      })
      const act = (text: string) => ({ recommendationId, text, due: written('31 January 2026') })
      const add = (text: string) => insertAction(tx, officer, { ...act(text), takenOn: '2026-01-05' })
      await completeAction(tx, officer, { id: await add('Begin'), seen: 1, doneOn: '2026-01-20' })
      await completeAction(tx, officer, { id: await add('Go on'), seen: 1, doneOn: '2026-03-01' })
      return add('Finish')
    })

  test('are signed on the plan’s record, which stays as it was whatever becomes of the plan', async () => {
    const last = await makePlan()
    const judgement = await begun('', 'prospects')
    const sign = { intent: 'sign', revision: '1', level: 'prospects uncertain', reason: 'Much is late.' }
    expect(placeOf(await post(act, { judgement }, sign))).toBe(judgementHref(judgement))
    const about = async () => (await read(judgementPage, { judgement })).judgement
    const signed = await about()
    expect(signed).toMatchObject({
      ...{ isSigned: true, level: 'Uncertain prospects', suggested: 'Promising prospects' },
      plan: {
        name: 'The plan',
        actions: [
          { reference: 'R1', text: 'Begin', dueOn: '2026-01-31', state: 'done' },
          { text: 'Go on', state: 'done late' },
          { text: 'Finish', state: 'overdue' },
        ],
      },
    })
    expect(signed.reckoning).toContain(
      '1 done in time, 1 done late, 1 overdue, 0 moved to a later date, 1 stuck.',
    )
    await inOrganisation(db, landlord.organisationId, (tx) =>
      completeAction(tx, officer, { id: last, seen: 1, doneOn: '2026-03-02' }),
    )
    expect(await about()).toEqual(signed)
    const token = await makeToken(db, landlord, ['judgements:read'])
    const { body } = await call(db, 'get', '/judgements', { token })
    expect(body.items.find(({ id }: { id: string }) => id === judgement).plan_record).toMatchObject({
      ...{ actions: 3, done_in_time: 1, done_late: 1, overdue: 1, slipped: 0, stuck: 1 },
      plan: {
        name: 'The plan',
        actions: [
          { reference: 'R1', text: 'Begin', due_on: '2026-01-31', state: 'done' },
          { text: 'Go on', state: 'done late' },
          { text: 'Finish', state: 'overdue' },
        ],
      },
    })
    const { parts } = await read(documentPage, { wave })
    const chapters = parts.flatMap((part) => part.chapters.map((chapter) => chapter.about))
    expect(chapters.find(({ kind }) => kind === 'prospects')).toEqual(signed)
    const next = await begun('', 'prospects')
    const draft = (await read(judgementPage, { judgement: next })).judgement
    expect(draft.plan?.actions.map(({ state }) => state)).toEqual(['done', 'done late', 'done late'])
  })
})
