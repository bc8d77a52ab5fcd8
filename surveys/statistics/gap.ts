import { compare, smallestExpected } from './comparison'
import type { Answered } from './estimate'
import { fisher } from './fisher'
import { raoScott } from './rao-scott'
import { addSums, isEvenlyWeighted } from './weight-sums'
import { weightedDifference } from './weighted-difference'
import type { Interval } from './wilson'

/** Fewest answers on either side of a gap that is tested. */
export const fewestTested = 30
/** Fewest answers expected in each cell of a table for a test that is not exact. */
const fewestExpected = 5

/** A gap between a group and the rest, and which test says whether it may be chance. `difference` and `interval` (95%)
 *  are -1 to 1, of weighted shares where the answers are weighted; `p` is two-sided, 0 to 1. A gap with fewer than
 *  30 answers on one side is never tested, and has no interval to be misread. */
export type Gap =
  | { test: 'none'; reason: 'base under 30' }
  | { test: 'fisher' | 'rao-scott' | 'pooled z'; difference: number; interval: Interval; p: number }

/** Tests a group against the rest, which never holds the group: not at all where a base is under 30; by Fisher's exact
 *  test (of people, without weights) where an expected count is under 5; by Rao-Scott's F where the answers are
 *  weighted unevenly; by the pooled z test else. */
export function testGap(group: Answered, rest: Answered): Gap {
  const sides = { group: peopleOf(group), rest: peopleOf(rest) }
  if (Math.min(sides.group.base, sides.rest.base) < fewestTested) {
    return { test: 'none', reason: 'base under 30' }
  }
  const isExact = smallestExpected(sides.group, sides.rest) < fewestExpected
  if (isEvenlyWeighted(addSums(group.satisfied, group.others, rest.satisfied, rest.others))) {
    const { difference, interval, p } = compare(sides.group, sides.rest)
    return isExact
      ? { test: 'fisher', difference, interval, p: fisher(sides.group, sides.rest) }
      : { test: 'pooled z', difference, interval, p }
  }
  const { difference, interval } = weightedDifference(group, rest)
  return isExact
    ? { test: 'fisher', difference, interval, p: fisher(sides.group, sides.rest) }
    : { test: 'rao-scott', difference, interval, p: raoScott(group, rest).p }
}

/** A side as people, whatever they weigh. */
function peopleOf({ satisfied, others }: Answered) {
  return { satisfied: satisfied.count, base: satisfied.count + others.count }
}
