import { expect, test } from 'vitest'
import { findRespondentsView } from '../../../app/routes/officer/respondents/respondents-view.server'
import { inOrganisation, type Tx } from '../../../db/client.server'
import { findFigures } from '../../../db/reading/figure.server'
import { takeReading } from '../../../db/reading/take.server'
import { cellNumber, everybody } from '../../../surveys/cut'
import { onePage } from '../../fixtures/one-page'
import { cloneDatabase } from '../../setup/clone'
import { insertResponses, randomResponses } from '../../setup/fieldwork'
import { makeLandlord } from '../../setup/landlord'

const { db } = await cloneDatabase()
const landlord = await makeLandlord(db, { definition: onePage })
const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganisation(db, landlord.organisationId, work)
const viewOf = () => inside((tx) => findRespondentsView(tx, landlord.wave))

test('a wave without a reading tells of nobody', async () => {
  expect(await viewOf()).toMatchObject({ reading: undefined, answered: undefined, tables: [] })
})

test('counts are the bases of one question as the reading shows them, and hidden where it hides them', async () => {
  const readingId = await inside(async (tx) => {
    await insertResponses(tx, landlord, randomResponses(landlord, [4, 5], 300))
    await insertResponses(tx, landlord, randomResponses(landlord, [9], 3, 2))
    return takeReading(tx, landlord.wave, { isFinal: false })
  })
  const { answered, tables } = await viewOf()
  const place = answered?.question === 'Text of overall' ? 1 : 2
  const figures = await inside((tx) => findFigures(tx, readingId, { areaIds: [1, 2, 6], measures: [place] }))
  const baseOf = (areaId: number, cell: number) => {
    const figure = figures.find((one) => one.area_id === areaId && one.cell === cell)?.figure
    return figure?.state === 'shown' ? figure.base : undefined
  }
  expect(answered?.count).toBe(baseOf(1, everybody))
  const rowsOf = (key: string) => tables.find((table) => table.key === key)?.rows.map((row) => row.answered)
  expect(rowsOf('ethnicity')).toEqual([1, 2, 3].map((code) => baseOf(1, cellNumber('ethnicity', code))))
  expect(rowsOf('areas-1')).toEqual([baseOf(2, everybody), baseOf(6, everybody)])
  expect(rowsOf('areas-1')).toContain(undefined)
})

test('a strand of which nothing is known is compared with nothing', async () => {
  const { tables } = await viewOf()
  const table = tables.find(({ key }) => key === 'ethnicity')
  expect(table).toMatchObject({ source: undefined, verdict: undefined })
  expect(table?.rows.every(({ index }) => index === undefined)).toBe(true)
})

test('completeness is told of those who answered and of the register', async () => {
  const { completeness } = await viewOf()
  expect(completeness).toMatchObject([{ key: 'ethnicity', known: 0 }])
  expect(completeness[0]?.share).toBeGreaterThan(50)
})
