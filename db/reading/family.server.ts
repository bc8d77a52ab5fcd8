import { type DisplayedGap, displayGap } from '../../surveys/analysis/displayed-gap'
import { type FoundGap, findGaps, partitionsOf } from '../../surveys/analysis/gaps'
import type { Partition } from '../../surveys/analysis/rest'
import type { Figure } from '../../surveys/breakdown'
import { everybody } from '../../surveys/cut'
import type { Area } from '../area.server'
import type { Tx } from '../client.server'
import { type CellFigure, findFigures, listCells } from './figure.server'

/** A figure with its gap to the rest, where it has one. */
export type FigureWithGap = { figure: Figure | undefined; gap: DisplayedGap | undefined }

/** All of an area that a gap is judged among: every measure (by its place) in every cell, and in every area within. */
export type Family = {
  cells: number[]
  ofCell: (measure: number, cell: number) => FigureWithGap
  ofChild: (measure: number, areaId: number) => FigureWithGap
}

/** An area with those directly within it. */
export type AreaWithChildren = { area: Area; children: readonly Area[] }

/** Reads an area's whole family, whatever of it is shown, so that a gap is or is not significant on every page alike. */
export async function findFamily(tx: Tx, readingId: string, area: Area, children: Area[]): Promise<Family> {
  const cells = await listCells(tx, readingId)
  const [family] = await findFamilies(tx, readingId, { areas: [{ area, children }], cells })
  if (!family) throw new Error('an area without a family')
  return family
}

/** The families of some areas, in their order. `cells` are those of the reading's tables. */
export async function findFamilies(
  tx: Tx,
  readingId: string,
  { areas, cells }: { areas: readonly AreaWithChildren[]; cells: number[] },
): Promise<Family[]> {
  const here = await findFigures(tx, readingId, {
    areaIds: [...new Set(areas.map(({ area }) => area.id))],
    cells,
  })
  const areaIds = [...new Set(areas.flatMap(({ children }) => children.map(({ id }) => id)))]
  const inside = areaIds.length > 0 ? await findFigures(tx, readingId, { areaIds, cells: [everybody] }) : []
  const [ofAreas, ofChildren] = [byArea(here), byArea(inside)]
  return areas.map(({ area, children }) => {
    const within = children.flatMap(({ id }) => ofChildren.get(id) ?? [])
    return familyOf(cells, ofAreas.get(area.id) ?? [], within)
  })
}

function byArea(figures: readonly CellFigure[]): Map<number, CellFigure[]> {
  const found = new Map<number, CellFigure[]>()
  for (const one of figures) {
    const those = found.get(one.area_id)
    if (those) those.push(one)
    else found.set(one.area_id, [one])
  }
  return found
}

function familyOf(cells: number[], here: CellFigure[], inside: CellFigure[]): Family {
  const ofCells = lookup(here, findGaps(partitionsOf(here)), ({ measure, cell }) => `${measure} ${cell}`)
  const gapsInside = findGaps(partitionsOfChildren(here, inside))
  const ofChildren = lookup(inside, gapsInside, ({ measure, area_id }) => `${measure} ${area_id}`)
  return {
    cells,
    ofCell: (measure, cell) => ofCells(`${measure} ${cell}`),
    ofChild: (measure, areaId) => ofChildren(`${measure} ${areaId}`),
  }
}

/** The areas directly within one are parts of it, for every measure; who answered for none of them is of the rest. */
function partitionsOfChildren(here: CellFigure[], inside: CellFigure[]): Partition<CellFigure>[] {
  return here
    .filter(({ cell }) => cell === everybody)
    .map(({ measure, figure }) => ({
      whole: figure,
      aside: [],
      parts: inside.filter((one) => one.measure === measure),
    }))
}

function lookup<At extends { figure: Figure }>(
  all: At[],
  gaps: FoundGap<At>[],
  keyOf: (at: At) => string,
): (key: string) => FigureWithGap {
  const figures = new Map(all.map((at) => [keyOf(at), at.figure]))
  const displayed = new Map(gaps.map((found) => [keyOf(found.part), displayGap(found)]))
  return (key) => ({ figure: figures.get(key), gap: displayed.get(key) })
}
