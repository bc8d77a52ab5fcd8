import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { csvFormat, ndjsonFormat } from '../../../app/export/figure-formats'
import { findWaveFigures, streamFigures, type WaveFigures } from '../../../app/export/figures.server'
import type { BreakdownItem } from '../../../app/http/api-shapes'
import { loader as officerCsv } from '../../../app/routes/officer/export/figures-csv'
import { sessionCookie } from '../../../app/session/session.server'
import { insertAccount, signIn } from '../../../db/account.server'
import { inOrganisation } from '../../../db/client.server'
import { takeReading } from '../../../db/reading/take.server'
import { measuresOf } from '../../../surveys/definition'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { figuresOf } from '../../setup/files'
import { makeLandlord } from '../../setup/landlord'
import { contextOf } from '../context'
import { call, makeToken } from './caller'

const { db } = await cloneDatabase()
const context = contextOf(db)
const landlord = await makeLandlord(db, { definition: onePage })
const empty = await makeLandlord(db, { definition: onePage, address: 'empty' })
const { organisationId, wave } = landlord
const codes = ['ALL', 'N', 'N1', 'N1A', 'N1B', 'S', 'S1', 'S1A', 'S2', 'S2A']
let token: string
let figures: WaveFigures

beforeAll(async () => {
  token = await makeToken(db, landlord)
  figures = await inOrganisation(db, organisationId, async (tx) => {
    const person = {
      organisation_id: organisationId,
      id: newId(),
      role: 'officer' as const,
      name: 'A person',
    }
    await insertAccount(tx, { ...person, email: 'o@example.org', password: 'heron-kettle-north-stair' })
    const many = randomResponses(landlord, [4, 5, 8], 300)
    await insertResponses(tx, landlord, [...many, ...randomResponses(landlord, [10], 3, 2)])
    await takeReading(tx, wave, { isFinal: false })
    const found = await findWaveFigures(tx, wave, 'http://localhost/here')
    if (!found) throw new Error('no reading')
    return found
  })
})

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const path = `/surveys/${onePage.key}/waves/now/figures`
const ndjson = 'application/x-ndjson'

describe('every figure of a wave', () => {
  test('is what the breakdown says, area by area, as NDJSON', async () => {
    const { body } = await call(db, 'get', path, { token, accept: ndjson })
    const lines = body.slice(0, -1) as (BreakdownItem & { area: { code: string } })[]
    expect([...new Set(lines.map(({ area }) => area.code))]).toEqual(codes)
    for (const code of codes) {
      const asked = `/surveys/${onePage.key}/breakdown?wave=now&area=${code}`
      const { items } = (await call(db, 'get', asked, { token })).body
      const ofArea = lines.filter(({ area }) => area.code === code).map(({ area: _area, ...item }) => item)
      expect(ofArea).toEqual(items)
    }
    expect(body.at(-1)).toMatchObject({
      complete: true,
      rows: lines.length,
      wave: { key: 'now', name: 'Now' },
    })
    const shown = lines.filter(({ figure }) => figure.state === 'shown').length
    expect(shown).toBeGreaterThan(20)
    expect(lines.length - shown).toBeGreaterThan(20)
  })

  test('is the same as CSV, and as the file that officers are given', async () => {
    const { body: lines } = await call(db, 'get', path, { token, accept: ndjson })
    const { body: text } = await call(db, 'get', path, { token })
    const { rows, notes } = figuresOf(text)
    const numberOf = (digits: string | undefined) => (digits ? Number(digits) : undefined)
    expect(
      rows.map((row) => [
        row.area_code,
        row.question,
        row.cut,
        row.category,
        numberOf(row.percent),
        numberOf(row.base),
      ]),
    ).toEqual(
      (lines.slice(0, -1) as (BreakdownItem & { area: { code: string } })[]).map(
        ({ area, question, cut, category, figure }) => {
          const { percent, base } =
            figure.state === 'shown' ? figure : { percent: undefined, base: undefined }
          return [area.code, question, cut ?? '', category ?? '', percent, base]
        },
      ),
    )
    expect(notes.at(-1)).toEqual(['complete', `${rows.length} rows of figures`])
    const site = sessionCookie(new Request('http://localhost/'))
    const cookie = await site.serialize(await signIn(db, 'o@example.org', 'heron-kettle-north-stair'))
    const request = new Request('http://localhost/officer/waves/x/figures.csv', {
      headers: { Cookie: cookie },
    })
    const given = { request, params: { wave: wave.id }, context } as unknown as LoaderFunctionArgs
    const answer = await officerCsv(given)
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="now-all-figures.csv"')
    expect(await answer.text()).toBe(text)
  })

  test('is refused without a reading, of no such wave, in other formats, and to those who may not', async () => {
    const statusOf = async (...given: Parameters<typeof call>) => (await call(...given)).status
    expect(await statusOf(db, 'get', path)).toBe(401)
    expect(await statusOf(db, 'get', path, { token: await makeToken(db, landlord, ['entries:read']) })).toBe(
      403,
    )
    expect(await statusOf(db, 'get', path, { token, accept: 'application/pdf' })).toBe(406)
    expect(await statusOf(db, 'get', path.replace('now', 'then'), { token })).toBe(404)
    expect(await statusOf(db, 'get', path, { token: await makeToken(db, empty) })).toBe(404)
  })
})

describe('a file of figures as it is being sent', () => {
  const areasOf = (count: number) =>
    Array.from({ length: count }, (_, at) => figures.areas[at % 10] ?? figures.areas[0]).flatMap((area) =>
      area ? [area] : [],
    )

  /** Reads a stream to its end; gives its last line. */
  async function drain(stream: ReadableStream<Uint8Array>, onPiece: () => void = () => {}): Promise<string> {
    const decoder = new TextDecoder()
    let last = ''
    for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) {
      last = decoder.decode(piece)
      onPiece()
    }
    return last.trimEnd().split('\n').at(-1) ?? ''
  }

  test('is read no faster than it is taken', async () => {
    let asked = 0
    let letGo = () => {}
    const reader = () =>
      new Promise<boolean>((resolve) => {
        asked++
        letGo = () => resolve(true)
      })
    const many = { ...figures, areas: areasOf(2_000) }
    const stream = streamFigures({ ...context, reader }, organisationId, { figures: many, format: csvFormat })
    const pieces = stream.getReader()
    let taken = 0
    void pieces.read().then(() => taken++)
    for (let turn = 0; turn < 20; turn++) await nextTurn()
    expect([asked, taken]).toEqual([1, 0])
    letGo()
    for (let turn = 0; turn < 20; turn++) await nextTurn()
    expect([asked, taken]).toEqual([1, 1])
    await pieces.cancel()
  })

  test('ends where nobody takes it any more', async () => {
    const many = { ...figures, areas: areasOf(2_000) }
    let left = 2
    const reader = async () => left-- > 0
    const stream = streamFigures({ ...context, reader }, organisationId, { figures: many, format: csvFormat })
    let pieces = 0
    await drain(stream, () => pieces++)
    expect(pieces).toBe(2)
  })

  test('says that it is not whole where it cannot be finished, and breaks off', async () => {
    for (const [format, words] of [
      [csvFormat, '#,not complete,'],
      [ndjsonFormat, '{"complete":false,'],
    ] as const) {
      const { areas } = figures
      const broken = {
        ...figures,
        get areas(): typeof areas {
          throw new Error('gone')
        },
      }
      const stream = streamFigures(context, organisationId, { figures: broken, format })
      const pieces: string[] = []
      const read = (async () => {
        for await (const piece of stream as unknown as AsyncIterable<Uint8Array>)
          pieces.push(new TextDecoder().decode(piece))
      })()
      await expect(read).rejects.toThrow('broke off after 0 rows')
      expect(pieces.at(-1)).toContain(words)
      expect(pieces.join('')).not.toMatch(/"complete":true|#,complete/)
    }
  })

  test('holds a few areas at a time, however many there are', async () => {
    const size = () => {
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    const rows = measuresOf(onePage).length * figures.cells.length
    const grown = async (count: number) => {
      const before = size()
      let most = 0
      const many = { ...figures, areas: areasOf(count) }
      const last = await drain(
        streamFigures(context, organisationId, { figures: many, format: csvFormat }),
        () => {
          most = Math.max(most, size() - before)
        },
      )
      expect(last).toContain(`complete,${count * rows} rows`)
      return most
    }
    await grown(250)
    const [few, more] = [await grown(500), await grown(3_000)]
    expect(3_000 * rows).toBeGreaterThan(75_000)
    // All of it at once would be some 40 MB.
    expect(more - few).toBeLessThan(5e6)
  })
})
