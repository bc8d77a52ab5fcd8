import type { Tx } from '../../../../db/client.server'
import { type CellFigure, findFigures } from '../../../../db/reading/figure.server'
import { cutOf } from '../../../../surveys/cell'
import { type CutKey, cutKeys, everybody } from '../../../../surveys/cut'
import { isStrand } from '../../../../surveys/strand'
import type { Crossing } from './crossing'

/** The figures of two strands at once, row by row as the page has them (everybody first either way), with each category of
 *  the strand in `cell` and of the other in `other`; of each other strand where none is chosen. */
export async function findCrossedFigures(
  tx: Tx,
  readingId: string,
  { area, measure, strand, within, cells }: Crossing & { cells: readonly number[] },
): Promise<CellFigure[]> {
  const cellsOf = (cut: CutKey) => cells.filter((cell) => cutOf(cell)?.cut === cut)
  const asked = { areaIds: [area.id], measures: [measure.place] }
  const own = cellsOf(strand)
  const all: CellFigure[] = []
  for (const other of within ? [within] : cutKeys.filter((cut) => isStrand(cut) && cut !== strand)) {
    const among = cellsOf(other)
    const isFirst = cutKeys.indexOf(strand) < cutKeys.indexOf(other)
    // They are stored with the earlier cut first.
    const two = isFirst ? { cells: own, others: among } : { cells: among, others: own }
    const pairs = await findFigures(tx, readingId, { ...asked, ...two })
    const margins = await findFigures(tx, readingId, { ...asked, cells: among })
    all.push(...margins.map((one) => ({ ...one, cell: everybody, other: one.cell })))
    all.push(...pairs.map((one) => (isFirst ? one : { ...one, cell: one.other, other: one.cell })))
  }
  return [...(await findFigures(tx, readingId, { ...asked, cells: [everybody, ...own] })), ...all]
}
