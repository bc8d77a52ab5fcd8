import { beforeAll, describe, expect, test } from 'vitest'
import { listAreas } from '../../db/area.server'
import { countCells, weighPairs } from '../../db/breakdown.server'
import { inOrganisation, type Tx } from '../../db/client.server'
import { type CellFigure, findFigures, listCells } from '../../db/reading/figure.server'
import { takeReading } from '../../db/reading/take.server'
import { type Figure, figureOf } from '../../surveys/breakdown'
import { cellNumber, everybody, monthCell } from '../../surveys/cut'
import { measuresOf } from '../../surveys/definition'
import { topTwoOfFive } from '../../surveys/statistics/proportion'
import { onePage } from '../fixtures/one-page'
import { cloneDatabase } from '../setup/clone'
import { insertResponses, randomResponses } from '../setup/fieldwork'
import { makeLandlord } from '../setup/landlord'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage, closes: 60 })
const { organisationId, wave } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const areas = await inside(listAreas)
const [root = 0, ...below] = areas.map(({ id }) => id)
const first = cellNumber('ethnicity', 1)
const roma = cellNumber('ethnicity', 3)

let readingId = ''
let figures: CellFigure[] = []

beforeAll(async () => {
  readingId = await inside(async (tx) => {
    const many = randomResponses(landlord, [4, 5, 7, 8, 9], 600, 7)
    const few = many.filter(({ strands }) => strands[1] !== 3)
    const three = many.filter(({ strands }) => strands[1] === 3).slice(0, 3)
    const received = [wave.opens_on, wave.closes_on]
    const all = [...few, ...three].map((one, index) => ({ ...one, received_on: received[index % 2] ?? '' }))
    await insertResponses(tx, landlord, all)
    return takeReading(tx, wave, { isFinal: false })
  })
  figures = await inside((tx) => findFigures(tx, readingId, { areaIds: [root, ...below] }))
})

const at = (area_id: number, cell: number, measure = 1): Figure | undefined =>
  figures.find((one) => one.area_id === area_id && one.cell === cell && one.measure === measure)?.figure

describe('the figures of a reading', () => {
  test('equal the oracle wherever they are shown', async () => {
    const oracle = await inside((tx) => countCells(tx, wave.id, measuresOf(landlord.definition)))
    const shown = figures.filter(({ figure, area_id }) => figure.state === 'shown' && area_id !== root)
    expect(shown.length).toBeGreaterThan(40)
    for (const { area_id, measure, cell, figure } of shown) {
      const row = oracle.find(
        (one) => one.area_id === area_id && one.measure === measure && one.cell === cell,
      )
      expect(figure).toEqual(figureOf({ counts: row?.counts ?? [] }, topTwoOfFive))
    }
  })

  test('are never shown from fewer than ten, nor is a category hidden alone', () => {
    for (const area_id of [root, ...below]) {
      for (const measure of [1, 2]) {
        const set = [0, 1, 2, 3, 30, 31].map((code) => at(area_id, cellNumber('ethnicity', code), measure))
        for (const figure of set)
          if (figure?.state === 'shown') expect(figure.base).toBeGreaterThanOrEqual(10)
        expect(set.filter((figure) => figure?.state === 'hidden')).not.toHaveLength(1)
      }
    }
    expect(at(root, roma)).toEqual({ state: 'hidden' })
    expect(at(root, first)).toMatchObject({ state: 'shown' })
  })

  test('come for every place of the tables, empty and hidden alike', async () => {
    const cells = await inside((tx) => listCells(tx, readingId))
    const names = [1, 2, 3, 30, 31].map((code) => cellNumber('ethnicity', code))
    expect(cells).toEqual(expect.arrayContaining([everybody, ...names, cellNumber('tenure', 4)]))
    expect(cells).not.toContain(cellNumber('tenure', 3))
    expect(cells).not.toContain(cellNumber('age', 1))
    expect(figures).toHaveLength(areas.length * 2 * cells.length)
    const asked = await inside((tx) =>
      findFigures(tx, readingId, {
        areaIds: [root, 999],
        measures: [1, 99],
        cells: [everybody, roma, 12345],
      }),
    )
    expect(asked).toHaveLength(12)
    expect(asked.filter(({ figure }) => figure.state === 'shown')).toMatchObject([
      { area_id: root, measure: 1, cell: everybody },
    ])
    for (const { figure } of asked.slice(1)) expect(Object.keys(figure)).toEqual(['state'])
  })

  test('come in the order asked for', async () => {
    const asked = await inside((tx) =>
      findFigures(tx, readingId, { areaIds: [7, 2], measures: [2, 1], cells: [first, everybody] }),
    )
    expect(asked.map(({ area_id, measure, cell }) => [area_id, measure, cell])).toEqual(
      [7, 2].flatMap((area) =>
        [2, 1].flatMap((measure) => [first, everybody].map((cell) => [area, measure, cell])),
      ),
    )
  })

  test('of two cuts at once equal the oracle, each under its own place', async () => {
    const firstMonth = 12 * Number(wave.opens_on.slice(0, 4)) + Number(wave.opens_on.slice(5, 7)) - 1
    const oracle = await inside((tx) =>
      weighPairs(tx, { waveId: wave.id, firstMonth }, measuresOf(landlord.definition)),
    )
    const others = [everybody, monthCell(0), monthCell(1)]
    const asked = { areaIds: [root], measures: [1], cells: [first, roma], others }
    const found = await inside((tx) => findFigures(tx, readingId, asked))
    expect(found.map(({ cell, other }) => [cell, other])).toEqual(
      [first, roma].flatMap((cell) => others.map((other) => [cell, other])),
    )
    const shown = found.filter(({ other, figure }) => other !== everybody && figure.state === 'shown')
    const row = oracle.find(
      (one) => one.area_id === root && one.measure === 1 && one.cell === first && one.other === monthCell(0),
    )
    const figure = figureOf({ counts: row?.counts ?? [] }, topTwoOfFive)
    expect(shown).toEqual([{ area_id: root, measure: 1, cell: first, other: monthCell(0), figure }])
  })

  test('are not to be had from another organisation', async () => {
    const other = await makeLandlord(db, { address: 'other', definition: onePage })
    const asked = inOrganisation(db, other.organisationId, (tx) =>
      findFigures(tx, readingId, { areaIds: [root], measures: [1], cells: [everybody] }),
    )
    expect((await asked).map(({ figure }) => figure)).toEqual([{ state: 'hidden' }])
  })
})

describe('the interval', () => {
  const whole = { areaIds: [1], measures: [1], cells: [everybody, cellNumber('tenure', 1), first] }

  test('is corrected by the number of households at its reading for the organisation and its tenures, and for nothing else', async () => {
    const before = await inside((tx) => findFigures(tx, readingId, whole))
    await inside((tx) =>
      tx
        .insertInto('household')
        .values(
          Array.from({ length: 900 }, (_, index) => ({
            organisation_id: organisationId,
            id: crypto.randomUUID(),
            area_id: 4,
            reference: `more-${index}`,
            tenure: 1,
            address: 'Test Street',
          })),
        )
        .execute(),
    )
    expect(await inside((tx) => findFigures(tx, readingId, whole))).toEqual(before)
    const later = await inside((tx) => takeReading(tx, wave, { isFinal: false }))
    const after = await inside((tx) => findFigures(tx, later, whole))
    const widths = [before, after].map((list) =>
      list.map(({ figure }) => (figure.state === 'shown' ? figure.high - figure.low : 0)),
    )
    expect(widths[1]?.[0]).toBeLessThan((widths[0]?.[0] ?? 0) * 0.9)
    expect(widths[1]?.[1]).toBeLessThan((widths[0]?.[1] ?? 0) * 0.95)
    expect(widths[1]?.[2]).toBe(widths[0]?.[2])
    expect(after.map(({ figure }) => figure.state)).toEqual(['shown', 'shown', 'shown'])
  })
})
