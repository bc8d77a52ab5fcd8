import { cellNumber, cutKeys, cutNumberOf, everybody } from '../../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../../surveys/definition'
import type { MarginOffer } from '../../surveys/weighting/margin'
import type { ShownCounts } from '../../surveys/weighting/shown'
import type { Tx } from '../client.server'
import { type CellFigure, findFigures, listCells } from './figure.server'
import type { Reading } from './reading.server'
import { listReadAreas } from './tree.server'

/** How many a reading shows to have answered, by the codes of each of these sources: the bases of the question that most
 *  people answered, as they stand on its pages, those kept from an earlier reading too. Undefined where it shows no figure
 *  of everybody. */
export async function findShownCounts(
  tx: Tx,
  { id, wave_id }: Pick<Reading, 'id' | 'wave_id'>,
  { definition, sources }: { definition: SurveyDefinition; sources: readonly MarginOffer['source'][] },
): Promise<ShownCounts[] | undefined> {
  const areas = await listReadAreas(tx, wave_id)
  const root = areas[0]
  const most = root && (await findMostAnswered(tx, id, { definition, rootId: root.id }))
  if (!most) return undefined
  const { measure, base: all } = most
  const cells = await listCells(tx, id)
  const byCell = await findFigures(tx, id, { areaIds: [root.id], measures: [measure], cells })
  const depths = sources.flatMap((source) => (source.kind === 'areas' ? [source.depth] : []))
  const areaIds = areas.filter(({ depth }) => depths.includes(depth)).map((area) => area.id)
  const byArea = await findFigures(tx, id, { areaIds, measures: [measure], cells: [everybody] })
  return sources.map((source) => {
    if (source.kind === 'areas') {
      const here = new Set(areas.filter(({ depth }) => depth === source.depth).map((area) => area.id))
      const figures = byArea.filter(({ area_id }) => here.has(area_id))
      return { all, counts: new Map(figures.map((one) => [one.area_id, baseOf(one)])) }
    }
    const cut = source.kind === 'strand' ? source.strand : 'tenure'
    const figures = byCell.filter(({ cell }) => cutNumberOf(cell) === cutKeys.indexOf(cut) + 1)
    return { all, counts: new Map(figures.map((one) => [one.cell - cellNumber(cut, 0), baseOf(one)])) }
  })
}

/** The question that most people answered, by its place, and how many they are; undefined where no figure of everybody is
 *  shown. */
async function findMostAnswered(
  tx: Tx,
  readingId: string,
  { definition, rootId }: { definition: SurveyDefinition; rootId: number },
): Promise<{ measure: number; base: number } | undefined> {
  const measures = measuresOf(definition).map(({ place }) => place)
  const wholes = await findFigures(tx, readingId, { areaIds: [rootId], measures, cells: [everybody] })
  return wholes.reduce<{ measure: number; base: number } | undefined>((best, one) => {
    const base = baseOf(one) ?? 0
    return base > (best?.base ?? 0) ? { measure: one.measure, base } : best
  }, undefined)
}

const baseOf = ({ figure }: CellFigure) => (figure.state === 'shown' ? figure.base : undefined)
