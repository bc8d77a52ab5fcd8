import type { Area } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import { type AreaWithChildren, type Family, findFamilies } from '../../../../../db/reading/family.server'
import { listCells } from '../../../../../db/reading/figure.server'
import type { Figure } from '../../../../../surveys/breakdown'
import { everybody } from '../../../../../surveys/cut'
import { toldApart } from '../../breakdown/standing-out/regions.server'
import type { Region } from '../../breakdown/standing-out/within-regions'

/** All that gaps are looked for in: the groups of the whole organisation and of its regions, each with the family of its
 *  own page, and everybody of every area beside its neighbours. Groups further down are on the pages of their areas. */
export type WaveFamilies = {
  whole: { area: Area; family: Family }
  regions: (Region & { area: Area })[]
  /** The areas directly within each that has any. */
  beside: (AreaWithChildren & { family: Family })[]
  figureAt: (areaId: number, measure: number, cell: number) => Figure | undefined
}

/** Reads them; `areas` are all of the reading's tree, parents before children. */
export async function findWaveFamilies(
  tx: Tx,
  readingId: string,
  areas: readonly Area[],
): Promise<WaveFamilies | undefined> {
  const [root] = areas
  if (!root) return undefined
  const within = childrenOf(areas)
  const parts = [root, ...toldApart(within.get(root.id) ?? [])]
  const cells = await listCells(tx, readingId)
  const asked = parts.map((area) => ({ area, children: [] }))
  const [own, ...others] = await findFamilies(tx, readingId, { areas: asked, cells })
  const parents = areas.flatMap((area) => {
    const children = within.get(area.id)
    return children ? [{ area, children }] : []
  })
  const families = await findFamilies(tx, readingId, { areas: parents, cells: [everybody] })
  const beside = zip(parents, families).map(([parent, family]) => ({ ...parent, family }))
  if (!own) return undefined
  const regions = zip(parts.slice(1), others).map(([area, family]) => ({ area, family }))
  const ofPart = new Map(zip(parts, [own, ...others]).map(([{ id }, family]) => [id, family]))
  const ofParent = new Map(beside.map(({ area, family }) => [area.id, family]))
  const parentOf = new Map(areas.map(({ id, parent_id }) => [id, parent_id ?? 0]))
  const figureAt = (areaId: number, measure: number, cell: number) =>
    ofPart.get(areaId)?.ofCell(measure, cell).figure ??
    (cell === everybody
      ? ofParent.get(parentOf.get(areaId) ?? 0)?.ofChild(measure, areaId).figure
      : undefined)
  return { whole: { area: root, family: own }, regions, beside, figureAt }
}

/** The areas directly within each that has any, by its id. */
function childrenOf(areas: readonly Area[]): Map<number, Area[]> {
  const within = new Map<number, Area[]>()
  for (const area of areas) {
    if (area.parent_id === null) continue
    const beside = within.get(area.parent_id)
    if (beside) beside.push(area)
    else within.set(area.parent_id, [area])
  }
  return within
}

function zip<One, Other>(one: readonly One[], other: readonly Other[]): [One, Other][] {
  return one.flatMap((item, at) => {
    const beside = other[at]
    return beside === undefined ? [] : [[item, beside] as [One, Other]]
  })
}
