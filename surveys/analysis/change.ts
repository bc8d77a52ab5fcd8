import { displayPercent, type Figure } from '../breakdown'
import { scanFamily } from '../statistics/family'
import type { Gap } from '../statistics/gap'
import { sideOf, testSides } from './rest'

/** How a figure moved from an earlier wave: `points` as the two are shown, below 0 for a fall; `low`, `high` and `p` of the
 *  answers as people, points and 0 to 1. A change that is not tested has a base under 30 on one side. */
export type Change = {
  points: number
  tested?: { low: number; high: number; p: number; isUnlikelyChance: boolean }
}

/** Two figures to be told apart, of independent people: now and before, or here and there. */
export type Pair = { now: Figure; before: Figure }

/** How each of a family of figures moved, taken as two independent samples; undefined where either is hidden or kept from
 *  an earlier reading. Of those that are unlikely to be chance, at most one in twenty is expected to be it. Those who
 *  answered both times make it a little more certain than it says. */
export function changesOf(pairs: readonly Pair[], kind: 'headline' | 'breakdown'): (Change | undefined)[] {
  const moved = pairs.map((pair) => movedBetween(pair, kind))
  const judged = scanFamily(moved.filter((one) => one !== undefined))
  let next = 0
  return moved.map((one) => one && changeOf(one, judged[next++]?.isUnlikelyChance === true))
}

type Moved = { points: number; gap: Gap }

function movedBetween({ now, before }: Pair, kind: 'headline' | 'breakdown'): Moved | undefined {
  const [sideNow, sideBefore] = [sideOf(now), sideOf(before)]
  const [shownNow, shownBefore] = [displayPercent(now, kind), displayPercent(before, kind)]
  if (!sideNow || !sideBefore || shownNow === undefined || shownBefore === undefined) return undefined
  const points = Math.round(10 * (Number(shownNow) - Number(shownBefore))) / 10
  return { points, gap: testSides(sideNow, sideBefore) }
}

function changeOf({ points, gap }: Moved, isUnlikelyChance: boolean): Change {
  if (gap.test === 'none') return { points }
  const { interval, difference, p } = gap
  // With weights a figure may rise where the people behind it fell: then nothing is claimed of the rise.
  const isAlike = points * difference >= 0
  const sure = isUnlikelyChance && isAlike
  return { points, tested: { low: 100 * interval.low, high: 100 * interval.high, p, isUnlikelyChance: sure } }
}
