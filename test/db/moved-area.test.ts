import { describe, expect, test } from 'vitest'
import { insertAreas } from '../../db/area.server'
import { mergeCategory } from '../../db/breakdown/merge.server'
import { moveArea } from '../../db/breakdown/move.server'
import { inOrganisation, inSnapshot, type Tx } from '../../db/client.server'
import { withLock } from '../../db/lock.server'
import { findFigures } from '../../db/reading/figure.server'
import { takeReading } from '../../db/reading/take.server'
import { listReadAreas } from '../../db/reading/tree.server'
import { verifyWave } from '../../db/verify.server'
import { previewWeights } from '../../db/weighting.server'
import { everybody } from '../../surveys/cut'
import { onePage } from '../fixtures/one-page'
import { cloneDatabase } from '../setup/clone'
import { insertResponses, randomResponses } from '../setup/fieldwork'
import { type Landlord, makeLandlord } from '../setup/landlord'
import { untilOneWaits } from '../setup/waiting'

const { db } = await cloneDatabase()
const inside = <T>({ organisationId }: Landlord, work: (tx: Tx) => Promise<T>) =>
  inOrganisation(db, organisationId, work)
const verified = ({ organisationId, wave }: Landlord) =>
  inSnapshot(db, organisationId, (tx) => verifyWave(tx, wave))
const hill = 4
const store = (landlord: Landlord, count: number, seed: number) =>
  inside(landlord, (tx) =>
    insertResponses(tx, landlord, randomResponses(landlord, [1, 4, 5, 6, 7, 9], count, seed)),
  )
const read = (landlord: Landlord) =>
  inside(landlord, (tx) => takeReading(tx, landlord.wave, { isFinal: false }))

/** How many of everybody answered the first question, by area, as a reading shows it. */
async function basesOf(landlord: Landlord, reading: string) {
  const { whole, north, south } = landlord.areas
  const asked = { areaIds: [whole, north, south, hill], measures: [1], cells: [everybody] }
  const figures = await inside(landlord, (tx) => findFigures(tx, reading, asked))
  return figures.map(({ figure }) => (figure.state === 'shown' ? figure.base : undefined))
}

describe('an area that is moved after a wave was first read', () => {
  test('stays where it was in every reading of that wave, and those are borne out', async () => {
    const landlord = await makeLandlord(db, { definition: onePage })
    await store(landlord, 300, 1)
    const first = await read(landlord)
    const before = await basesOf(landlord, first)
    await inside(landlord, (tx) => moveArea(tx, hill, landlord.areas.southAuthority))
    expect(await verified(landlord)).toMatchObject({ readings: 1, mismatch: undefined })
    // Nobody answered in between: whatever moved would be the area's own answers.
    const second = await read(landlord)
    expect(await basesOf(landlord, second)).toEqual(before)
    expect(before.every((base) => base !== undefined)).toBe(true)
    await store(landlord, 60, 2)
    await read(landlord)
    expect(await verified(landlord)).toMatchObject({ readings: 3, mismatch: undefined })
  })

  test('is moved in the readings of a wave that was not read before', async () => {
    const landlord = await makeLandlord(db, { address: 'later', definition: onePage })
    await store(landlord, 100, 1)
    await inside(landlord, (tx) => moveArea(tx, hill, landlord.areas.southAuthority))
    await read(landlord)
    const areas = await inside(landlord, (tx) => listReadAreas(tx, landlord.wave.id))
    expect(areas.find(({ id }) => id === hill)?.parent_id).toBe(landlord.areas.southAuthority)
    expect(await verified(landlord)).toMatchObject({ readings: 1, mismatch: undefined })
  })

  test('stays where it was in what that wave is weighted by, or the two together would tell of it', async () => {
    const landlord = await makeLandlord(db, { address: 'weighted', definition: onePage, state: 'closed' })
    await store(landlord, 300, 1)
    await read(landlord)
    const settings = {
      margins: [{ key: 'areas-1', unit: 'shares' as const, figures: { N: 50, S: 50 } }],
      cap: 3,
    }
    const preview = () => inside(landlord, (tx) => previewWeights(tx, landlord.wave, settings))
    const before = await preview()
    expect(before).toMatchObject({ ok: true })
    await inside(landlord, (tx) => moveArea(tx, hill, landlord.areas.southAuthority))
    expect(await preview()).toEqual(before)
  })
})

describe('an area that is added after a wave was first read', () => {
  test('keeps that wave from being read without its responses', async () => {
    const landlord = await makeLandlord(db, { address: 'added', definition: onePage })
    await store(landlord, 100, 1)
    await read(landlord)
    const { organisationId, areas } = landlord
    await inside(landlord, async (tx) => {
      const whole = { parent_id: areas.whole, depth: 1, kind: 'region', region_code: null }
      await insertAreas(tx, organisationId, [
        { id: 99, ...whole, name: 'West', code: 'W', first: 99, last: 99 },
      ])
      await insertResponses(tx, landlord, randomResponses(landlord, [99], 20, 2))
    })
    await expect(read(landlord)).rejects.toThrow('Only 100 of the 120 responses')
    expect(await verified(landlord)).toMatchObject({ readings: 1 })
  })
})

describe('a category that is merged after a wave was first read', () => {
  const merge = (tx: Tx) => mergeCategory(tx, { strand: 'ethnicity', from: 2, into: 1 })

  test('stays apart in that wave', async () => {
    const landlord = await makeLandlord(db, { address: 'merged', definition: onePage })
    await store(landlord, 100, 1)
    await read(landlord)
    expect(await inside(landlord, merge)).toEqual({ state: 'already read' })
    expect(await verified(landlord)).toMatchObject({ mismatch: undefined })
  })

  test('waits for a reading that is being taken', async () => {
    const landlord = await makeLandlord(db, { address: 'taken', definition: onePage })
    await store(landlord, 100, 1)
    let merged: ReturnType<typeof merge> | undefined
    await withLock(db, landlord.organisationId, async () => {
      merged = inside(landlord, merge)
      await untilOneWaits(db)
      await read(landlord)
    })
    expect(await merged).toEqual({ state: 'already read' })
  })
})
