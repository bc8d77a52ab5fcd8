import { v7 as newId } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { insertAccount } from '../../db/account.server'
import { inOrganisation, type Tx } from '../../db/client.server'
import { today } from '../../db/day.server'
import { countRegister } from '../../db/population.server'
import { takeReading } from '../../db/reading/take.server'
import {
  applyWeights,
  findWeighting,
  listMarginOffers,
  previewWeights,
  removeWeights,
  weighWave,
} from '../../db/weighting.server'
import { strandKeys } from '../../surveys/strand'
import type { WeightingSettings } from '../../surveys/weighting/margin'
import { cloneDatabase } from '../setup/clone'
import { type Landlord, makeLandlord } from '../setup/landlord'

const { db } = await cloneDatabase()
const accountId = newId()
const closed = await makeLandlord(db, { state: 'closed' })
const open = await makeLandlord(db, { address: 'open' })

const inside = <T>(landlord: Landlord, work: (tx: Tx) => Promise<T>) =>
  inOrganisation(db, landlord.organisationId, work)

/** Responses by sex, age, tenure and area; all else unanswered. */
async function insert(
  tx: Tx,
  { organisationId, wave }: Landlord,
  list: { count: number; sex: number; age: number; area: number; tenure?: number; day?: string }[],
) {
  const rows = list.flatMap(({ count, sex, age, area, tenure = 1, day = wave.opens_on }) =>
    Array.from({ length: count }, () => ({
      organisation_id: organisationId,
      wave_id: wave.id,
      received_on: day,
      area_id: area,
      tenure,
      channel: 1,
      language: 'en',
      strands: Buffer.from(strandKeys.map((key) => (key === 'sex' ? sex : key === 'age' ? age : 31))),
      answers: Buffer.from([sex === 1 ? 5 : 1]),
    })),
  )
  await tx.insertInto('response').values(rows).execute()
}

const many = [
  { count: 120, sex: 1, age: 1, area: 4 },
  { count: 60, sex: 1, age: 6, area: 9 },
  { count: 40, sex: 2, age: 1, area: 5, tenure: 2 },
  { count: 20, sex: 2, age: 6, area: 7 },
  { count: 30, sex: 30, age: 31, area: 1, tenure: 0 },
]

beforeAll(async () => {
  for (const landlord of [closed, open]) {
    await inside(landlord, async (tx) => {
      const person = {
        organisation_id: landlord.organisationId,
        role: 'officer' as const,
        name: 'Ada Officer',
      }
      const email = `${landlord.address}@example.org`
      await insertAccount(tx, {
        ...person,
        id: landlord === closed ? accountId : newId(),
        email,
        password: 'heron-kettle-north',
      })
      await insert(tx, landlord, many)
    })
  }
  await inside(closed, (tx) => takeReading(tx, closed.wave, { isFinal: true }))
})

const half: WeightingSettings = {
  margins: [{ key: 'sex', unit: 'counts', figures: { female: 500, male: 500 } }],
  cap: 3,
}

/** How many responses have each weight, by sex. */
const weightsOf = (landlord: Landlord) =>
  inside(landlord, async (tx) => {
    const rows = await tx.selectFrom('response').select(['weight', 'strands']).execute()
    const place = strandKeys.indexOf('sex')
    return Object.fromEntries(
      [1, 2, 30].map((sex) => {
        const weights = rows.filter(({ strands }) => strands[place] === sex).map(({ weight }) => weight)
        return [sex, [...new Set(weights)].sort((a, b) => a - b)]
      }),
    )
  })

describe('a preview', () => {
  test('says what weights would do and stores nothing', async () => {
    const seen = await inside(closed, (tx) => previewWeights(tx, closed.wave, half))
    expect(seen).toMatchObject({
      ok: true,
      report: {
        responses: 270,
        hasConverged: true,
        smallest: 6667,
        largest: 20_000,
        margins: [
          {
            key: 'sex',
            rest: 30,
            categories: [
              { key: 'female', responses: 180, before: 0.75, target: 0.5, after: expect.closeTo(0.5, 3) },
              { key: 'male', responses: 60, before: 0.25, target: 0.5, after: expect.closeTo(0.5, 3) },
            ],
          },
        ],
      },
    })
    expect(await weightsOf(closed)).toEqual({ 1: [10_000], 2: [10_000], 30: [10_000] })
    expect(await inside(closed, (tx) => findWeighting(tx, closed.wave.id))).toBeUndefined()
  })

  test('tells every problem, of the figures first and then of the answers', async () => {
    const preview = (settings: WeightingSettings) =>
      inside(closed, (tx) => previewWeights(tx, closed.wave, settings))
    const wrong = await preview({
      margins: [{ key: 'sex', unit: 'shares', figures: { female: 9, male: 0 } }],
      cap: 1,
    })
    expect(wrong.ok ? [] : wrong.problems).toHaveLength(2)
    const ages = { '16-24': 5, '25-34': 5, '65-74': 5 }
    const few = await preview({ margins: [{ key: 'age', unit: 'counts', figures: ages }], cap: 3 })
    expect(few.ok ? [] : few.problems).toEqual([
      { margin: 'age', category: '25-34', message: expect.stringContaining('nobody did, too few') },
    ])
  })

  test('takes areas at one depth of the tree, and tenure, with whoever belongs to none beside them', async () => {
    const margins: WeightingSettings['margins'] = [
      { key: 'areas-1', unit: 'shares', figures: { N: 50, S: 50 } },
      { key: 'tenure', unit: 'counts', figures: { 'low-cost-rent': 900, 'shared-ownership': 100 } },
    ]
    const seen = await inside(closed, (tx) => previewWeights(tx, closed.wave, { margins, cap: 4 }))
    if (!seen.ok) throw new Error(JSON.stringify(seen.problems))
    const [areas, tenure] = seen.report.margins
    expect(areas).toMatchObject({ rest: 30, categories: [{ responses: 160 }, { responses: 80 }] })
    expect(tenure).toMatchObject({ rest: 30, categories: [{ responses: 200 }, { responses: 40 }] })
    for (const { target, after } of [...(areas?.categories ?? []), ...(tenure?.categories ?? [])]) {
      expect(after).toBeCloseTo(target, 3)
    }
  })

  test('of an open wave holds only what its newest reading shows, so that it stands still', async () => {
    const preview = () => inside(open, (tx) => previewWeights(tx, open.wave, half))
    expect(await preview()).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('no reading') }],
    })
    await inside(open, (tx) => takeReading(tx, open.wave, { isFinal: false }))
    const seen = await preview()
    expect(seen).toMatchObject({ ok: true, report: { responses: 270 } })
    const rows = many.map((one) => ({ ...one, day: today() }))
    await inside(open, (tx) => insert(tx, open, rows))
    expect(await preview()).toEqual(seen)
  })
})

describe('weights', () => {
  test('are on every response of a closed wave once applied, and off again', async () => {
    const applied = await inside(closed, (tx) => applyWeights(tx, closed.wave, { settings: half, accountId }))
    expect(applied).toEqual({ ok: true })
    await weighWave(db, closed.wave)
    expect(await weightsOf(closed)).toEqual({ 1: [6667], 2: [20_000], 30: [10_000] })
    expect(await inside(closed, (tx) => findWeighting(tx, closed.wave.id))).toMatchObject({
      settings: half,
      is_applied: true,
      changed_by_name: 'Ada Officer',
      report: { margins: [{ key: 'sex', name: 'Sex' }] },
      problems: null,
    })
    await inside(closed, (tx) => removeWeights(tx, closed.wave, accountId))
    await weighWave(db, closed.wave)
    expect(await weightsOf(closed)).toEqual({ 1: [10_000], 2: [10_000], 30: [10_000] })
    expect(await inside(closed, (tx) => findWeighting(tx, closed.wave.id))).toMatchObject({
      settings: half,
      is_applied: false,
      report: null,
    })
  })

  test('that cannot be worked out are refused, and leave what was applied before', async () => {
    await inside(closed, (tx) => applyWeights(tx, closed.wave, { settings: half, accountId }))
    await weighWave(db, closed.wave)
    const settings = { ...half, margins: [{ key: 'income', unit: 'counts' as const, figures: {} }] }
    const refused = await inside(closed, (tx) => applyWeights(tx, closed.wave, { settings, accountId }))
    expect(refused).toMatchObject({ ok: false })
    expect(await weightsOf(closed)).toMatchObject({ 2: [20_000] })
    expect(await inside(closed, (tx) => findWeighting(tx, closed.wave.id))).toMatchObject({ settings: half })
  })

  test('of an open wave are worked out with its readings, over all that has come', async () => {
    await inside(open, (tx) => applyWeights(tx, open.wave, { settings: half, accountId }))
    expect(await weightsOf(open)).toEqual({ 1: [10_000], 2: [10_000], 30: [10_000] })
    await inside(open, (tx) => insert(tx, open, [{ count: 120, sex: 2, age: 1, area: 4 }]))
    await weighWave(db, open.wave)
    // 360 women and 240 men.
    expect(await weightsOf(open)).toEqual({ 1: [8333], 2: [12_500], 30: [10_000] })
    expect(await inside(open, (tx) => findWeighting(tx, open.wave.id))).toMatchObject({
      report: { margins: [{ key: 'sex' }] },
    })
  })

  test('leave a group alone that nobody is left in', async () => {
    const men = Buffer.from([2])
    await inside(open, (tx) =>
      tx
        .deleteFrom('response')
        .where((where) => where.fn<Buffer>('substr', ['strands', where.lit(4), where.lit(1)]), '=', men)
        .execute(),
    )
    await weighWave(db, open.wave)
    expect(await weightsOf(open)).toEqual({ 1: [10_000], 2: [], 30: [10_000] })
    expect(await inside(open, (tx) => findWeighting(tx, open.wave.id))).toMatchObject({
      ...{ is_applied: true, weighed: half, problems: null },
    })
  })

  test('are all 1 in the first reading of a wave, before which nothing is shown to weight by', async () => {
    const landlord = await makeLandlord(db, { address: 'early', state: 'closed' })
    await inside(landlord, (tx) => insert(tx, landlord, many))
    const asked = { settings: half, accountId }
    expect(await inside(landlord, (tx) => applyWeights(tx, landlord.wave, asked))).toEqual({ ok: true })
    await weighWave(db, landlord.wave)
    expect(await weightsOf(landlord)).toEqual({ 1: [10_000], 2: [10_000], 30: [10_000] })
    expect(await inside(landlord, (tx) => findWeighting(tx, landlord.wave.id))).toMatchObject({
      ...{ is_applied: true, weighed: null, report: null, problems: null },
    })
    await inside(landlord, (tx) => takeReading(tx, landlord.wave, { isFinal: true }))
    await weighWave(db, landlord.wave)
    expect(await weightsOf(landlord)).toEqual({ 1: [6667], 2: [20_000], 30: [10_000] })
  })

  test('that were asked for before the first reading, and are not allowed by it, are all 1, and the wave says why', async () => {
    const landlord = await makeLandlord(db, { address: 'refused', state: 'closed' })
    const figures = { female: 500, male: 500 }
    const margins: WeightingSettings['margins'] = [{ key: 'sex', unit: 'counts', figures }]
    await inside(landlord, async (tx) => {
      await insert(tx, landlord, [{ count: 60, sex: 1, age: 1, area: 4 }])
      expect(await applyWeights(tx, landlord.wave, { settings: { margins, cap: 3 }, accountId })).toEqual({
        ok: true,
      })
      await takeReading(tx, landlord.wave, { isFinal: true })
    })
    await weighWave(db, landlord.wave)
    expect(await weightsOf(landlord)).toEqual({ 1: [10_000], 2: [], 30: [] })
    expect(await inside(landlord, (tx) => findWeighting(tx, landlord.wave.id))).toMatchObject({
      ...{ is_applied: true, report: null, problems: [{ margin: 'sex', category: 'male' }] },
    })
  })

  test('of a wave that was never weighted change nothing', async () => {
    const landlord = await makeLandlord(db, { address: 'plain' })
    await inside(landlord, (tx) => insert(tx, landlord, many))
    await weighWave(db, landlord.wave)
    await inside(landlord, (tx) => removeWeights(tx, landlord.wave, accountId))
    expect(await inside(landlord, (tx) => findWeighting(tx, landlord.wave.id))).toBeUndefined()
  })
})

test("the register's figures are homes by tenure and area, and tenants by group without the small ones", async () => {
  const { organisationId } = closed
  await inside(closed, async (tx) => {
    const homes = Array.from({ length: 40 }, (_, index) => ({
      organisation_id: organisationId,
      id: newId(),
      area_id: index < 33 ? 4 : 9,
      reference: `R${index}`,
      tenure: index < 38 ? 1 : 3,
      address: 'Test Street',
    }))
    await tx.insertInto('household').values(homes).execute()
    const tenants = homes.map(({ id }) => ({
      organisation_id: organisationId,
      id: newId(),
      household_id: id,
      name: 'A Tenant',
      email: null,
      phone: null,
    }))
    await tx.insertInto('tenant').values(tenants).execute()
    const profiles = tenants.slice(0, 30).map(({ id }, index) => ({
      organisation_id: organisationId,
      tenant_id: id,
      strand: 'sex',
      category: index < 17 ? 1 : index < 26 ? 2 : 30,
      recorded_on: '2026-01-01',
    }))
    await tx.insertInto('profile').values(profiles).execute()
  })
  const offers = await inside(closed, (tx) => listMarginOffers(tx, closed.wave))
  const chosen = ['sex', 'tenure', 'areas-1'].flatMap(
    (key) => offers.find((offer) => offer.key === key) ?? [],
  )
  const [sex, tenure, areas] = await inside(closed, (tx) => countRegister(tx, chosen))
  expect(sex).toEqual({ figures: { female: 15 }, known: 26 / 40 })
  expect(tenure).toEqual({ figures: { 'low-cost-rent': 39, leasehold: 2 }, known: 1 })
  expect(areas).toEqual({ figures: { N: 34, S: 7 }, known: 1 })
})
