import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { listFacts } from '../../../db/breakdown/facts.server'
import { countCells } from '../../../db/breakdown.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { measuresOf } from '../../../surveys/definition'
import { Layout } from '../../../surveys/layout'
import { Tally } from '../../../surveys/tally'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage })
const { organisationId, wave } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const measures = measuresOf(onePage)
await inside((tx) => insertResponses(tx, landlord, randomResponses(landlord, [9, 4, 1, 7], 300)))

test('the facts of a wave come area by area in the order of the tree, and tally to what plain SQL counts', async () => {
  const areas: number[] = []
  const tally = new Tally(new Layout(measures))
  await inside(async (tx) => {
    for await (const facts of listFacts(tx, wave.id)) {
      areas.push(facts.areaId)
      tally.addAll(facts)
    }
  })
  expect(areas).toEqual([1, 4, 7, 9])
  const layout = new Layout(measures)
  const counted = tally.cells().flatMap((cell) =>
    measures.map(({ place }, index) => ({
      area_id: 1,
      measure: place,
      cell,
      counts: [...layout.of(index, tally.row(cell).counts)],
    })),
  )
  const oracle = await inside((tx) => countCells(tx, wave.id, measures))
  const ofRoot = oracle.filter(({ area_id }) => area_id === 1)
  expect(counted.filter(({ counts }) => counts.some((count) => count > 0))).toHaveLength(ofRoot.length)
  expect(counted).toEqual(expect.arrayContaining(ofRoot))
})

test('an area with many responses comes in several batches', async () => {
  const sizes: number[] = []
  await inside(async (tx) => {
    await insertResponses(
      tx,
      landlord,
      [...Array(5)].flatMap(() => randomResponses(landlord, [5], 4100, 3)),
    )
    for await (const { areaId, records, places } of listFacts(tx, wave.id)) {
      if (areaId === 5) sizes.push(records.length / (17 + places))
    }
    await tx.deleteFrom('response').where('area_id', '=', 5).execute()
  })
  expect(sizes.sort((one, other) => one - other)).toEqual([500, 20000])
})

test('what is stored meanwhile is not in it, and other statements may run', async () => {
  let before = 0
  await inside(async (tx) => {
    for await (const { records, places } of listFacts(tx, wave.id)) {
      before += records.length / (17 + places)
      if (before < 300) await insertResponses(tx, landlord, randomResponses(landlord, [9], 3))
    }
    await tx.deleteFrom('response').execute()
  })
  expect(before).toBe(300)
})

test('an iteration left early closes its cursor', async () => {
  await inside(async (tx) => {
    await insertResponses(tx, landlord, randomResponses(landlord, [9, 4], 3))
    for await (const _ of listFacts(tx, wave.id)) break
    const { rows } = await sql`select name from pg_cursors where name like 'rows_%'`.execute(tx)
    expect(rows).toEqual([])
  })
})
