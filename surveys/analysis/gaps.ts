import type { Figure } from '../breakdown'
import { cutOf } from '../cell'
import { isOption } from '../codes'
import { everybody } from '../cut'
import { type Judged, scanFamily } from '../statistics/family'
import type { Gap } from '../statistics/gap'
import { type Partition, type Rest, restOf, sideOf, testSides } from './rest'

/** The figure of one cell of an area in one measure (the place of its question in a response). */
export type CellAt = { measure: number; cell: number; figure: Figure }

/** A part against its rest, judged as one of its family. */
export type FoundGap<Part> = { part: Part; rest: Rest | undefined; gap: Gap } & Judged

const untested: Gap = { test: 'none', reason: 'base under 30' }

/** Every part of some partitions against the rest of its own, all of them one family; in the order given. What is found
 *  tells nothing that the figures do not. `leastShare` is that of restOf. */
export function findGaps<Part extends { figure: Figure }>(
  partitions: readonly Partition<Part>[],
  { leastShare = 0 }: { leastShare?: number } = {},
): FoundGap<Part>[] {
  return scanFamily(
    partitions.flatMap((partition) =>
      partition.parts.map((part) => {
        const rest = restOf(partition, part, leastShare)
        const own = sideOf(part.figure)
        return { part, rest, gap: own && rest ? testSides(own, rest) : untested }
      }),
    ),
  )
}

/** The partitions of an area's cells by measure and cut, the family of a breakdown: so that a gap is or is not
 *  significant alike whatever page shows it. Those who did not say are aside. */
export function partitionsOf<At extends CellAt>(cells: readonly At[]): Partition<At>[] {
  const wholes = new Map(cells.filter(({ cell }) => cell === everybody).map((at) => [at.measure, at.figure]))
  const partitions = new Map<string, { whole: Figure; aside: Figure[]; parts: At[] }>()
  for (const at of cells) {
    const found = cutOf(at.cell)
    const whole = wholes.get(at.measure)
    if (!found || !whole) continue
    const key = `${at.measure} ${found.cut}`
    const partition = partitions.get(key) ?? { whole, aside: [], parts: [] }
    partitions.set(key, partition)
    if (isOption(found.code)) partition.parts.push(at)
    else partition.aside.push(at.figure)
  }
  return [...partitions.values()]
}
