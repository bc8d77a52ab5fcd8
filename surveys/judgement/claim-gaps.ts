import { type DisplayedGap, displayGap } from '../analysis/displayed-gap'
import { type CellAt, partitionsOf } from '../analysis/gaps'
import { restOf, sideOf, testSides } from '../analysis/rest'
import { claimFamily, errorRate } from '../statistics/family'
import type { Gap } from '../statistics/gap'
import { testGapChange } from '../statistics/gap-change'
import { holm } from '../statistics/holm'
import type { MeasuredStanding } from './claim-standing'

/** A figure of a group that a claim rests on, among all cells of its strand with everybody: those of one measure in one
 *  area of one reading. */
export type ClaimedGroup = { cell: number; measure: number; cells: readonly CellAt[] }

const untested: Gap = { test: 'none', reason: 'base under 30' }

/** The gap of each group to the others of its strand, in the order given; all of them one family, in which the chance of
 *  even one false claim is at most one in twenty (Holm). Undefined where it has nobody to be set against. Give each figure
 *  once, or it counts for more than one test. */
export function gapsOfClaims(groups: readonly ClaimedGroup[]): (DisplayedGap | undefined)[] {
  return claimFamily(groups.map(setAgainst)).map(({ part, ...found }) =>
    part ? displayGap({ part, ...found }) : undefined,
  )
}

/** A group with the others of its strand, and how far they are apart. */
function setAgainst({ cell, cells }: ClaimedGroup) {
  const partition = partitionsOf(cells).find(({ parts }) => parts.some((part) => part.cell === cell))
  const part = partition?.parts.find((one) => one.cell === cell)
  if (!partition || !part)
    return { part: undefined, own: undefined, rest: undefined, others: undefined, gap: untested }
  const rest = restOf(partition, part)
  const own = sideOf(part.figure)
  const shown = partition.parts.filter(({ figure }) => sideOf(figure)).map((one) => one.cell)
  const others = rest?.isWhole ? 'everybody else' : shown.sort((one, other) => one - other).join(' ')
  return { part, own, rest, others, gap: own && rest ? testSides(own, rest) : untested }
}

/** A gap measured again: `now` as it is shown, undefined where it is not. It is better where the group stands better against
 *  the others than it did, by more than chance. */
export type GapSince = { now: DisplayedGap | undefined; standing: MeasuredStanding }

/** What became of the gap of each group, in the order given. The gaps now are one family by Holm, as those then are, and so
 *  are the ways from the one to the other. Not known where one of them is not tested, or not set against the same others. */
export function gapsSince(groups: readonly { before: ClaimedGroup; now: ClaimedGroup }[]): GapSince[] {
  const shown = gapsOfClaims(groups.map(({ now }) => now))
  const changes = groups.map(({ before, now }) => changeOf(setAgainst(before), setAgainst(now)))
  const adjusted = holm(changes.flatMap((change) => change?.p ?? []))
  let next = 0
  return changes.map((change, at) => {
    const now = shown[at]
    if (!change) return { now, standing: 'not known' }
    const isMoved = (adjusted[next++] ?? 1) < errorRate
    return { now, standing: isMoved ? (change.difference > 0 ? 'better' : 'worse') : 'still so' }
  })
}

type SetAgainst = ReturnType<typeof setAgainst>

function changeOf(before: SetAgainst, now: SetAgainst) {
  if (before.gap.test === 'none' || now.gap.test === 'none') return undefined
  if (!before.own || !before.rest || !now.own || !now.rest || before.others !== now.others) return undefined
  return testGapChange({
    before: { own: before.own, rest: before.rest },
    now: { own: now.own, rest: now.rest },
  })
}
