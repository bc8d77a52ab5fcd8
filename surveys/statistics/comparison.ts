import { twoSided } from './normal'
import { type Interval, wilson } from './wilson'

/** A side of a comparison: how many of a base (above 0) are satisfied. Both may be effective numbers, not whole. */
export type Side = { satisfied: number; base: number }

/** A group set against the rest: everyone who gave another category of the same strand, never a total that holds
 *  the group. `difference` is group less rest, -1 to 1, with its 95% interval; `p` is two-sided, 0 to 1. */
export type Comparison = {
  difference: number
  interval: Interval
  z: number
  p: number
  /** The smallest count expected were there no gap; under 5 the z test does not hold and `p` is not to be used. */
  smallestExpected: number
}

/** Pooled two-proportion z test, z = (p1-p2) / √(p(1-p)(1/n1+1/n2)), and Newcombe's interval for the difference.
 *  On Kish's effective numbers it is the cheap approximation to a weighted test. Source: Fleiss 1981. */
export function compare(group: Side, rest: Side): Comparison {
  const p1 = group.satisfied / group.base
  const p2 = rest.satisfied / rest.base
  const pooled = (group.satisfied + rest.satisfied) / (group.base + rest.base)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / group.base + 1 / rest.base))
  const z = error === 0 ? 0 : (p1 - p2) / error
  return {
    difference: p1 - p2,
    interval: newcombe(group, rest),
    z,
    p: twoSided(z),
    smallestExpected: smallestExpected(group, rest),
  }
}

/** The smallest of the four counts one would expect if both sides were equally satisfied. */
export function smallestExpected(group: Side, rest: Side): number {
  const pooled = (group.satisfied + rest.satisfied) / (group.base + rest.base)
  return Math.min(group.base, rest.base) * Math.min(pooled, 1 - pooled)
}

/** The hybrid score interval for the difference of two proportions, -1 to 1. Source: Newcombe 1998, method 10. */
export function newcombe(group: Side, rest: Side): Interval {
  const p1 = group.satisfied / group.base
  const p2 = rest.satisfied / rest.base
  const one = wilson(group.satisfied, group.base)
  const two = wilson(rest.satisfied, rest.base)
  return {
    low: p1 - p2 - Math.hypot(p1 - one.low, two.high - p2),
    high: p1 - p2 + Math.hypot(one.high - p1, p2 - two.low),
  }
}
