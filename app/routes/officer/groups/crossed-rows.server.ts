import type { Tx } from '../../../../db/client.server'
import { findCrossedFamily } from '../../../../db/reading/crossed-family.server'
import { findFamily } from '../../../../db/reading/family.server'
import { type CellFigure, listCells } from '../../../../db/reading/figure.server'
import type { DisplayedGap } from '../../../../surveys/analysis/displayed-gap'
import { everybody } from '../../../../surveys/cut'
import { findCrossedFigures } from './crossed-figures.server'
import type { Crossing } from './crossing'

/** The figure of two groups at once; `gap` is that to the others of the first strand among the same people, null where
 *  there is nobody to compare with, undefined of everybody of the first. */
export type CrossedRow = CellFigure & { gap: DisplayedGap | null | undefined }

/** Two strands at once as the page has them, row by row, each with its gap: what files and the API give. */
export async function findCrossedRows(tx: Tx, readingId: string, crossing: Crossing): Promise<CrossedRow[]> {
  const { area, measure } = crossing
  const cells = await listCells(tx, readingId)
  const figures = await findCrossedFigures(tx, readingId, { ...crossing, cells })
  const family = await findFamily(tx, readingId, area, [])
  const crossed = await findCrossedFamily(tx, readingId, { area, measure, cells })
  const gapOf = (cell: number, other: number) => {
    if (cell === everybody) return undefined
    const gap = other === everybody ? family.ofCell(measure.place, cell).gap : crossed.gapOf(cell, other)
    return gap ?? null
  }
  return figures.map((one) => ({ ...one, gap: gapOf(one.cell, one.other) }))
}
