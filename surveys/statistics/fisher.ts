import pmf from '@stdlib/stats-base-dists-hypergeometric-pmf'
import type { Side } from './comparison'
import { findRoot } from './root'

/** Tables as likely as the one observed, but for the last digits, count as no less likely. Source: R's fisher.test. */
const tie = 1 + 1e-7

/** Fisher's exact test of two sides, whole numbers: the chance, 0 to 1, of a table no likelier than the one observed
 *  among all with the same margins. For small expected counts, where the number of such tables is small.
 *  Source: Fisher 1934; two-sided as in R's fisher.test. */
export function fisher(group: Side, rest: Side): number {
  const total = group.base + rest.base
  const satisfied = group.satisfied + rest.satisfied
  const chances = possibleCounts(group, rest).map((count) => pmf(count, total, satisfied, group.base))
  const observed = pmf(group.satisfied, total, satisfied, group.base)
  const noLikelier = chances.filter((chance) => chance <= observed * tie)
  return Math.min(
    1,
    noLikelier.reduce((sum, chance) => sum + chance, 0),
  )
}

/** The conditional maximum likelihood estimate of the odds ratio, 0 to endless: the ratio at which the satisfied of
 *  the group number, on average, as many as observed. The tolerance is of the ratio, or of 1 over it where it is above 1.
 *  Source: R's fisher.test, which looks no closer than 0.000122. */
export function conditionalOddsRatio(group: Side, rest: Side, tolerance = 1e-12): number {
  const counts = possibleCounts(group, rest)
  if (counts.length === 1) return 1
  if (group.satisfied === counts[0]) return 0
  if (group.satisfied === counts.at(-1)) return Number.POSITIVE_INFINITY
  const logChances = logChancesOf(counts, group, rest)
  const excess = (odds: number) => meanCount(counts, logChances, odds) - group.satisfied
  if (excess(1) >= 0) return findRoot(excess, { from: 0, to: 1, tolerance })
  return 1 / findRoot((odds) => excess(1 / odds), { from: Number.EPSILON, to: 1, tolerance })
}

/** How many of the group could be satisfied with the margins as they are, in rising order. */
function possibleCounts(group: Side, rest: Side): number[] {
  const satisfied = group.satisfied + rest.satisfied
  const fewest = Math.max(0, satisfied - rest.base)
  const most = Math.min(group.base, satisfied)
  return Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index)
}

/** ln of the chance of each count, but for a constant, from the ratio of each to the one before. */
function logChancesOf(counts: readonly number[], group: Side, rest: Side): number[] {
  const satisfied = group.satisfied + rest.satisfied
  let sum = 0
  return counts.map((count, index) => {
    if (index > 0) {
      const ways = (group.base - count + 1) * (satisfied - count + 1)
      sum += Math.log(ways / (count * (rest.base - satisfied + count)))
    }
    return sum
  })
}

/** The mean of the noncentral hypergeometric distribution with this odds ratio. */
function meanCount(counts: readonly number[], logChances: readonly number[], odds: number): number {
  const first = counts[0] ?? 0
  if (odds === 0) return first
  const logs = logChances.map((chance, index) => chance + Math.log(odds) * index)
  const largest = logs.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY)
  const chances = logs.map((log) => Math.exp(log - largest))
  const total = chances.reduce((sum, chance) => sum + chance, 0)
  return first + chances.reduce((sum, chance, index) => sum + chance * index, 0) / total
}
