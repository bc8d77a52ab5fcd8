import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { importLines } from '../../../app/http/import-lines.server'
import { inOrganisation } from '../../../db/client.server'
import { getImportRules } from '../../../db/import.server'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { dayFromNow, type Landlord, makeLandlord } from '../../setup/landlord'
import { call, makeToken } from './caller'

const { db } = await cloneDatabase()
const csv = 'text/csv'
const ndjson = 'application/x-ndjson'
let landlord: Landlord
let token: string

beforeAll(async () => {
  landlord = await makeLandlord(db, { definition: { ...onePage, languages: ['en', 'cy'] } })
  token = await makeToken(db, landlord)
})

const path = '/surveys/tiny/waves/now/responses'
const send = (type: string, body: string | Uint8Array, to = token) =>
  call(db, 'post', path, { token: to, type, body })
const lines = (...records: object[]) => records.map((record) => JSON.stringify(record)).join('\n')
const line = (external_id: string, more: object = {}) => ({
  external_id,
  channel: 'paper',
  overall: 4,
  ...more,
})

async function stored(externalId: string, of: Landlord = landlord) {
  return inOrganisation(db, of.organisationId, async (tx) => {
    const { rows } = await sql<Record<string, unknown> & { strands: Buffer; answers: Buffer }>`
      select r.area_id, r.tenure, r.channel, r.language, r.helped, r.received_on, r.strands, r.answers,
        (select array_agg(text) from comment c where c.response_id = r.id) as comments
      from response r where external_id = ${externalId}`.execute(tx)
    return rows.map(({ strands, answers, ...rest }) => ({
      ...rest,
      strands: [...strands],
      answers: [...answers],
    }))
  })
}

const countStored = () =>
  inOrganisation(db, landlord.organisationId, async (tx) => {
    const row = await tx
      .selectFrom('response')
      .select(sql<number>`count(*)::int`.as('n'))
      .executeTakeFirstOrThrow()
    return row.n
  })

describe('what is right is kept', () => {
  const full = {
    area: 'N1A',
    language: 'cy',
    received_on: dayFromNow(-2),
    tenure: 'supported',
    helped: 'yes',
    overall: 'very-satisfied',
    rent: 'not-applicable',
    words: 'Diolch, "da iawn"',
    'strand-ethnicity': 'second',
  }
  const whole = {
    area_id: 4,
    tenure: 4,
    channel: 5,
    language: 'cy',
    helped: true,
    received_on: full.received_on,
    strands: [0, 2, 0, 0, 0, 0, 0, 0, 0],
    answers: [5, 30],
    comments: [full.words],
  }

  test('a line of JSON, every field of it', async () => {
    const { status, body } = await send(ndjson, lines(line('json', full)))
    expect([status, body.accepted]).toEqual([200, 1])
    expect(await stored('json')).toEqual([whole])
  })

  test('the same line as CSV is the same response', async () => {
    const names = ['external_id', 'channel', ...Object.keys(full)]
    const values = ['csv', 'paper', ...Object.values(full)].map((value) => `"${value.replaceAll('"', '""')}"`)
    const { status, body } = await send(csv, `\uFEFF${names.join(',')}\r\n${values.join(',')}\r\n`)
    expect([status, body.accepted]).toEqual([200, 1])
    expect(await stored('csv')).toEqual([whole])
  })

  test('what is left out is the whole organisation, today, the first language, never asked', async () => {
    await send(ndjson, lines({ external_id: 17, channel: 'telephone' }))
    expect(await stored('17')).toEqual([
      {
        area_id: 1,
        tenure: 0,
        channel: 6,
        language: 'en',
        helped: null,
        received_on: dayFromNow(0),
        strands: [0, 0, 0, 0, 0, 0, 0, 0, 0],
        answers: [0, 0],
        comments: null,
      },
    ])
  })
})

test('quotes, backslashes, braces and the word NULL are kept as they were sent', async () => {
  const odd = ['{"a\\b",}', "'); --", 'NULL', '\\x41']
  const { body } = await send(ndjson, lines(...odd.map((text) => line(text, { helped: 'no', words: text }))))
  expect(body.accepted).toBe(odd.length)
  for (const text of odd) expect(await stored(text)).toMatchObject([{ helped: false, comments: [text] }])
})

test('the same file twice changes nothing, nor does a known line with other answers', async () => {
  const file = lines(line('a1', { words: 'Once' }), line('a2'), line('a1', { words: 'Twice' }))
  expect((await send(ndjson, file)).body).toMatchObject({ accepted: 2, duplicates: 1, rejected: 0 })
  const before = await countStored()
  expect((await send(ndjson, file)).body).toMatchObject({ accepted: 0, duplicates: 3, rejected: 0 })
  expect(await countStored()).toBe(before)
  expect(await stored('a1')).toMatchObject([{ comments: ['Once'] }])
})

test('several batches are stored, and a line known from an earlier batch is not stored again', async () => {
  const many = Array.from({ length: 2_500 }, (_, index) => line(`many-${index % 2_200}`))
  const { status, body } = await send(ndjson, lines(...many))
  expect(status).toBe(200)
  expect(body).toMatchObject({ accepted: 2_200, duplicates: 300, rejected: 0 })
})

describe('what is wrong is refused with its line and every problem, and the rest is kept', () => {
  test('in JSON', async () => {
    const wrong = line('b2', {
      area: 'N1Aa',
      language: 'fr',
      overall: 'very-satisifed',
      'strand-ethnicty': 'second',
      received_on: dayFromNow(1),
    })
    const text = [
      ...[JSON.stringify(line('b1')), '', JSON.stringify(wrong), 'overall=4', '[4]'],
      JSON.stringify({ overall: 4 }),
      JSON.stringify(line('b7')),
    ].join('\n')
    const { status, body } = await send(ndjson, text)
    expect(status).toBe(207)
    expect(body).toMatchObject({ accepted: 2, duplicates: 0, rejected: 4, problems_left_out: 0 })
    expect(body.problems).toEqual([
      { line: 3, path: 'area', message: "'N1Aa' is no area's code; did you mean 'N1A'?" },
      { line: 3, path: 'language', message: "'fr' is not one of en, cy" },
      {
        line: 3,
        path: 'received_on',
        message: `should be from ${dayFromNow(-7)} to ${dayFromNow(0)}`,
      },
      { line: 3, path: 'overall', message: expect.stringContaining("did you mean 'very-satisfied'?") },
      { line: 3, path: 'strand-ethnicty', message: expect.stringContaining("'strand-ethnicity'") },
      { line: 4, path: '', message: 'is not JSON' },
      { line: 5, path: '', message: 'should be an object in braces' },
      { line: 6, path: 'external_id', message: expect.stringContaining('is needed') },
      { line: 6, path: 'channel', message: expect.stringContaining('is needed') },
    ])
    expect(await stored('b2')).toEqual([])
    expect(await stored('b7')).toHaveLength(1)
  })

  test('in CSV, where a quoted value may run over lines', async () => {
    const text = 'external_id,channel,words\nc1,paper,"two\nlines"\nc2,pigeon,x\nc3,paper\nc4,paper,last\n'
    const { status, body } = await send(csv, text)
    expect(status).toBe(207)
    expect(body).toMatchObject({ accepted: 2, rejected: 2 })
    expect(body.problems).toEqual([
      { line: 4, path: 'channel', message: expect.stringContaining("'pigeon' is not one of") },
      { line: 5, path: '', message: 'has 2 fields where the first line names 3' },
    ])
    expect(await stored('c1')).toMatchObject([{ comments: ['two\nlines'] }])
  })

  test('a column that is unknown, missing or there twice refuses the whole file', async () => {
    const { status, body } = await send(csv, 'external_id,overal,overall,overall\nd1,4,4,4\n')
    expect(status).toBe(422)
    expect(body.error.problems).toEqual([
      { line: 1, path: 'overall', message: 'stands twice in the first line' },
      { line: 1, path: 'overal', message: "is not a field of this survey; did you mean 'overall'?" },
      { line: 1, path: 'channel', message: expect.stringContaining('is missing') },
    ])
    expect(await stored('d1')).toEqual([])
  })

  test('a quote never closed or astray is refused with its line, and what comes after is kept', async () => {
    const text = [
      ...[
        'external_id,channel,words',
        'e1,paper,',
        '"e2,paper,',
        'e3,paper,"two',
        'lines"',
        'e4,paper,a "b"',
      ],
      ...['e5,paper,"a" b', 'e6,paper, "said ""b""" ', 'e7,paper,"open', '', 'e8,paper,last'],
    ].join('\r\n')
    const { status, body } = await send(csv, text)
    expect([status, body.accepted, body.rejected]).toEqual([207, 4, 4])
    expect(body.problems).toEqual([
      { line: 3, path: '', message: expect.stringContaining('opens a quote that is not closed') },
      { line: 6, path: '', message: expect.stringContaining('has a quote where none may stand') },
      { line: 7, path: '', message: expect.stringContaining('has a quote where none may stand') },
      { line: 9, path: '', message: expect.stringContaining('opens a quote that is not closed') },
    ])
    expect(await stored('e3')).toMatchObject([{ comments: ['two\nlines'] }])
    expect(await stored('e6')).toMatchObject([{ comments: ['said "b"'] }])
    expect(await stored('e8')).toHaveLength(1)
  })

  test('a CSV line that is too long is refused by itself, and so is a quote open for as long', async () => {
    const long = Array.from({ length: 30 }, () => 'x'.repeat(9_000))
    const text = `external_id,channel\n${'y'.repeat(200_000)}\n"i1,paper\n${long.join('\n')}\ni2,paper\n`
    const { body } = await send(csv, text)
    expect(body).toMatchObject({ accepted: 1, rejected: 32 })
    expect(body.problems[0]).toMatchObject({ line: 2, message: 'is longer than 100000 characters' })
    expect(body.problems[1]).toMatchObject({ line: 3, message: expect.stringContaining('opens a quote') })
    expect(body.problems[2]).toMatchObject({ line: 4, message: expect.stringContaining('has 1 fields') })
  })

  test('characters that cannot be stored, without losing the lines around them', async () => {
    const wrong = [line('j\u0000'), line('j\ud800'), line('j1', { words: 'a\u0000b\udc00c' }), line('j2')]
    const { status, body } = await send(ndjson, lines(...wrong))
    expect([status, body.accepted, body.rejected]).toEqual([207, 2, 2])
    expect(body.problems).toEqual(
      [1, 2].map((at) => ({
        line: at,
        path: 'external_id',
        message: expect.stringContaining('cannot be stored'),
      })),
    )
    expect(await stored('j1')).toMatchObject([{ comments: ['abc'] }])
    expect((await send(csv, 'external_id,channel\nj\u00003,paper\nj4,paper\n')).body.accepted).toBe(1)
  })

  test('bytes that are not UTF-8, and a line without end', async () => {
    const latin = new Uint8Array([
      ...Buffer.from('{"external_id":"f1","channel":"'),
      0xe9,
      ...Buffer.from('"}'),
    ])
    expect((await send(ndjson, latin)).body.error.problems).toEqual([
      { line: 1, path: '', message: 'has characters that are not UTF-8' },
    ])
    const { body } = await send(ndjson, `${'x'.repeat(300_000)}\n${JSON.stringify(line('f2'))}\n`)
    expect(body).toMatchObject({ accepted: 1, rejected: 1 })
    expect(body.problems).toEqual([{ line: 1, path: '', message: 'is longer than 100000 characters' }])
  })

  test('of very many problems the first thousand are said, and how many more there are', async () => {
    const wrong = Array.from({ length: 1_200 }, (_, index) => line(`g${index}`, { overall: 9 }))
    const { status, body } = await send(ndjson, lines(...wrong, line('g-right')))
    expect(status).toBe(207)
    expect(body).toMatchObject({ accepted: 1, rejected: 1_200, problems_left_out: 200 })
    expect(body.problems).toHaveLength(1_000)
    const none = await send(ndjson, lines(...wrong))
    expect([none.status, none.body.error.problems_left_out]).toEqual([422, 200])
  })
})

describe('who may send, and when', () => {
  test('a wave that is closed takes no more, even before its final reading', async () => {
    const closed = await makeLandlord(db, { address: 'closed', definition: onePage, state: 'closed' })
    const key = await makeToken(db, closed)
    const { status, body } = await send(ndjson, lines(line('too-late')), key)
    expect([status, body.error.code]).toEqual([409, 'not_open'])
    expect(body.error.message).toBe('This wave has closed, so it takes no more responses.')
    expect(await stored('too-late', closed)).toEqual([])
  })

  test('a wave that closes while a file arrives keeps what came before, and says how much', async () => {
    const { organisationId, wave } = await makeLandlord(db, { address: 'closing', definition: onePage })
    const rules = await inOrganisation(db, organisationId, (tx) => getImportRules(tx, wave))
    const closeAndCount = () =>
      inOrganisation(db, organisationId, async (tx) => {
        await tx.updateTable('wave').set({ state: 'closed' }).where('id', '=', wave.id).execute()
        return tx.selectFrom('response').select('id').where('wave_id', '=', wave.id).execute()
      })
    let before = 0
    async function* arriving() {
      for (let at = 1; at <= 4_000; at++) yield [{ line: at, record: line(`k${at}`) }]
      before = (await closeAndCount()).length
      yield [{ line: 4_001, record: line('k-last') }]
    }
    const importing = importLines(db, { wave, rules, lines: arriving() })
    const error = await importing.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'WaveClosed', accepted: before })
    expect(before).toBeGreaterThanOrEqual(2_000)
  })

  test('a planned wave takes none', async () => {
    const planned = await makeLandlord(db, { address: 'planned', definition: onePage, state: 'planned' })
    const { status } = await send(ndjson, lines(line('early')), await makeToken(db, planned))
    expect(status).toBe(409)
  })

  test('another organisation’s token finds nothing here, and neither does a mistyped wave', async () => {
    const other = await makeLandlord(db, { address: 'other' })
    expect((await send(ndjson, lines(line('h1')), await makeToken(db, other))).status).toBe(404)
    const mistyped = await call(db, 'post', '/surveys/tiny/waves/nov/responses', {
      token,
      type: csv,
      body: '',
    })
    expect(mistyped.status).toBe(404)
    expect(mistyped.body.error.problems[0].message).toContain("did you mean 'now'?")
    expect(await stored('h1')).toEqual([])
  })

  test('no token, an unknown one, one without the scope, and a body of another type', async () => {
    const none = await call(db, 'post', path, { type: csv, body: '' })
    expect([none.status, none.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer realm="Soundings"'])
    expect((await send(csv, '', 'wrong')).status).toBe(401)
    const reader = await makeToken(db, landlord, ['results:read'])
    expect((await send(csv, '', reader)).status).toBe(403)
    expect((await send('application/json', '{}')).status).toBe(415)
  })
})
