import { everybody, monthCell } from '../../surveys/cut'
import type { Measure } from '../../surveys/definition'
import { Layout } from '../../surveys/layout'
import { Comparison, type Difference, type Since, sumsOf } from '../../surveys/reading/comparison'
import type { CountedPlace } from '../../surveys/reading/counted-places'
import { type CellSums, weighCells, weighOutsideCells, weighPairs } from '../breakdown.server'
import type { Tx } from '../client.server'
import type { Wave } from '../wave.server'
import { listCells } from './cell.server'
import { readTree } from './tree.server'

/** What of a reading is compared: cells of areas, cells of those in an area but in none of its areas, two cells at once
 *  and months. */
export type Extent = 'areas' | 'outside' | 'pairs'
const everyExtent: readonly Extent[] = ['areas', 'outside', 'pairs']

type Asked = {
  readingId: string
  wave: Pick<Wave, 'id' | 'opens_on'>
  measures: readonly Measure[]
  since: Since
  extents?: readonly Extent[]
}

/** Compares a reading's cells, counted response by response, with the plain SQL over the responses of now, and gives the
 *  first that differs by more than what happened since can explain, with how many cells of a measure were compared. */
export async function findDifference(
  tx: Tx,
  { readingId, wave, measures, since, extents = everyExtent }: Asked,
): Promise<{ compared: number; difference: Difference | undefined }> {
  const layout = new Layout(measures)
  let compared = 0
  for (let start = 0; start < measures.length; start += measuresAtOnce) {
    const some = measures.slice(start, start + measuresAtOnce)
    const comparison = new Comparison(some, since)
    for (const row of await weighAll(tx, wave, some, extents)) comparison.expect(row)
    for await (const cell of listCells(tx, readingId, layout)) {
      if (!extents.includes(extentOf(cell))) continue
      some.forEach((_, index) => {
        comparison.compare(cell, index, sumsOf(layout, start + index, cell))
      })
    }
    const difference = comparison.finish()
    compared += comparison.compared
    if (difference) return { compared, difference }
  }
  return { compared, difference: undefined }
}

/** So that what the plain SQL says is held in memory for a few measures only. */
const measuresAtOnce = 8

type Row = Omit<CellSums, 'area_id'> & CountedPlace

async function weighAll(
  tx: Tx,
  wave: Asked['wave'],
  measures: readonly Measure[],
  extents: readonly Extent[],
): Promise<Row[]> {
  const [year = 0, month = 0] = wave.opens_on.split('-').map(Number)
  const from = { waveId: wave.id, firstMonth: 12 * year + month - 1 }
  const single = (rows: CellSums[]) => rows.map((row) => ({ ...row, area: row.area_id, other: everybody }))
  const tree = readTree(wave.id)
  const rows: Row[] = []
  if (extents.includes('areas')) rows.push(...single(await weighCells(tx, wave.id, measures, tree)))
  if (extents.includes('outside')) rows.push(...single(await weighOutsideCells(tx, wave.id, measures, tree)))
  if (!extents.includes('pairs')) return rows
  const pairs = await weighPairs(tx, from, measures, tree)
  return rows.concat(pairs.map((row) => ({ ...row, area: row.area_id })))
}

function extentOf({ area, cell, other }: CountedPlace): Extent {
  if (other !== everybody || cell >= monthCell(0)) return 'pairs'
  return area < 0 ? 'outside' : 'areas'
}
