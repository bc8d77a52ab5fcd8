import { type DisplayedGap, displayGap } from '../analysis/displayed-gap'
import { type CellAt, partitionsOf } from '../analysis/gaps'
import { restOf, sideOf, testSides } from '../analysis/rest'
import { claimFamily } from '../statistics/family'
import type { Gap } from '../statistics/gap'

/** A figure of a group that a claim rests on, among all cells of its strand with everybody: those of one measure in one
 *  area of one reading. */
export type ClaimedGroup = { cell: number; measure: number; cells: readonly CellAt[] }

const untested: Gap = { test: 'none', reason: 'base under 30' }

/** The gap of each group to the others of its strand, in the order given; all of them one family, in which the chance of
 *  even one false claim is at most one in twenty (Holm). Undefined where it has nobody to be set against. Give each figure
 *  once, or it counts for more than one test. */
export function gapsOfClaims(groups: readonly ClaimedGroup[]): (DisplayedGap | undefined)[] {
  const tested = groups.map(({ cell, cells }) => {
    const partition = partitionsOf(cells).find(({ parts }) => parts.some((part) => part.cell === cell))
    const part = partition?.parts.find((one) => one.cell === cell)
    if (!partition || !part) return { part: undefined, rest: undefined, gap: untested }
    const rest = restOf(partition, part)
    const own = sideOf(part.figure)
    return { part, rest, gap: own && rest ? testSides(own, rest) : untested }
  })
  return claimFamily(tested).map(({ part, ...found }) => (part ? displayGap({ part, ...found }) : undefined))
}
