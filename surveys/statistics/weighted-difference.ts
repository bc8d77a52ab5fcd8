import { newcombe, type Side } from './comparison'
import type { Answered } from './estimate'
import { addSums, effectiveBase } from './weight-sums'
import type { Interval } from './wilson'

/** The weighted share of the satisfied in a group less that in the rest, -1 to 1. */
export type WeightedDifference = {
  difference: number
  /** The standard error by Taylor linearisation, 0 to 1. */
  error: number
  /** Newcombe's interval on the effective bases of both sides, which stays within -1 to 1. */
  interval: Interval
}

/** The difference of two weighted shares of one sample: √(n/(n-1) (Σw²(y-p)²/W² of the group + the same of the rest)).
 *  Source: R's svyby with svycontrast; Newcombe 1998. */
export function weightedDifference(group: Answered, rest: Answered): WeightedDifference {
  const count = addSums(group.satisfied, group.others, rest.satisfied, rest.others).count
  const variance = (count / (count - 1)) * (spreadOf(group) + spreadOf(rest))
  return {
    difference: shareOf(group) - shareOf(rest),
    error: Math.sqrt(variance),
    interval: newcombe(effectiveSide(group), effectiveSide(rest)),
  }
}

/** The side as if it had answered without weights: Kish's effective base, and the weighted share of it. */
export function effectiveSide(side: Answered): Side {
  const base = effectiveBase(addSums(side.satisfied, side.others))
  return { satisfied: base * shareOf(side), base }
}

function shareOf({ satisfied, others }: Answered): number {
  return satisfied.weight / (satisfied.weight + others.weight)
}

/** Σw²(y-p)² / W² of one side. */
function spreadOf({ satisfied, others }: Answered): number {
  const weight = satisfied.weight + others.weight
  const p = satisfied.weight / weight
  return (satisfied.square * (1 - p) ** 2 + others.square * p ** 2) / weight ** 2
}
