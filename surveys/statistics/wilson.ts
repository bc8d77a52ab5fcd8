import { z95 } from './normal'

/** Bounds of a 95% interval; for a proportion both are 0 to 1. */
export type Interval = { low: number; high: number }

/** Wilson's score interval for `count` of `base` (base above 0), without continuity correction:
 *  ((p + z²/2n) ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). Source: Wilson 1927.
 *  With the size of the population, n is n(N-1)/(N-n), so that a census gives [p, p]; a population smaller than
 *  the base cannot be right and is left out of account. */
export function wilson(count: number, base: number, population = Number.POSITIVE_INFINITY): Interval {
  const p = count / base
  if (population === base) return { low: p, high: p }
  const n = correctedBase(base, population)
  const zz = z95 * z95
  const middle = p + zz / (2 * n)
  const reach = z95 * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n))
  const scale = 1 + zz / n
  return {
    low: count === 0 ? 0 : Math.max(0, (middle - reach) / scale),
    high: count === base ? 1 : Math.min(1, (middle + reach) / scale),
  }
}

/** The base that would be as exact in an endless population: n(N-1)/(N-n), for a population above the base. */
export function correctedBase(base: number, population: number): number {
  if (population === Number.POSITIVE_INFINITY || population <= base) return base
  return (base * (population - 1)) / (population - base)
}
