import { sql } from 'kysely'
import { pino } from 'pino'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { takeDueReadings } from '../../../app/jobs/waves.server'
import { inOrganisation, inSnapshot, type Tx } from '../../../db/client.server'
import { findLatestReading } from '../../../db/reading/reading.server'
import { takeReading } from '../../../db/reading/take.server'
import { applyWeights, removeWeights } from '../../../db/weighting.server'
import type { WeightingSettings } from '../../../surveys/weighting/margin'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { type Landlord, makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()

/** A landlord whose wave is closed, with a final reading, and another by these settings. */
async function readBy(address: string, settings: WeightingSettings): Promise<Landlord> {
  const landlord = await makeLandlord(db, { address, definition: onePage, state: 'closed' })
  await inside(landlord, (tx) => insertResponses(tx, landlord, randomResponses(landlord, [4], 400)))
  await inside(landlord, (tx) => apply(tx, landlord, settings))
  expect(await readDue(landlord)).toEqual([landlord.wave.id])
  expect(await latestOf(landlord)).toMatchObject({ number: 1, settings: null })
  expect(await readDue(landlord)).toEqual([landlord.wave.id])
  return landlord
}

const inside = <T>({ organisationId }: Landlord, work: (tx: Tx) => Promise<T>) =>
  inOrganisation(db, organisationId, work)

const renting = (share: number): WeightingSettings => ({
  margins: [
    {
      ...{ key: 'tenure', unit: 'shares' },
      figures: { 'low-cost-rent': share, 'shared-ownership': 10, supported: 90 - share },
    },
  ],
  cap: 10,
})

const apply = async (tx: Tx, { wave }: Landlord, settings: WeightingSettings) =>
  expect(await applyWeights(tx, wave, { settings, accountId: newId() })).toEqual({ ok: true })

const readDue = ({ organisationId }: Landlord) =>
  takeDueReadings(db, organisationId, new Date(), pino({ level: 'silent' }))

/** Does this to the wave's weights, and takes a reading by those before while it is not yet stored. */
const whileRead = (landlord: Landlord, change: (tx: Tx) => Promise<unknown>) =>
  inside(landlord, async (tx) => {
    await change(tx)
    await inSnapshot(db, landlord.organisationId, (other) =>
      takeReading(other, landlord.wave, { isFinal: true }),
    )
  })

const latestOf = (landlord: Landlord) => inside(landlord, (tx) => findLatestReading(tx, landlord.wave.id))

/** What a reading says of weights by this share of renters. */
const by = (share: number) => ({
  settings: renting(share),
  weighting: { margins: [{ key: 'tenure', name: 'Tenure' }] },
})

test('weights that were changed while a closed wave was read are in its next reading', async () => {
  const landlord = await readBy('changed', renting(60))
  await whileRead(landlord, (tx) => apply(tx, landlord, renting(70)))
  expect(await latestOf(landlord)).toMatchObject({ number: 3, ...by(60) })
  expect(await readDue(landlord)).toEqual([landlord.wave.id])
  expect(await latestOf(landlord)).toMatchObject({ number: 4, ...by(70) })
  expect(await readDue(landlord)).toEqual([])
})

test('weights that were taken off while a closed wave was read are not in its next reading', async () => {
  const landlord = await readBy('removed', renting(60))
  await whileRead(landlord, (tx) => removeWeights(tx, landlord.wave, newId()))
  expect(await latestOf(landlord)).toMatchObject({ number: 3, ...by(60) })
  expect(await readDue(landlord)).toEqual([landlord.wave.id])
  expect(await latestOf(landlord)).toMatchObject({ number: 4, settings: null, weighting: null })
  expect(await readDue(landlord)).toEqual([])
})

test('weights that a closed wave was read with need no new reading when they are applied again', async () => {
  const landlord = await readBy('same', renting(60))
  await inside(landlord, (tx) => apply(tx, landlord, renting(60)))
  expect(await readDue(landlord)).toEqual([])
})

/** A landlord whose wave is closed, with weights that its final reading does not allow: nobody is a leaseholder. */
async function refusedBy(address: string): Promise<Landlord> {
  const landlord = await makeLandlord(db, { address, definition: onePage, state: 'closed' })
  const figures = { 'low-cost-rent': 60, 'shared-ownership': 10, leasehold: 10, supported: 20 }
  const margins = [{ key: 'tenure', unit: 'shares' as const, figures }]
  await inside(landlord, (tx) => insertResponses(tx, landlord, randomResponses(landlord, [4], 400)))
  await inside(landlord, (tx) => apply(tx, landlord, { margins, cap: 10 }))
  expect(await readDue(landlord)).toEqual([landlord.wave.id])
  return landlord
}

test('weights that a closed wave does not allow leave it with the reading it has', async () => {
  const landlord = await refusedBy('few')
  expect(await readDue(landlord)).toEqual([])
  expect(await latestOf(landlord)).toMatchObject({ number: 1, settings: null, weighting: null })
  expect(await readDue(landlord)).toEqual([])
})

test('weights that were applied while others turned out not to be allowed are not held for those', async () => {
  const landlord = await refusedBy('instead')
  let read: Promise<string[]> | undefined
  await inside(landlord, async (tx) => {
    await apply(tx, landlord, renting(60))
    read = readDue(landlord)
    await expect.poll(countWaiting, { timeout: 20_000 }).toBe(1)
  })
  expect(await read).toEqual([landlord.wave.id])
  expect(await latestOf(landlord)).toMatchObject({ number: 2, ...by(60) })
})

/** How many connections to this database wait for another one's lock. */
async function countWaiting(): Promise<number | undefined> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows[0]?.n
}
