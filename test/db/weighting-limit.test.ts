import { v7 as newId } from 'uuid'
import { describe, expect, test } from 'vitest'
import { inOrganisation, type Tx } from '../../db/client.server'
import { today } from '../../db/day.server'
import { findFigures } from '../../db/reading/figure.server'
import { findLatestReading } from '../../db/reading/reading.server'
import { takeReading } from '../../db/reading/take.server'
import {
  applyWeights,
  findWeighting,
  previewWeights,
  removeWeights,
  weighWave,
} from '../../db/weighting.server'
import { cellNumber, everybody } from '../../surveys/cut'
import { strandKeys } from '../../surveys/strand'
import type { WeightingSettings } from '../../surveys/weighting/margin'
import { onePage } from '../fixtures/one-page'
import { tinyStrand } from '../fixtures/tiny'
import { cloneDatabase } from '../setup/clone'
import { insertResponses } from '../setup/fieldwork'
import { type Landlord, makeLandlord } from '../setup/landlord'

const { db } = await cloneDatabase()
const accountId = newId()
const definition = { ...onePage, strands: [tinyStrand('sex', ['female', 'male'])] }

const inside = <T>(landlord: Landlord, work: (tx: Tx) => Promise<T>) =>
  inOrganisation(db, landlord.organisationId, work)

/** Answers by people of a sex in an area, every second satisfied. */
const answers = (count: number, sex: number, area_id = 4) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ area_id, tenure: 1, channel: 1, answers: [index % 2 === 0 ? 5 : 1, 31, 31] },
    strands: strandKeys.map((key) => (key === 'sex' ? sex : 31)),
  }))

/** 180 women, 60 men and 30 who did not say. */
const insert = (tx: Tx, landlord: Landlord) =>
  insertResponses(tx, landlord, [...answers(180, 1), ...answers(60, 2), ...answers(30, 30)])

const bySex = (female: number): WeightingSettings => ({
  margins: [{ key: 'sex', unit: 'shares', figures: { female, male: 100 - female } }],
  cap: 3,
})
const half = bySex(50)

/** What is kept of weights by sex. */
const weighting = { margins: [{ key: 'sex', name: 'sex' }] }

const ask = (landlord: Landlord, settings: WeightingSettings) =>
  inside(landlord, (tx) => applyWeights(tx, landlord.wave, { settings, accountId }))

/** Weighs the wave and reads it; gives back what its reading keeps of the weights. */
const read = async (landlord: Landlord) => {
  await weighWave(db, landlord.wave)
  return inside(landlord, async (tx) => {
    await takeReading(tx, landlord.wave, { isFinal: true })
    return findLatestReading(tx, landlord.wave.id)
  })
}

describe('a wave that is read with one setting after another', () => {
  test('keeps with each reading its settings and how far apart its weights were', async () => {
    const landlord = await makeLandlord(db, { address: 'kept', definition, state: 'closed' })
    await inside(landlord, (tx) => insert(tx, landlord))
    expect(await read(landlord)).toMatchObject({
      ...{ settings: null, weighting: null, smallest_weight: 10_000, largest_weight: 10_000 },
    })
    await ask(landlord, half)
    await weighWave(db, landlord.wave)
    await ask(landlord, bySex(60))
    // Asked for and not yet worked out: the responses still weigh what they did.
    const before = await inside(landlord, async (tx) => {
      await takeReading(tx, landlord.wave, { isFinal: true })
      return findLatestReading(tx, landlord.wave.id)
    })
    expect(before).toMatchObject({
      ...{ settings: half, weighting, smallest_weight: 6667, largest_weight: 20_000 },
    })
    expect(await read(landlord)).toMatchObject({
      ...{ settings: bySex(60), weighting, smallest_weight: 8000, largest_weight: 16_000 },
    })
    await inside(landlord, (tx) => removeWeights(tx, landlord.wave, accountId))
    const after = await inside(landlord, async (tx) => {
      await takeReading(tx, landlord.wave, { isFinal: true })
      return findLatestReading(tx, landlord.wave.id)
    })
    expect(after).toMatchObject({ settings: bySex(60), weighting, largest_weight: 16_000 })
  })

  test('is refused a fourth, not one of the three nor none, wherever it is asked for', async () => {
    const landlord = await makeLandlord(db, { address: 'limit', definition, state: 'closed' })
    await inside(landlord, (tx) => insert(tx, landlord))
    await read(landlord)
    for (const female of [50, 51, 52]) {
      expect(await ask(landlord, bySex(female))).toEqual({ ok: true })
      await read(landlord)
    }
    const fourth = { ok: false, problems: [{ message: expect.stringContaining('no fourth') }] }
    expect(await ask(landlord, bySex(53))).toEqual(fourth)
    expect(await inside(landlord, (tx) => previewWeights(tx, landlord.wave, bySex(53)))).toEqual(fourth)
    expect(await ask(landlord, bySex(51))).toEqual({ ok: true })
    expect(await read(landlord)).toMatchObject({ settings: bySex(51) })
    await inside(landlord, (tx) => removeWeights(tx, landlord.wave, accountId))
    expect(await read(landlord)).toMatchObject({ settings: null, weighting: null })
  })

  test('gets no fourth weights that were asked for before the third were read', async () => {
    const landlord = await makeLandlord(db, { address: 'raced', definition, state: 'closed' })
    await inside(landlord, (tx) => insert(tx, landlord))
    await read(landlord)
    for (const female of [50, 51]) {
      await ask(landlord, bySex(female))
      await read(landlord)
    }
    await ask(landlord, bySex(52))
    await weighWave(db, landlord.wave)
    await ask(landlord, bySex(53))
    await inside(landlord, (tx) => takeReading(tx, landlord.wave, { isFinal: true }))
    expect(await read(landlord)).toMatchObject({ settings: null, largest_weight: 10_000 })
    expect(await inside(landlord, (tx) => findWeighting(tx, landlord.wave.id))).toMatchObject({
      problems: [{ message: expect.stringContaining('no fourth') }],
    })
    await inside(landlord, (tx) =>
      tx
        .updateTable('weighting')
        .set({ weighed: JSON.stringify(bySex(53)) })
        .execute(),
    )
    const again = inside(landlord, (tx) => takeReading(tx, landlord.wave, { isFinal: true }))
    await expect(again).rejects.toThrow('no fourth')
  })
})

test('a figure kept from an earlier reading is as exact as the weights of then let it be', async () => {
  const landlord = await makeLandlord(db, { address: 'open', definition })
  const men = cellNumber('sex', 2)
  const readOpen = async () => {
    await weighWave(db, landlord.wave)
    return inside(landlord, (tx) => takeReading(tx, landlord.wave, { isFinal: false }))
  }
  await inside(landlord, (tx) => insert(tx, landlord))
  await readOpen()
  await ask(landlord, half)
  await readOpen()
  await inside(landlord, (tx) => removeWeights(tx, landlord.wave, accountId))
  await inside(landlord, (tx) => insertResponses(tx, landlord, [...answers(50, 1), ...answers(5, 2)]))
  const id = await readOpen()
  const figures = await inside(landlord, (tx) =>
    findFigures(tx, id, { areaIds: [1], measures: [1], cells: [everybody, men] }),
  )
  expect(figures.map(({ figure }) => figure)).toMatchObject([
    { base: 325, isWeighted: false },
    { base: 60, isWeighted: false, isTooSmallForWeights: true, readOn: today() },
  ])
  expect(figures[0]?.figure).not.toHaveProperty('isTooSmallForWeights')
})
