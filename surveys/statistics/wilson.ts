import { z95 } from './normal'

/** Bounds of a 95% interval; for a proportion both are 0 to 1. */
export type Interval = { low: number; high: number }

/** Wilson's score interval for `count` of `base` (base above 0), without continuity correction:
 *  ((p + z²/2n) ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). Source: Wilson 1927.
 *  With the size of the population, n is n(N-1)/(N-n), so that a census gives [p, p]; a population smaller than
 *  the base cannot be right and is left out of account. */
export function wilson(count: number, base: number, population = Number.POSITIVE_INFINITY): Interval {
  return scoreInterval(count / base, base * finiteCorrection(base, population))
}

/** Wilson's interval for a proportion p (0 to 1) that is as exact as n answers make it; n above 0, not always whole,
 *  endless for what is known of everybody. */
export function scoreInterval(p: number, n: number): Interval {
  if (n === Number.POSITIVE_INFINITY) return { low: p, high: p }
  const zz = z95 * z95
  const middle = p + zz / (2 * n)
  const reach = z95 * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n))
  const scale = 1 + zz / n
  return {
    low: p <= 0 ? 0 : Math.max(0, Math.min(p, (middle - reach) / scale)),
    high: p >= 1 ? 1 : Math.min(1, Math.max(p, (middle + reach) / scale)),
  }
}

/** How many times more exact `base` answers are for coming from a finite population: (N-1)/(N-n), endless when
 *  everybody answered; 1 for an endless population, and for one that cannot be right. Source: Cochran 1977. */
export function finiteCorrection(base: number, population: number): number {
  if (population === Number.POSITIVE_INFINITY || population < base) return 1
  return population === base ? Number.POSITIVE_INFINITY : (population - 1) / (population - base)
}
