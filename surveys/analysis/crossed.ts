import type { Figure } from '../breakdown'
import { cutOf } from '../cell'
import { isOption } from '../codes'
import { cutNumberOf, everybody } from '../cut'
import { type CellAt, partitionsOf } from './gaps'
import type { Partition } from './rest'

/** The figure of two cells at once of an area in one measure. */
export type PairAt = CellAt & { other: number }

/** The same looked at one way: those of `cell` among the people of `among`. */
export type CrossedAt = CellAt & { among: number }

/** The partitions of every two cuts at once, both ways: the categories of the one among the people of each category of the
 *  other. `cells` are the figures of one cell at a time, everybody's among them. Who did not say is aside, and nothing is
 *  looked for among them. */
export function crossedPartitionsOf(
  cells: readonly CellAt[],
  pairs: readonly PairAt[],
): Partition<CrossedAt>[] {
  const wholes = new Map(cells.map(({ measure, cell, figure }) => [`${measure} ${cell}`, figure]))
  const among = new Map<string, CrossedAt[]>()
  for (const one of pairs.flatMap(bothWays)) {
    if (!isOption(cutOf(one.among)?.code ?? 0)) continue
    const key = `${one.measure} ${one.among}`
    const whole = wholes.get(key)
    if (!whole) continue
    const found = among.get(key) ?? [{ ...one, cell: everybody, figure: whole }]
    among.set(key, found)
    found.push(one)
  }
  return [...among.values()].flatMap((found) => partitionsOf(found))
}

/** Most of two groups at once is hidden: against a few others that happen to be shown anybody would stand out. */
export const leastShareCrossed = 1 / 2

/** Those of two cuts at once, once each: of the second cut in their order. */
export function pairsOf<At extends { cell: number; other: number; figure: Figure }>(
  all: readonly At[],
): At[] {
  return all.filter(({ cell, other }) => cutNumberOf(cell) < cutNumberOf(other))
}

function bothWays({ measure, cell, other, figure }: PairAt): CrossedAt[] {
  return [
    { measure, cell, among: other, figure },
    { measure, cell: other, among: cell, figure },
  ]
}
