import type { ActionFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { action, loader } from '../../app/routes/officer/signing-in/set-up'
import { findAccount } from '../../app/session/session.server'
import { listAreas } from '../../db/area.server'
import { inOrganisation } from '../../db/client.server'
import { findOrganisationId, getOrganisation, listOrganisationIds } from '../../db/organisation.server'
import { cloneDatabase } from '../setup/clone'
import { contextOf, formPost } from './context'

const { db } = await cloneDatabase()

const right = {
  organisation: 'Elm Homes',
  address: 'elm-homes',
  contact: 'Call 0808 157 0000',
  name: 'Ada Lee',
  email: 'ada@example.org',
  password: 'heron-kettle-north-stair',
}

const context = contextOf(db)
const token = context.firstRun.open()

const send = (fields: Record<string, string>, with_token = token) => {
  const args = { request: formPost(`/set-up/${with_token}`, fields), params: { token: with_token }, context }
  return action(args as ActionFunctionArgs)
}

const open = (with_token: string) =>
  loader({
    request: new Request('http://localhost/'),
    params: { token: with_token },
    context,
  } as ActionFunctionArgs)

test('a wrong link answers 404, to look and to send', async () => {
  const refused = expect.objectContaining({ init: { status: 404 } })
  expect(() => open('wrong')).toThrow(refused)
  await expect(send(right, 'wrong')).rejects.toEqual(refused)
})

test('every problem is said at once, and what was typed is kept, save the password', async () => {
  const answer = await send({
    organisation: '',
    address: 'Elm homes!',
    name: 'Ada',
    email: 'ada',
    password: 'short',
  })
  if (!('data' in answer)) throw new Error('not refused')
  expect(answer.init?.status).toBe(422)
  expect(answer.data.problems.map((problem) => problem.field)).toEqual([
    'organisation',
    'address',
    'contact',
    'email',
    'password',
  ])
  expect(answer.data.typed).toEqual({
    organisation: '',
    address: 'Elm homes!',
    contact: '',
    name: 'Ada',
    email: 'ada',
  })
  expect(await listOrganisationIds(db)).toEqual([])
})

test('two set-ups at once make one organisation, with its area and its administrator signed in', async () => {
  const other = { ...right, organisation: 'Oak Homes', address: 'oak-homes', email: 'oak@example.org' }
  const answers = await Promise.allSettled([send(right), send(other)])
  const made = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value as Response] : []))
  expect(made).toHaveLength(1)
  expect(await listOrganisationIds(db)).toHaveLength(1)

  expect(made[0]?.headers.get('Location')).toBe('/officer')
  const cookie = made[0]?.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const account = await findAccount(
    new Request('http://localhost/', { headers: { Cookie: cookie } }),
    context,
  )
  expect(account?.role).toBe('administrator')

  const id = account?.organisation_id ?? ''
  const { areas, organisation } = await inOrganisation(db, id, async (tx) => ({
    areas: await listAreas(tx),
    organisation: await getOrganisation(tx),
  }))
  expect(areas).toMatchObject([{ kind: 'organisation', depth: 0, parent_id: null, name: organisation.name }])
  expect(await findOrganisationId(db, organisation.address)).toBe(id)
})

test('the link is spent afterwards, and no new link makes a second organisation', async () => {
  expect(() => open(token)).toThrow(expect.objectContaining({ init: { status: 404 } }))
  await expect(send({ ...right, address: 'third' }, context.firstRun.open())).rejects.toMatchObject({
    init: { status: 404 },
  })
  expect(await listOrganisationIds(db)).toHaveLength(1)
})
