import { displayPercent, type Figure } from '../breakdown'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg'
import { errorRate } from '../statistics/family'
import { sideOf, testSides } from './rest'

/** How a figure moved from an earlier wave: `points` as the two are shown, below 0 for a fall; `interval` and `p` of the
 *  answers as people, points and 0 to 1; `isUnlikelyChance` at the 5% of a single test. A change that is not tested has a base
 *  under 30 on one side. */
export type Change = {
  points: number
  tested?: { low: number; high: number; p: number; isUnlikelyChance: boolean }
}

/** The change of a measure between two waves, taken as two independent samples; undefined where either is hidden or
 *  kept from an earlier reading. Those who answered both times make it a little more certain than it says. */
export function changeBetween(
  now: Figure,
  before: Figure,
  kind: 'headline' | 'breakdown',
): Change | undefined {
  const [sideNow, sideBefore] = [sideOf(now), sideOf(before)]
  const [shownNow, shownBefore] = [displayPercent(now, kind), displayPercent(before, kind)]
  if (!sideNow || !sideBefore || shownNow === undefined || shownBefore === undefined) return undefined
  const points = Math.round(10 * (Number(shownNow) - Number(shownBefore))) / 10
  const gap = testSides(sideNow, sideBefore)
  if (gap.test === 'none') return { points }
  const { interval, p } = gap
  return {
    points,
    tested: { low: 100 * interval.low, high: 100 * interval.high, p, isUnlikelyChance: p < errorRate },
  }
}

/** Two figures to be told apart, of independent people: now and before, or here and there. */
export type Pair = { now: Figure; before: Figure }

/** How each of a family of figures moved, as changeBetween says of one; of those that are unlikely to be chance, at most
 *  one in twenty is expected to be it. Source: Benjamini and Hochberg 1995. */
export function changesOf(pairs: readonly Pair[], kind: 'headline' | 'breakdown'): (Change | undefined)[] {
  const changes = pairs.map(({ now, before }) => changeBetween(now, before, kind))
  const adjusted = benjaminiHochberg(changes.flatMap((change) => change?.tested?.p ?? []))
  let next = 0
  return changes.map((change) => {
    if (!change?.tested) return change
    const isUnlikelyChance = (adjusted[next++] as number) < errorRate
    return { ...change, tested: { ...change.tested, isUnlikelyChance } }
  })
}
