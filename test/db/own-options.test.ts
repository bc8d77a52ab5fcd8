import { beforeAll, describe, expect, test } from 'vitest'
import { listAreas } from '../../db/area.server'
import { countCells } from '../../db/breakdown.server'
import { inOrganisation, inSnapshot, type Tx } from '../../db/client.server'
import { type CellFigure, findFigures, listCells } from '../../db/reading/figure.server'
import { takeReading } from '../../db/reading/take.server'
import { verifyWave } from '../../db/verify.server'
import { figureOf } from '../../surveys/breakdown'
import { cellNumber, everybody } from '../../surveys/cut'
import { type Measure, measuresOf, sharesOf } from '../../surveys/definition'
import { choosing, randomChoices } from '../setup/choices'
import { cloneDatabase } from '../setup/clone'
import { insertResponses } from '../setup/fieldwork'
import { makeLandlord } from '../setup/landlord'

const definition = choosing
const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition, closes: 60 })
const { organisationId, wave } = landlord
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, organisationId, work)
const areas = await inside(listAreas)
const shares = sharesOf(definition)
const measures: Measure[] = [...shares, ...measuresOf(definition)]

let figures: CellFigure[] = []
let cells: number[] = []

beforeAll(async () => {
  const responses = randomChoices(landlord, [4, 5, 7, 8, 9], 400)
  const id = await inside(async (tx) => {
    await insertResponses(tx, landlord, responses)
    return takeReading(tx, wave, { isFinal: false })
  })
  cells = await inside((tx) => listCells(tx, id))
  const asked = { areaIds: areas.map((area) => area.id), measures: measures.map(({ place }) => place), cells }
  figures = await inside((tx) => findFigures(tx, id, asked))
})

describe('the shares who chose an option', () => {
  test('equal the oracle wherever they are shown, and so does the share of 9 and 10', async () => {
    const oracle = await inside((tx) => countCells(tx, wave.id, measures))
    const [root] = areas
    const shown = figures.filter(({ figure, area_id }) => figure.state === 'shown' && area_id !== root?.id)
    for (const measure of measures.filter(({ key }) => !/^texts-clear|^heard/.test(key))) {
      const own = shown.filter((one) => one.measure === measure.place)
      expect(own.length, measure.key).toBeGreaterThan(10)
      for (const { area_id, cell, figure } of own) {
        const row = oracle.find(
          (one) => one.area_id === area_id && one.measure === measure.place && one.cell === cell,
        )
        expect(figure, measure.key).toEqual(figureOf({ counts: row?.counts ?? [] }, measure))
      }
    }
  })

  test('of one question have one base, and are hidden together', () => {
    let hidden = 0
    for (const { id } of areas) {
      for (const cell of cells) {
        for (const key of ['contacted', 'best-way']) {
          const places = shares.filter(({ question }) => question.key === key).map(({ place }) => place)
          const own = figures.filter(
            (one) => one.area_id === id && one.cell === cell && places.includes(one.measure),
          )
          expect(own).toHaveLength(places.length)
          const bases = new Set(own.map(({ figure }) => (figure.state === 'shown' ? figure.base : 'hidden')))
          expect(bases.size, `${key} in ${id}, ${cell}`).toBe(1)
          if (bases.has('hidden')) hidden += 1
        }
      }
    }
    expect(hidden).toBeGreaterThan(0)
  })

  test('of a question that takes one add up to everybody who answered', () => {
    const own = figures.filter(
      ({ area_id, cell, measure }) =>
        area_id === areas[0]?.id &&
        cell === everybody &&
        shares.some(({ place, question }) => place === measure && question.key === 'best-way'),
    )
    const sums = own.map(({ figure }) => (figure.state === 'shown' ? figure.satisfied : 0))
    const base = own[0]?.figure.state === 'shown' ? own[0].figure.base : -1
    expect(sums.reduce((sum, count) => sum + count, 0)).toBe(base)
  })

  test('are proved by the stored responses', async () => {
    const verified = await inSnapshot(db, organisationId, (tx) => verifyWave(tx, wave))
    expect(verified.mismatch).toBeUndefined()
  })

  test('are left out where a reading is asked for what it measures', async () => {
    const reading = await inside((tx) =>
      tx.selectFrom('reading').select(['id', 'drivers']).executeTakeFirstOrThrow(),
    )
    const asked = { areaIds: [areas[0]?.id ?? 0], cells: [cellNumber('ethnicity', 1)] }
    const found = await inside((tx) => findFigures(tx, reading.id, asked))
    expect(found.map(({ measure }) => measure)).toEqual(measuresOf(definition).map(({ place }) => place))
    const places = shares.map(({ place }) => place)
    const driven = reading.drivers?.shares.map(({ measure }) => measure) ?? []
    expect(driven.filter((place) => places.includes(place))).toEqual([])
  })
})
