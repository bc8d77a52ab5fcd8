import type { LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as breakdown } from '../../../app/routes/officer/breakdown/breakdown'
import { loader as wavePage } from '../../../app/routes/officer/overview/wave'
import { loader as report } from '../../../app/routes/officer/report/report'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, type Role, signIn } from '../../../db/account.server'
import { inOrganisation } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'
import { contextOf } from '../context'

const { db } = await cloneDatabase()
const context = contextOf(db)
const definition = { ...onePage, headline: ['rent', 'overall'] }
const landlord = await makeLandlord(db, { definition })
const { organisationId, wave } = landlord
const cookies = new Map<Role, string>()

beforeAll(async () => {
  const site = sessionCookie(new Request('http://localhost/'))
  for (const role of ['officer', 'panel'] as const) {
    const person = {
      organisation_id: organisationId,
      id: newId(),
      role,
      name: role,
      email: `${role}@example.org`,
    }
    const password = 'heron-kettle-north-stair'
    await inOrganisation(db, organisationId, (tx) => insertAccount(tx, { ...person, password }))
    cookies.set(role, (await site.serialize(await signIn(db, person.email, password))).split(';')[0] ?? '')
  }
})

function load<T>(loader: (args: LoaderFunctionArgs) => Promise<T>, search = '', role: Role = 'officer') {
  const request = new Request(`http://localhost/x${search}`, { headers: { Cookie: cookies.get(role) ?? '' } })
  return loader({ request, params: { wave: wave.id }, context } as unknown as LoaderFunctionArgs)
}

const statusOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 200,
    (thrown: Response) => thrown.status,
  )

describe('the report of a wave', () => {
  test('is not there before there are figures, and then for officers only', async () => {
    expect(await statusOf(load(report))).toBe(302)
    await inOrganisation(db, organisationId, async (tx) => {
      await insertResponses(tx, landlord, randomResponses(landlord, [4, 5], 90))
      await takeReading(tx, wave, { isFinal: false })
    })
    expect(await statusOf(load(report))).toBe(200)
    expect(await statusOf(load(report, '', 'panel'))).toBe(403)
  })

  test('has the headlines of the wave’s page and the figures of its breakdowns, in the order of the headlines', async () => {
    const { headline, measures, everybody, tables } = await load(report)
    expect(headline).toEqual((await load(wavePage)).headline)
    expect(measures.map(({ key }) => key)).toEqual(['rent', 'overall'])
    expect(everybody.figures).toEqual(headline.map(({ figure }) => figure))
    expect(tables.map(({ cut }) => cut)).toEqual(['ethnicity', 'tenure', 'channel'])
    let hidden = 0
    for (const { cut, rows } of tables) {
      for (const [at, { key }] of measures.entries()) {
        const { tables: shown } = await load(breakdown, `?question=${key}&strand=${cut}`)
        if (shown?.show !== 'one question') throw new Error('other tables')
        const figures = rows.map((row) => ({
          key: String(row.cell),
          name: row.name,
          figure: row.figures[at],
        }))
        expect(figures).toEqual(shown.categories.map(({ gap, ...category }) => category))
        hidden += figures.filter(({ figure }) => !figure).length
      }
    }
    expect(hidden).toBeGreaterThan(0)
  })

  test('has items a to k of the summary of approach, each with what is known or what is to be written', async () => {
    const { approach, method, wording } = await load(report)
    expect(approach.map(({ letter }) => letter).join('')).toBe('abcdefghijk')
    for (const { letter, words, where } of approach) expect(words ?? where, letter).toMatch(/\w{3}/)
    const said = new Map(approach.map(({ letter, words }) => [letter, words]))
    expect(said.get('a')).toMatch(/^90\. Reading: number 1, read on/)
    expect(said.get('c')).toContain('Personal link, ')
    expect(said.get('d')).toBeUndefined()
    expect(said.get('f')).toBe('Not weighted: every answer counts as one.')
    expect(said.get('i')).toContain('1 rented')
    expect(method.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['Base', 'Interval', 'Hidden figures']),
    )
    expect(wording).toContainEqual({ about: 'Question overall, English', words: 'Text of overall' })
  })
})
