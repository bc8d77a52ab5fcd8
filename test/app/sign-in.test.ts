import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { action, loader } from '../../app/routes/officer/signing-in/sign-in'
import { action as signOut } from '../../app/routes/officer/signing-in/sign-out'
import { pageAfterSignIn } from '../../app/session/next'
import { findAccount } from '../../app/session/session.server'
import { insertAccount } from '../../db/account.server'
import { inOrganisation } from '../../db/client.server'
import { insertOrganisation } from '../../db/organisation.server'
import { cloneDatabase } from '../setup/clone'
import { contextOf, formPost } from './context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const password = 'heron-kettle-north-stair'
const officer = 'ada@example.org'
const member = 'bo@example.org'

beforeAll(() => {
  const organisation_id = newId()
  return inOrganisation(db, organisation_id, async (tx) => {
    await insertOrganisation(tx, { organisation_id, address: 'one', name: 'One', contact: 'Call us' })
    const common = { organisation_id, password }
    await insertAccount(tx, { ...common, id: newId(), role: 'officer', name: 'Ada', email: officer })
    await insertAccount(tx, { ...common, id: newId(), role: 'panel', name: 'Bo', email: member })
  })
})

const send = (fields: Record<string, string>, next?: string) => {
  const path = next === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
  return action({ request: formPost(path, fields), params: {}, context } as ActionFunctionArgs)
}

async function landing(email: string, next?: string) {
  const answer = await send({ email, password }, next)
  return answer instanceof Response ? answer.headers.get('Location') : undefined
}

async function cookieOf(email: string) {
  const answer = await send({ email, password })
  return answer instanceof Response ? (answer.headers.get('Set-Cookie')?.split(';')[0] ?? '') : ''
}

test('officers land on their pages, panel members on theirs', async () => {
  expect(await landing(officer)).toBe('/officer')
  expect(await landing(member)).toBe('/panel')
})

test('a wrong password is 422, with the e-mail address kept and the password not', async () => {
  const answer = await send({ email: officer, password: 'wrong' })
  expect(answer).toMatchObject({ data: { email: officer }, init: { status: 422 } })
  expect(JSON.stringify(answer)).not.toContain('wrong')
})

test('an e-mail address with a NUL in it is wrong, not a failure', async () => {
  expect(await send({ email: 'nobody\0@example.org', password })).toMatchObject({ init: { status: 422 } })
})

test('the page asked for is opened after signing in', async () => {
  expect(await landing(officer, '/officer/waves/1?area=3')).toBe('/officer/waves/1?area=3')
})

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/.//evil.example',
  'officer',
  '',
])('an address that could lead elsewhere is not followed: %j', (next) => {
  expect(pageAfterSignIn('officer', next)).toBe('/officer')
})

test('nobody is sent to pages that would refuse them', () => {
  expect(pageAfterSignIn('officer', '/panel/entries/1')).toBe('/officer')
  expect(pageAfterSignIn('panel', '/officer')).toBe('/panel')
  expect(pageAfterSignIn('panel', '/panel/entries/1')).toBe('/panel/entries/1')
})

test('whoever is signed in already is sent on', async () => {
  const request = new Request('http://localhost/sign-in', { headers: { Cookie: await cookieOf(member) } })
  const sent = await loader({ request, params: {}, context } as LoaderFunctionArgs).catch((thrown) => thrown)
  expect(sent.headers.get('Location')).toBe('/panel')
})

test('signing out ends the session itself, not only the cookie', async () => {
  const cookie = await cookieOf(officer)
  const answer = await signOut({
    request: formPost('/sign-out', {}, cookie),
    params: {},
    context,
  } as ActionFunctionArgs)
  expect(answer.headers.get('Set-Cookie')).toMatch(/Max-Age=0/)
  const request = new Request('http://localhost/', { headers: { Cookie: cookie } })
  expect(await findAccount(request, context)).toBeUndefined()
})
