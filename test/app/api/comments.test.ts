import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { insertAccount } from '../../../db/account.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { listComments } from '../../../db/comment/desk.server'
import { releaseComment, translateComment } from '../../../db/comment/screen.server'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { type Landlord, makeLandlord } from '../../setup/landlord'
import { call, makeToken } from './caller'

const { db } = await cloneDatabase()
let landlord: Landlord
let token: string
const account = { organisation_id: '', id: newId() }
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)

/** Forty of the north, twenty of the south, each with a comment; all are released but one of the north, which is held
 *  back by waiting. */
beforeAll(async () => {
  landlord = await makeLandlord(db, { definition: onePage })
  token = await makeToken(db, landlord)
  account.organisation_id = landlord.organisationId
  const { areas, wave, organisationId } = landlord
  await inside(async (tx) => {
    const person = { ...account, role: 'officer' as const, name: 'An officer', email: 'o@example.org' }
    await insertAccount(tx, { ...person, password: 'heron-kettle-north-stair' })
    const places = [...Array(40).fill(areas.northNeighbourhood), ...Array(20).fill(areas.southAuthority)]
    const rows = randomResponses(landlord, [1], 60)
    await insertResponses(
      tx,
      landlord,
      rows.map((row, at) => ({ ...row, area_id: places[at] })),
    )
    const responses = await tx.selectFrom('response').select(['id', 'area_id']).execute()
    const said = responses.map(({ id, area_id }, at) => ({
      ...{ organisation_id: organisationId, response_id: id, question_key: 'words' },
      ...{ language: at === 0 ? 'pl' : 'en', text: `Secret words of ${area_id}` },
    }))
    await tx.insertInto('comment').values(said).execute()
    for (const list of ['waiting', 'translation'] as const) {
      const found = await listComments(tx, wave.id, { list, page: 1, size: 100 })
      const kept = list === 'waiting' && found.find(({ region }) => region === 'North')
      for (const [at, { id, language }] of found.entries()) {
        const hand = { account, waveId: wave.id, commentId: id, version: 0, day: '2026-11-22' }
        if (language === 'pl') await translateComment(tx, hand, 'Windows, please')
        if (kept && id === kept.id) continue
        const version = language === 'pl' ? 1 : 0
        const words = language === 'pl' ? 'Windows, please' : `Released, ${at % 2 ? 'lift' : 'damp'}`
        const service = at % 2 ? 'complaints' : 'repairs'
        const theme = at % 4 === 1 ? '30.4' : null
        await releaseComment(tx, { ...hand, version }, { words, service, theme })
      }
    }
  })
})

const path = '/surveys/tiny/waves/now/comments'
const get = (query = '', key = token) => call(db, 'get', `${path}${query}`, { token: key })

describe('the released comments', () => {
  test('are the words that were released, of regions of thirty or more, and nothing else of the response', async () => {
    const { status, body } = await get('?limit=100')
    expect(status).toBe(200)
    expect(body.items).toHaveLength(39)
    expect(body.next).toBeNull()
    for (const item of body.items) {
      expect(Object.keys(item).sort()).toEqual([
        'id',
        'question',
        'reasons',
        'region',
        'service',
        'text',
        'theme',
        'translated_from',
      ])
      expect(item.region).toEqual({ code: 'N', name: 'North' })
    }
    expect(JSON.stringify(body)).not.toContain('Secret')
    expect(JSON.stringify(body)).not.toContain('response')
  })

  test('come a page at a time, each once', async () => {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const { body } = await get(`?limit=16${next ? `&cursor=${next}` : ''}`)
      seen.push(...body.items.map(({ id }: { id: string }) => id))
      next = body.next
    }
    expect(seen).toHaveLength(39)
    expect(new Set(seen).size).toBe(39)
    expect(seen).toEqual([...seen].sort())
  })

  test('are found by service, theme, region, question and words', async () => {
    const count = async (query: string) => (await get(`?limit=100&${query}`)).body.items.length
    const complaints = await count('service=complaints')
    expect(complaints).toBeGreaterThan(5)
    const { items } = (await get('?limit=100&theme=30.4')).body
    expect(items.length).toBeGreaterThan(0)
    expect(items.length).toBeLessThan(complaints)
    for (const item of items) expect(item).toMatchObject({ theme: '30.4', service: 'complaints' })
    expect(await count('theme=30.2')).toBe(0)
    expect([await count('region=N'), await count('region=S'), await count('region=no-area')]).toEqual([
      39, 0, 0,
    ])
    expect([
      await count('question=words'),
      await count('words=lift+damp'),
      await count('words=windows'),
    ]).toEqual([39, 0, 1])
    const [polish] = (await get('?words=windows')).body.items
    expect(polish).toMatchObject({ text: 'Windows, please', translated_from: 'pl' })
  })

  test('refuse every parameter that cannot be used, at once', async () => {
    const { status, body } = await get(
      '?region=N1&service=lifts&theme=30.9&question=lift&cursor=x&limit=1000&strand=sex',
    )
    expect(status).toBe(422)
    const paths = body.error.problems.map((problem: { path: string }) => problem.path)
    expect(paths).toContain('limit')
    expect(paths).toContain('strand')
    const known = await get('?region=N1&service=lifts&theme=30.9&question=lift&cursor=x')
    expect(known.body.error.problems.map((problem: { path: string }) => problem.path)).toEqual([
      'region',
      'question',
      'service',
      'theme',
      'cursor',
    ])
  })

  test('need a token that is good for them, and a wave that is there', async () => {
    expect((await get('', await makeToken(db, landlord, ['results:read', 'entries:read']))).status).toBe(403)
    expect((await call(db, 'get', path)).status).toBe(401)
    expect((await call(db, 'get', '/surveys/tiny/waves/then/comments', { token })).status).toBe(404)
  })

  test('are none of another organisation’s', async () => {
    const other = await makeLandlord(db, { address: 'other', definition: onePage })
    expect((await get('', await makeToken(db, other))).body.items).toEqual([])
  })
})
