import {
  type CrossedAt,
  crossedPartitionsOf,
  leastShareCrossed,
  pairsOf,
} from '../../surveys/analysis/crossed'
import { type DisplayedGap, displayGap } from '../../surveys/analysis/displayed-gap'
import { findGaps } from '../../surveys/analysis/gaps'
import type { Figure } from '../../surveys/breakdown'
import { cutOf } from '../../surveys/cell'
import { everybody } from '../../surveys/cut'
import type { Measure } from '../../surveys/definition'
import type { Area } from '../area.server'
import type { Tx } from '../client.server'
import { type CellFigure, findFigures } from './figure.server'

/** Those of `cell` among the people of `among`, set against the others among them. */
export type CrossedGap = { cell: number; among: number; gap: DisplayedGap | undefined }

/** Every two strands at once of an area in one measure, judged together whichever of them are shown. */
export type CrossedFamily = {
  gaps: CrossedGap[]
  figureOf: (cell: number, among: number) => Figure | undefined
  gapOf: (cell: number, among: number) => DisplayedGap | undefined
}

/** Reads every two strands at once in an area that has them: the organisation or a region. */
export async function findCrossedFamily(
  tx: Tx,
  readingId: string,
  { area, measure, cells }: { area: Area; measure: Measure; cells: readonly number[] },
): Promise<CrossedFamily> {
  const asked = { areaIds: [area.id], measures: [measure.place] }
  const strands = cells.filter((cell) => cell !== everybody && !isFact(cell))
  const singles = await findFigures(tx, readingId, { ...asked, cells: [everybody, ...strands] })
  const all = await findFigures(tx, readingId, { ...asked, cells: strands, others: strands })
  const pairs = pairsOf<CellFigure>(all)
  const found = findGaps<CrossedAt>(crossedPartitionsOf(singles, pairs), { leastShare: leastShareCrossed })
  const gaps = found.map((one) => ({ ...one.part, gap: displayGap(one) }))
  const keyOf = (cell: number, among: number) => `${Math.min(cell, among)} ${Math.max(cell, among)}`
  const figures = new Map(pairs.map(({ cell, other, figure }) => [keyOf(cell, other), figure]))
  const byWay = new Map(gaps.map(({ cell, among, gap }) => [`${cell} ${among}`, gap]))
  return {
    gaps: gaps.map(({ cell, among, gap }) => ({ cell, among, gap })),
    figureOf: (cell, among) => figures.get(keyOf(cell, among)),
    gapOf: (cell, among) => byWay.get(`${cell} ${among}`),
  }
}

const isFact = (cell: number) => ['tenure', 'channel'].includes(cutOf(cell)?.cut ?? '')
