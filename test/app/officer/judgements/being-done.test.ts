import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, expect, test } from 'vitest'
import { findDocument } from '../../../../app/routes/officer/judgements/document/document-view.server'
import { claimPlaceHref } from '../../../../app/routes/officer/judgements/href'
import { newRecommendationHref } from '../../../../app/routes/officer/plan/href'
import {
  action as makeRecommendation,
  loader as newRecommendation,
} from '../../../../app/routes/officer/plan/recommendation/new-recommendation'
import { loader as recommendationPage } from '../../../../app/routes/officer/plan/recommendation/recommendation'
import { sessionCookie } from '../../../../app/session/session.server'
import { signIn } from '../../../../db/account.server'
import { inOrganisation, type Tx } from '../../../../db/client.server'
import { completeAction, insertAction } from '../../../../db/plan/action.server'
import { insertPlan } from '../../../../db/plan/plan.server'
import { insertOfficer, written } from '../../../db/plan/author'
import { cloneDatabase } from '../../../setup/clone'
import { contextOf, formPost } from '../../context'
import { makeTwoWaves, signClaims } from './two-waves'

const { db } = await cloneDatabase()
const context = contextOf(db)
const { landlord, second } = await makeTwoWaves(db)
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
let cookie = ''
let officer = { organisation_id: '', id: '', name: 'Ola Brook' }

beforeAll(async () => {
  const made = await inside((tx) => insertOfficer(tx, landlord.organisationId))
  officer = { ...made, name: 'Ola Brook' }
  const session = await signIn(db, 'ola@example.org', 'heron-kettle-north')
  cookie = (await sessionCookie(new Request('http://localhost/')).serialize(session)).split(';')[0] ?? ''
  await inside((tx) =>
    insertPlan(tx, officer, {
      ...{ name: 'Plan', beganOn: '2026-01-05', inspectedOn: undefined, annualCost: undefined },
    }),
  )
})

const claims = [
  { side: 'weakness', claim: 'Few reach us.', questions: ['down'] },
  { side: 'weakness', claim: 'Few hear back.', questions: ['down'] },
  { side: 'strength', claim: 'They know us.', questions: ['up'] },
] as const

const asked = (path: string, params = {}) =>
  ({
    ...{ request: new Request(`http://localhost${path}`, { headers: { Cookie: cookie } }), params, context },
  }) as unknown as LoaderFunctionArgs

const words = {
  ...{ reference: 'R1', text: 'Ring back', target: '31 March 2099', responsible: 'Ada Finch, Head of Calls' },
}

const sendTo = async (path: string, fields: Record<string, string>) => {
  const args = { request: formPost(path, fields, cookie), params: {}, context }
  const sent = await makeRecommendation(args as unknown as LoaderFunctionArgs)
  return sent instanceof Response ? (sent.headers.get('Location') ?? '') : ''
}

const doneIn = async () => {
  const document = await inside((tx) => findDocument(tx, second, new URLSearchParams()))
  const [chapter] = document?.parts[0]?.chapters ?? []
  return chapter?.claims.map(({ words, id }) => [words, chapter.done?.[id]] as const)
}

test('a recommendation made of a signed claim names it, and the document says under the claim how far it is', async () => {
  const signed = await inside((tx) => signClaims(tx, officer, { wave: second, claims }))
  const [claim = ''] = signed.claims
  const path = newRecommendationHref({ claim })
  const { typed, bases } = await newRecommendation(asked(path))
  expect(typed.rests).toBe(`claim ${claim}`)
  expect(bases.flatMap(({ choices }) => choices.map(({ text }) => text))).toContain(
    'Weakness: Few reach us., 30.2 Access to the service, Second',
  )
  const made = await sendTo(path, { ...words, rests: typed.rests })
  const id = made.split('/').at(-1) ?? ''
  await inside(async (tx) => {
    const act = { recommendationId: id, text: 'Begin', takenOn: '2026-01-05' }
    const first = await insertAction(tx, officer, { ...act, due: written('31 January 2026') })
    await completeAction(tx, officer, { id: first, seen: 1, doneOn: '2026-01-20' })
    await insertAction(tx, officer, { ...act, text: 'Go on', due: written('28 February 2026') })
  })
  const { rests } = await recommendationPage(asked(made, { recommendation: id }))
  expect(rests).toEqual([
    {
      ...{ name: 'Weakness: Few reach us.', wave: '30.2 Access to the service, Second' },
      href: claimPlaceHref(signed.id, claim),
    },
  ])
  const progress = '1 of 2 actions done, 1 overdue, 1 stuck.'
  const { reference, text, responsible } = words
  expect(await doneIn()).toEqual([
    ['They know us.', []],
    ['Few reach us.', [{ id, reference, text, responsible, target: '31 March 2099', progress }]],
    ['Few hear back.', []],
  ])
})

test('it goes on resting on the claim in the next signed version, and on nothing that is not signed', async () => {
  const next = await inside((tx) => signClaims(tx, officer, { wave: second, claims: [] }))
  const about = (await doneIn())?.find(([claim]) => claim === 'Few reach us.')?.[1]
  expect(about?.map(({ reference }) => reference)).toEqual(['R1'])
  const stray = newRecommendationHref({ claim: next.id })
  expect((await newRecommendation(asked(stray))).problems).toMatchObject([{ field: 'rests' }])
  expect(await sendTo(stray, { ...words, reference: 'R2', rests: `claim ${next.id}` })).toBe('')
  expect(await sendTo(stray, { ...words, reference: 'R2', rests: '' })).toMatch(/recommendations/)
})
