import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { listAreas } from '../../db/area.server'
import { type CellCounts, countCells } from '../../db/breakdown.server'
import { inOrganisation, type Tx } from '../../db/client.server'
import { digestCells, listCells } from '../../db/reading/cell.server'
import { Proof } from '../../db/reading/fingerprint.server'
import { findLatestReading, isReadingDue } from '../../db/reading/reading.server'
import { takeReading } from '../../db/reading/take.server'
import { cellNumber, cutKeys, everybody, monthCell } from '../../surveys/cut'
import { measuresOf } from '../../surveys/definition'
import { Layout } from '../../surveys/layout'
import { onePage } from '../fixtures/one-page'
import { cloneDatabase } from '../setup/clone'
import { type Counted, insertResponses, randomResponses } from '../setup/fieldwork'
import { makeLandlord } from '../setup/landlord'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage })
const { organisationId, wave } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const areas = await inside(listAreas)
const measures = measuresOf(onePage)

afterEach(() =>
  inside(async (tx) => {
    await tx.deleteFrom('reading').execute()
    await tx.deleteFrom('response').execute()
  }),
)

/** The same as the SQL, one response, one area, one cell at a time. */
function countByHand(responses: Counted[]): CellCounts[] {
  const counted = new Map<string, CellCounts>()
  for (const { area_id, tenure, channel, strands, answers } of responses) {
    const codes = [...strands, tenure, channel]
    const cells = [everybody, ...cutKeys.map((cut, place) => cellNumber(cut, codes[place] ?? 0))]
    for (
      let at = areas.find(({ id }) => id === area_id);
      at;
      at = areas.find(({ id }) => id === at?.parent_id)
    ) {
      for (const { place: measure } of measures) {
        const place = [1, 2, 3, 4, 5, 30].indexOf(answers[measure - 1] ?? 0)
        if (place === -1) continue
        for (const cell of cells) {
          const key = `${at.id} ${measure} ${cell}`
          const row = counted.get(key) ?? { area_id: at.id, measure, cell, counts: [0, 0, 0, 0, 0, 0] }
          row.counts[place] = (row.counts[place] ?? 0) + 1
          counted.set(key, row)
        }
      }
    }
  }
  return [...counted.values()].sort(
    (one, other) => one.area_id - other.area_id || one.measure - other.measure || one.cell - other.cell,
  )
}

const layout = new Layout(measures)

/** What a reading holds of the areas there are, cell by cell, in order; without what nobody counts in. */
async function storedCells(tx: Tx, readingId: string): Promise<CellCounts[]> {
  const stored: CellCounts[] = []
  for await (const { area, cell, other, counts } of listCells(tx, readingId, layout)) {
    if (area < 0 || other !== everybody || cell >= cellNumber('channel', 32)) continue
    measures.forEach(({ place }, index) => {
      const mine = Array.from(layout.of(index, counts))
      if (mine.some((count) => count > 0)) stored.push({ area_id: area, measure: place, cell, counts: mine })
    })
  }
  return stored.sort(
    (one, other) => one.area_id - other.area_id || one.measure - other.measure || one.cell - other.cell,
  )
}

describe('counting', () => {
  test.each([1, 2, 3])('by SQL gives the same as by hand (seed %d)', async (seed) => {
    const responses = randomResponses(
      landlord,
      areas.map(({ id }) => id),
      150,
      seed,
    )
    await inside((tx) => insertResponses(tx, landlord, responses))
    const counted = await inside((tx) => countCells(tx, wave.id, measures))
    expect(counted.length).toBeGreaterThan(500)
    expect(counted).toEqual(countByHand(responses))
  })

  test('leaves out the measures that were not asked for, and other waves', async () => {
    const responses = randomResponses(landlord, [4], 20)
    await inside((tx) => insertResponses(tx, landlord, responses))
    const counted = await inside((tx) => countCells(tx, wave.id, measures.slice(1)))
    expect(new Set(counted.map(({ measure }) => measure))).toEqual(new Set([2]))
    expect(await inside((tx) => countCells(tx, organisationId, measures))).toEqual([])
  })
})

describe('a reading', () => {
  test('keeps every cell that is not empty, with its digest, and changes no more', async () => {
    const responses = randomResponses(landlord, [4, 5, 7, 9], 200)
    const id = await inside(async (tx) => {
      await insertResponses(tx, landlord, responses)
      return takeReading(tx, wave, { isFinal: false })
    })
    await inside((tx) => insertResponses(tx, landlord, randomResponses(landlord, [4], 30, 2)))
    const cells = await inside((tx) => storedCells(tx, id))
    expect(cells).toEqual(countByHand(responses))
    const reading = await inside((tx) => findLatestReading(tx, wave.id))
    expect(reading).toMatchObject({ id, number: 1, responses: 200, is_final: false })
    expect(await inside((tx) => digestCells(tx, id))).toBe(reading?.digest)
  })

  test('has another digest once any cell is touched', async () => {
    const id = await inside(async (tx) => {
      await insertResponses(tx, landlord, randomResponses(landlord, [4], 60))
      return takeReading(tx, wave, { isFinal: false })
    })
    const before = await inside((tx) => digestCells(tx, id))
    await inside((tx) =>
      sql`update reading_cell set shown = array_fill(7::smallint, array[2]) where cell = ${everybody} and area_id = 4`.execute(
        tx,
      ),
    )
    expect(await inside((tx) => digestCells(tx, id))).not.toBe(before)
  })

  test('whose cells stop coming tells it when they are asked for, and not before', async () => {
    const id = await inside(async (tx) => {
      await insertResponses(tx, landlord, randomResponses(landlord, [4], 60))
      return takeReading(tx, wave, { isFinal: false })
    })
    const unhandled: unknown[] = []
    const note = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', note)
    const reading = inside(async (tx) => {
      const cells = listCells(tx, id, layout)
      const first = cells.next()
      // It fails after the first cells and before the next, which are asked for at once.
      await sql`select 1 / 0`.execute(tx).catch(() => undefined)
      await first
      for (let turn = 0; turn < 20; turn++) await sql`select 1`.execute(tx).catch(() => undefined)
      for await (const _ of cells);
    })
    await expect(reading).rejects.toThrow('aborted')
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  test('is followed by the next number, and the newest is the latest', async () => {
    await inside(async (tx) => {
      await insertResponses(tx, landlord, randomResponses(landlord, [4], 60))
      await takeReading(tx, wave, { isFinal: false })
      await takeReading(tx, wave, { isFinal: true })
    })
    expect(await inside((tx) => findLatestReading(tx, wave.id))).toMatchObject({ number: 2, is_final: true })
  })
})

describe('the proof of a reading', () => {
  const prove = async (tx: Tx, id: string) => {
    const proof = new Proof(wave, { areas, layout })
    await proof.requireSame(tx, id, await proof.addUpResponses(tx))
  }
  const places = [
    ['a cell', sql`area_id = 4 and cell = 33 and other = 0`],
    ['two cells at once', sql`area_id = 2 and cell = 33 and other = ${cellNumber('sex', 2)}`],
    ['a month', sql`area_id = 1 and cell = ${monthCell(0)} and other = 0`],
    ['who is outside the areas in an area', sql`area_id = -2 and cell = 0 and other = 0`],
  ] as const

  test.each(places)('holds, and no longer once %s is another', async (_, place) => {
    const responses = randomResponses(
      landlord,
      areas.map(({ id }) => id),
      200,
    )
    await inside(async (tx) => {
      await insertResponses(tx, landlord, responses)
      await sql`update response set weight = 10000 + 1000 * tenure`.execute(tx)
      const id = await takeReading(tx, wave, { isFinal: false })
      await prove(tx, id)
      for (const column of ['counts', 'weights', 'squares']) {
        // A bit of the last byte: the last counter is another.
        const changed = await sql`
          update reading_cell set ${sql.ref(column)} = set_byte(${sql.ref(column)}, length(${sql.ref(column)}) - 1,
            get_byte(${sql.ref(column)}, length(${sql.ref(column)}) - 1) # 2) where ${place}`.execute(tx)
        expect(changed.numAffectedRows).toBe(1n)
        await expect(prove(tx, id)).rejects.toThrow('is not what its responses say')
        await sql`
          update reading_cell set ${sql.ref(column)} = set_byte(${sql.ref(column)}, length(${sql.ref(column)}) - 1,
            get_byte(${sql.ref(column)}, length(${sql.ref(column)}) - 1) # 2) where ${place}`.execute(tx)
      }
      await prove(tx, id)
    })
  })
})

describe('a reading is due', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const dayAgo = new Date('2026-11-21T12:00:00Z')
  const latest = { taken_at: dayAgo, responses: 100, is_final: false }

  test('of an open wave, first after 50 responses', () => {
    const first = (responses: number) => isReadingDue({ state: 'open', latest: undefined, responses, now })
    expect(first(49)).toBe(false)
    expect(first(50)).toBe(true)
  })

  test('of an open wave, then a day later at the soonest, with 50 more', () => {
    const next = (responses: number, taken_at: Date) =>
      isReadingDue({ state: 'open', latest: { ...latest, taken_at }, responses, now })
    expect(next(150, dayAgo)).toBe(true)
    expect(next(149, dayAgo)).toBe(false)
    expect(next(150, new Date(dayAgo.getTime() + 1))).toBe(false)
  })

  test('of an open wave with many responses, then with a quarter more', () => {
    const next = (responses: number) =>
      isReadingDue({ state: 'open', latest: { ...latest, responses: 10_000 }, responses, now })
    expect(next(12_500)).toBe(true)
    expect(next(12_499)).toBe(false)
  })

  test('of a closed wave, once, as its final one, however few answered', () => {
    const closed = { state: 'closed', responses: 0, now } as const
    expect(isReadingDue({ ...closed, latest: undefined })).toBe(true)
    expect(isReadingDue({ ...closed, latest })).toBe(true)
    expect(isReadingDue({ ...closed, responses: 500, latest: { ...latest, is_final: true } })).toBe(false)
  })

  test('of a planned wave never', () => {
    expect(isReadingDue({ state: 'planned', latest: undefined, responses: 500, now })).toBe(false)
  })
})
