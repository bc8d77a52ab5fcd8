import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import {
  findChangesOfEverybody,
  findChangesOfGroups,
  type Sides,
} from '../../../../db/reading/changes.server'
import type { Change } from '../../../../surveys/analysis/change'
import { everybody } from '../../../../surveys/cut'
import type { WavePoint } from './by-wave.server'
import type { Chosen } from './trend-choice'

type Pair = { point: WavePoint; before: WavePoint }

/** How what was chosen moved from one wave to the next; undefined where either has no figure of it. */
export async function changeOfPoint(
  tx: Tx,
  { point, before, chosen, areas }: Pair & { chosen: Chosen; areas: readonly Area[] },
): Promise<Change | undefined> {
  const { area, cell } = chosen
  const beside = cell === everybody ? areas.filter(({ parent_id }) => parent_id === area.parent_id) : [area]
  return (await findChangesIn(tx, { point, before, cell, areas: beside }))(area.id)
}

/** How everybody, or a group, moved in some areas from one wave to the next, by the area's id: of everybody they must be
 *  all that lie beside one another. */
export async function findChangesIn(
  tx: Tx,
  { point, before, cell, areas }: Pair & { cell: number; areas: readonly Area[] },
): Promise<(areaId: number) => Change | undefined> {
  const { place } = point
  if (place === undefined || before.place === undefined) return () => undefined
  if (!point.isSameGroup || !before.isSameGroup) return () => undefined
  const sides: Sides = { now: sideOf(point), before: sideOf(before) }
  if (cell === everybody) {
    const kind = areas.some(({ depth }) => depth === 0) ? 'headline' : 'breakdown'
    const both = areas.map(({ id }) => ({ now: id, before: id }))
    const changes = await findChangesOfEverybody(tx, sides, { areas: both, kind })
    return (areaId) => changes(place, areaId)
  }
  const byArea = new Map<number, Change | undefined>()
  for (const { id } of areas) {
    const changes = await findChangesOfGroups(tx, sides, { now: id, before: id })
    byArea.set(id, changes(place, cell))
  }
  return (areaId) => byArea.get(areaId)
}

const sideOf = ({ reading, definition }: WavePoint) => ({ readingId: reading.id, definition })
