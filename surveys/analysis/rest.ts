import type { Figure } from '../breakdown'
import type { Side } from '../statistics/comparison'
import type { Answered } from '../statistics/estimate'
import { type Gap, testGap } from '../statistics/gap'
import { unweightedSums } from '../statistics/weight-sums'

/** Figures of one measure that together are everybody somewhere: `parts` that are compared with one another, and those
 *  who are on neither side, `aside` (who did not say). `whole` holds them all. A part nobody is in may be left out. */
export type Partition<Part extends { figure: Figure } = { figure: Figure }> = {
  whole: Figure
  aside: readonly Figure[]
  parts: readonly Part[]
}

/** Whom a part is set against. `isWhole`: everybody who gave another category; else only the other categories that are
 *  shown, for more would tell of those that are not. */
export type Rest = Side & { isWhole: boolean }

/** The people of a figure of the reading itself, whatever they weigh; undefined where it is hidden, or kept from an
 *  earlier reading and so of other people. */
export function sideOf(figure: Figure | undefined): Side | undefined {
  if (figure?.state !== 'shown' || figure.readOn !== undefined) return undefined
  return { satisfied: figure.satisfied, base: figure.base }
}

/** Tests one side against another that holds none of it. The answers count as people, whatever they weigh: sums of
 *  weights that are exact enough to test would tell more than the figures do. */
export function testSides(one: Side, other: Side): Gap {
  const [answered, against] = [one, other].map(({ satisfied, base }) => ({
    satisfied: unweightedSums(satisfied),
    others: unweightedSums(base - satisfied),
  })) as [Answered, Answered]
  return testGap(answered, against)
}

/** The rest of a part that is itself shown, from nothing but what is shown beside it; undefined where that is nobody, or
 *  less than `leastShare` (0 to 1) of all who are not of the part, who did not say among them. */
export function restOf<Part extends { figure: Figure }>(
  { whole, aside, parts }: Partition<Part>,
  part: Part,
  leastShare = 0,
): Rest | undefined {
  const own = sideOf(part.figure)
  const all = sideOf(whole)
  const silent = aside.map(sideOf)
  if (!own) return undefined
  if (all && silent.every((side) => side !== undefined)) {
    const rest = [own, ...silent].reduce(less, all)
    return rest.base > 0 ? { ...rest, isWhole: true } : undefined
  }
  const others = parts.filter((one) => one !== part).flatMap(({ figure }) => sideOf(figure) ?? [])
  if (others.length === 0) return undefined
  const rest = others.reduce(more)
  if (leastShare > 0 && (!all || rest.base < leastShare * (all.base - own.base))) return undefined
  return { ...rest, isWhole: false }
}

const less = (all: Side, one: Side): Side => ({
  satisfied: all.satisfied - one.satisfied,
  base: all.base - one.base,
})

const more = (one: Side, other: Side): Side => ({
  satisfied: one.satisfied + other.satisfied,
  base: one.base + other.base,
})
