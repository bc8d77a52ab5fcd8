import postgres from 'postgres'
import { v7 as newId } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { endSession, findSession, insertAccount, signIn, updatePublicName } from '../../db/account.server'
import { inOrganisation } from '../../db/client.server'
import { insertOrganisation } from '../../db/organisation.server'
import { cloneDatabase } from '../setup/clone'

const { db, ownerUrl } = await cloneDatabase()
const organisation_id = newId()
const id = newId()
const email = 'Ada.Lee@example.org'
const password = 'heron-kettle-north-stair'

beforeAll(() =>
  inOrganisation(db, organisation_id, async (tx) => {
    await insertOrganisation(tx, { organisation_id, address: 'one', name: 'One', contact: 'Call us' })
    await insertAccount(tx, { organisation_id, id, role: 'officer', name: 'Ada Lee', email, password })
  }),
)

const signedIn = async () => {
  const cookie = await signIn(db, email, password)
  if (!cookie) throw new Error('not signed in')
  return cookie
}

test('the right e-mail address and password begin a session, however the address is capitalised', async () => {
  const cookie = await signIn(db, ' ada.lee@EXAMPLE.org ', password)
  const account = await findSession(db, cookie ?? '')
  expect(account).toMatchObject({ id, organisation_id, role: 'officer', name: 'Ada Lee' })
  expect(account).not.toHaveProperty('password_hash')
})

test('a wrong password and an unknown address begin none', async () => {
  expect(await signIn(db, email, 'heron-kettle-north-stairs')).toBeUndefined()
  expect(await signIn(db, email, '')).toBeUndefined()
  expect(await signIn(db, 'nobody@example.org', password)).toBeUndefined()
})

test('the password is stored as a salted hash, and the cookie as a hash', async () => {
  const cookie = await signedIn()
  const owner = postgres(ownerUrl, { max: 1 })
  const [account] = await owner`select password_hash from account where id = ${id}`
  const sessions = await owner`select encode(token_hash, 'escape') as hash from session`
  await owner.end()
  expect(account?.password_hash).toMatch(/^scrypt:/)
  expect(account?.password_hash).not.toContain(password)
  expect(sessions.map((row) => row.hash)).not.toContain(cookie.split('.')[1])
})

test('a session ends when it is ended, and no other with it', async () => {
  const [phone, laptop] = [await signedIn(), await signedIn()]
  await endSession(db, phone)
  expect(await findSession(db, phone)).toBeUndefined()
  expect(await findSession(db, laptop)).toMatchObject({ id })
})

test('a session past its time is no session', async () => {
  const cookie = await signedIn()
  const owner = postgres(ownerUrl, { max: 1 })
  await owner`update session set expires_at = now() - interval '1 second'`
  await owner.end()
  expect(await findSession(db, cookie)).toBeUndefined()
})

test('a cookie of another organisation, a torn one and a made-up one are no session', async () => {
  const token = (await signedIn()).split('.')[1]
  for (const cookie of [`${newId()}.${token}`, `${organisation_id}.`, `${organisation_id}`, '.', 'x.y']) {
    expect(await findSession(db, cookie)).toBeUndefined()
  }
})

test('a panel member’s chosen name is kept', async () => {
  await inOrganisation(db, organisation_id, (tx) => updatePublicName(tx, id, 'Ada from Elm Road'))
  expect(await findSession(db, await signedIn())).toMatchObject({ public_name: 'Ada from Elm Road' })
})
