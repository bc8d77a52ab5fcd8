import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepRollup } from '../../db/breakdown/keep.server'
import { inOrganisation, inSnapshot, type Tx } from '../../db/client.server'
import { today } from '../../db/day.server'
import { insertEntry } from '../../db/entry/write.server'
import { citeFigure } from '../../db/evidence.server'
import { takeReading } from '../../db/reading/take.server'
import { withdrawResponse } from '../../db/receipt.server'
import { verifyAll, verifyWave } from '../../db/verify.server'
import { packCounters, unpackCounters } from '../../surveys/counters'
import { cellNumber, everybody } from '../../surveys/cut'
import { onePage } from '../fixtures/one-page'
import { cloneDatabase } from '../setup/clone'
import { insertResponses, randomResponses } from '../setup/fieldwork'
import { makeLandlord } from '../setup/landlord'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage, state: 'closed', opens: -60, closes: -30 })
const { organisationId, wave, areas } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const verified = () => inSnapshot(db, organisationId, (tx) => verifyWave(tx, wave))
const mismatch = async () => (await verified()).mismatch
let readingId = ''

/** Changes that no one should make: the queue and the rollup are not told. */
const tamper = (change: (tx: Tx) => Promise<unknown>) =>
  inside(async (tx) => {
    await sql`select set_config('soundings.queue', 'off', true)`.execute(tx)
    await change(tx)
  })

beforeEach(async () => {
  await inside(async (tx) => {
    const responses = randomResponses(landlord, [1, 4, 5, 6, 7, 9], 300)
    await insertResponses(tx, landlord, responses)
    await sql`update response set weight = 10000 + 100 * tenure`.execute(tx)
    readingId = await takeReading(tx, wave, { isFinal: true })
  })
  await keepRollup(db, organisationId, { threshold: 40 })
})

afterEach(() =>
  inside(async (tx) => {
    await tx.deleteFrom('entry').execute()
    await tx.deleteFrom('reading').execute()
    await tx.deleteFrom('rollup_node').execute()
    await tx.deleteFrom('response').execute()
    await tx.deleteFrom('response_change').execute()
    await tx.deleteFrom('withdrawal').execute()
    await tx.updateTable('wave').set({ is_complete: false }).execute()
  }),
)

describe('a landlord with nothing wrong', () => {
  test('is borne out, weights, pairs and months too', async () => {
    const all = []
    for await (const one of verifyAll(db)) all.push(one)
    expect(all).toMatchObject([
      { organisation: 'testing', wave: 'now', responses: 300, readings: 1, withdrawn: 0, arrived: 0 },
    ])
    expect(all[0]?.mismatch).toBeUndefined()
    expect(all[0]?.live).toBeGreaterThan(500)
    expect(all[0]?.reading).toBeGreaterThan(2_000)
  })

  test('says of how many hidden figures it could not be shown that nobody can tell them', async () => {
    expect(await verified()).toMatchObject({ unproven: 0 })
    await inside((tx) => sql`update reading set unproven = 3`.execute(tx))
    expect(await verified()).toMatchObject({ unproven: 3, mismatch: undefined })
  })

  test('stays so when a tenant takes a response back: that is counted, and explains the reading', async () => {
    await inside(async (tx) => {
      const rows = await tx.selectFrom('response').select('id').limit(3).execute()
      for (const { id } of rows) await withdrawResponse(tx, id, today())
    })
    expect(await verified()).toMatchObject({ responses: 297, withdrawn: 3, mismatch: undefined })
  })

  test('stays so when responses come to an open wave after its reading', async () => {
    await inside(async (tx) => {
      await tx.updateTable('reading').set({ is_final: false }).execute()
      await insertResponses(tx, landlord, randomResponses(landlord, [5, 9], 20, 2))
    })
    expect(await verified()).toMatchObject({ responses: 320, arrived: 20, withdrawn: 0, mismatch: undefined })
  })
})

/** Adds to the first counter of the row that a condition picks. */
const addTo = (tx: Tx, table: 'rollup' | 'reading_cell', where: ReturnType<typeof sql>) =>
  sql<{ counts: Buffer }>`select counts from ${sql.table(table)} where ${where}`
    .execute(tx)
    .then(({ rows }) => {
      const counts = unpackCounters(rows[0]?.counts ?? Buffer.alloc(0), 12)
      counts[0] = (counts[0] ?? 0) + 1
      return sql`update ${sql.table(table)} set counts = ${Buffer.from(packCounters(counts))} where ${where}`.execute(
        tx,
      )
    })

describe('what was tampered with is found in its place', () => {
  const disabled = cellNumber('disability', 1)

  test('a counter of the rollup', async () => {
    await tamper((tx) => addTo(tx, 'rollup', sql`area_id = ${areas.north} and cell = ${disabled}`))
    expect(await mismatch()).toMatchObject({
      what: 'counts of the live breakdown',
      area: 'North (N)',
      question: 'overall',
      cell: expect.stringContaining('disability'),
    })
  })

  test('how many responses the whole is said to have', async () => {
    await tamper((tx) => sql`update rollup_node set responses = responses + 1 where area_id = 1`.execute(tx))
    expect(await mismatch()).toEqual({ what: 'the live count of responses', expected: 300, found: 301 })
  })

  test('a cell of the reading, by its digest; and by the responses where the digest was made to fit', async () => {
    await tamper((tx) => addTo(tx, 'reading_cell', sql`area_id = 4 and cell = ${disabled} and other = 0`))
    expect(await mismatch()).toMatchObject({ what: 'the digest of reading 1' })
    await inside((tx) => sql`update reading set digest = reading_digest(organisation_id, id)`.execute(tx))
    const found = await mismatch()
    expect(found).toMatchObject({ what: 'counts of reading 1', area: 'Hill (N1A)', question: 'overall' })
    const [expected, stored] = [found?.expected, found?.found] as [number[], number[]]
    expect(stored).toEqual(expected.map((count, point) => count + (point === 0 ? 1 : 0)))
  })

  test('two cells at once of the reading', async () => {
    const pair = sql`area_id = ${areas.north} and cell = ${cellNumber('age', 1)} and other = ${cellNumber('sex', 2)}`
    await tamper((tx) => addTo(tx, 'reading_cell', pair))
    await inside((tx) => sql`update reading set digest = reading_digest(organisation_id, id)`.execute(tx))
    expect(await mismatch()).toMatchObject({
      area: 'North (N)',
      cell: expect.stringMatching(/^age: .* and sex: /),
    })
  })

  test('a cell of the reading that withdrawals alone do not explain', async () => {
    await inside(async (tx) => {
      const { id } = await tx.selectFrom('response').select('id').executeTakeFirstOrThrow()
      await withdrawResponse(tx, id, today())
    })
    await tamper((tx) => addTo(tx, 'reading_cell', sql`area_id = 9 and cell = ${disabled} and other = 0`))
    await inside((tx) => sql`update reading set digest = reading_digest(organisation_id, id)`.execute(tx))
    expect(await mismatch()).toMatchObject({ what: 'counts of reading 1', area: 'Westham (S2)' })
  })

  test('a response changed behind the rollup’s back, and one that went without being taken back', async () => {
    await tamper((tx) =>
      sql`
      update response set answers = set_byte(answers, 0, 1) where id = (
        select id from response where area_id = 5 and get_byte(answers, 0) = 5 limit 1)`.execute(tx),
    )
    expect((await mismatch())?.what).toMatch(/live breakdown|reading 1/)
    await inside((tx) => sql`delete from response where id = (select id from response limit 1)`.execute(tx))
    await inside((tx) => tx.deleteFrom('rollup_node').execute())
    expect(await mismatch()).toMatchObject({
      what: 'how many responses reading 1 was taken from',
      expected: 300,
      found: { responses: 299 },
    })
  })

  test('a response changed where nothing is rolled up, by the reading', async () => {
    await inside((tx) => tx.deleteFrom('rollup_node').execute())
    await tamper((tx) =>
      sql`
      update response set answers = set_byte(answers, 0, 1) where id = (
        select id from response where area_id = 9 and get_byte(answers, 0) = 5 limit 1)`.execute(tx),
    )
    expect(await mismatch()).toMatchObject({ what: 'counts of reading 1', question: 'overall' })
  })

  test('an entry that rests on a figure no longer shown', async () => {
    await inside(async (tx) => {
      const about = { waveId: wave.id, questionKey: 'overall', areaId: areas.north, cell: everybody }
      const cited = await citeFigure(tx, about)
      if (cited.state !== 'cited') throw new Error(cited.state)
      const words = { view: 'Mend it', outcome: 'done' as const, reply: 'We did', service: 'repairs' }
      const author = { organisation_id: organisationId, id: null as unknown as string }
      await insertEntry(tx, author, { ...words, area_id: 2, ...cited.citation, today: today() })
    })
    expect(await verified()).toMatchObject({ published: 1, mismatch: undefined })
    await inside((tx) =>
      sql`
      update reading_cell set shown = array_fill(0::smallint, array[2])
      where reading_id = ${readingId} and area_id = ${areas.north} and cell = 0 and other = 0`.execute(tx),
    )
    await inside((tx) => sql`update reading set digest = reading_digest(organisation_id, id)`.execute(tx))
    expect(await mismatch()).toMatchObject({
      expected: 'shown',
      found: 'hidden',
      area: 'North (N)',
      cell: 'everybody',
    })
  })
})
