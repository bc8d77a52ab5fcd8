import type { LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as breakdown } from '../../../app/routes/officer/breakdown/breakdown'
import { findBreakdownView } from '../../../app/routes/officer/breakdown/view.server'
import { loader as comments } from '../../../app/routes/officer/comments/desk'
import { findHidingView } from '../../../app/routes/officer/hiding/hiding-view.server'
import { loader as wavePage } from '../../../app/routes/officer/overview/wave'
import { loader as waves } from '../../../app/routes/officer/overview/waves'
import { loader as respondents } from '../../../app/routes/officer/respondents/respondents'
import { loader as trend } from '../../../app/routes/officer/trend/trend'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, type Role, signIn } from '../../../db/account.server'
import { moveArea } from '../../../db/breakdown/move.server'
import { inOrganisation } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'
import { contextOf } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { definition: onePage })
const other = await makeLandlord(db, { address: 'other', definition: onePage })
const { organisationId, wave } = landlord
const here = `/officer/waves/${wave.id}`
const cookies = new Map<Role, string>()

beforeAll(async () => {
  await inOrganisation(db, organisationId, async (tx) => {
    for (const role of ['officer', 'panel'] as const) {
      const email = `${role}@example.org`
      const person = { organisation_id: organisationId, id: newId(), role, name: role, email }
      await insertAccount(tx, { ...person, password: 'heron-kettle-north-stair' })
    }
    // Three in the far south; everybody else in two neighbourhoods of the north.
    const many = randomResponses(landlord, [4, 5], 300)
    await insertResponses(tx, landlord, [...many, ...randomResponses(landlord, [9], 3, 2)])
    await takeReading(tx, wave, { isFinal: false })
    await insertResponses(tx, landlord, randomResponses(landlord, [4], 7, 3))
  })
  const site = sessionCookie(new Request('http://localhost/'))
  for (const role of ['officer', 'panel'] as const) {
    const value = await signIn(db, `${role}@example.org`, 'heron-kettle-north-stair')
    cookies.set(role, (await site.serialize(value)).split(';')[0] ?? '')
  }
})

type Loader<T> = (args: LoaderFunctionArgs) => Promise<T>

function load<T>(loader: Loader<T>, path: string, role: Role | undefined = 'officer', waveId = wave.id) {
  const request = new Request(`http://localhost${path}`, { headers: { Cookie: cookies.get(role) ?? '' } })
  return loader({ request, params: { wave: waveId }, context } as unknown as LoaderFunctionArgs)
}

const statusOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 200,
    (thrown: Response) => thrown.status,
  )

const breakdownOf = (query: string) => load(breakdown, `${here}/breakdown${query}`)

describe('results', () => {
  test('are for officers only, and the way in is the sign-in page', async () => {
    for (const loader of [waves, wavePage, breakdown, comments, respondents, trend] as Loader<unknown>[]) {
      expect(await statusOf(load(loader, here, 'officer'))).toBe(200)
      expect(await statusOf(load(loader, here, 'panel'))).toBe(403)
      expect(await statusOf(load(loader, here, 'administrator'))).toBe(302)
    }
  })

  test('of another organisation, of no wave or under a mistyped address are not found', async () => {
    for (const id of [other.wave.id, newId(), 'autumn']) {
      expect(await statusOf(load(wavePage, here, 'officer', id))).toBe(404)
      expect(await statusOf(load(breakdown, here, 'officer', id))).toBe(404)
      expect(await statusOf(load(comments, here, 'officer', id))).toBe(404)
      expect(await statusOf(load(respondents, here, 'officer', id))).toBe(404)
      expect(await statusOf(load(trend, here, 'officer', id))).toBe(404)
    }
  })

  test('say which reading they are from and how many responses there are now', async () => {
    const { reading, responses } = await load(wavePage, here)
    expect(reading).toMatchObject({ number: 1, isFinal: false, responses: 303 })
    expect(responses).toBe(310)
  })

  test('show an area where it was when the wave was first read, wherever it was moved', async () => {
    const { organisationId, wave, areas } = await makeLandlord(db, { address: 'moving', definition: onePage })
    const childrenOf = (code: string) =>
      inOrganisation(db, organisationId, async (tx) => {
        const view = await findBreakdownView(tx, wave, new URLSearchParams({ area: code }))
        const hiding = await findHidingView(tx, wave, new URLSearchParams({ area: code }))
        expect(hiding?.trail).toEqual(view?.trail)
        return view?.children.map(({ key }) => key)
      })
    const before = [await childrenOf('N1'), await childrenOf('S1')]
    const move = (id: number) =>
      inOrganisation(db, organisationId, (tx) => moveArea(tx, id, areas.southAuthority))
    await inOrganisation(db, organisationId, (tx) => takeReading(tx, wave, { isFinal: false }))
    await move(areas.northNeighbourhood)
    expect([await childrenOf('N1'), await childrenOf('S1')]).toEqual(before)
  })

  test('of an open wave do not move with what comes in after the reading', async () => {
    const before = await breakdownOf('')
    await inOrganisation(db, organisationId, (tx) =>
      insertResponses(tx, landlord, randomResponses(landlord, [4], 20, 4)),
    )
    expect(await breakdownOf('')).toEqual(before)
  })
})

describe('the breakdown', () => {
  test('opens with the whole organisation, the first question and the first strand', async () => {
    const { chosen, tables } = await breakdownOf('')
    expect(chosen).toMatchObject({ area: 'ALL', question: 'overall', strand: 'ethnicity' })
    expect(tables).toMatchObject({ show: 'one question' })
  })

  test('goes down the tree and names the way back', async () => {
    const { trail, children } = await breakdownOf('?area=N1&question=rent&strand=tenure')
    expect(trail.map(({ key }) => key)).toEqual(['ALL', 'N'])
    expect(children.map(({ key }) => key)).toEqual(['N1A', 'N1B'])
  })

  test.each(['?area=X', '?question=words', '?question=x', '?strand=age', '?strand=x'])(
    '%s is not found: no such area, question or strand in this survey',
    async (query) => expect(await statusOf(breakdownOf(query))).toBe(404),
  )

  test('holds nothing of a small area, in the page or in its data', async () => {
    for (const query of ['?area=S2A', '?area=S2A&question=all', '?area=S2&strand=channel']) {
      const { tables } = await breakdownOf(query)
      const text = JSON.stringify(tables)
      expect(text).not.toContain('percent')
      expect(text).not.toContain('base')
      expect(text.match(/"counts"|"satisfied"|"distribution"/)).toBeNull()
    }
  })

  test('of every question at once has each by category and by area, and the same figures as alone', async () => {
    const { tables } = await breakdownOf('?question=all')
    const alone = await breakdownOf('?question=rent')
    if (tables?.show !== 'every question' || alone.tables?.show !== 'one question')
      throw new Error('other tables')
    expect(tables.byCut.rows.map(({ key }) => key)).toEqual(['overall', 'rent'])
    expect(tables.byCut.rows[1]?.figures.slice(1)).toEqual(
      alone.tables.categories.map(({ figure }) => figure),
    )
    expect(tables.byArea.rows[1]?.figures.slice(1)).toEqual(alone.tables.areas.map(({ figure }) => figure))
    expect(JSON.stringify(tables.byCut)).toContain('percent')
  })
})
