import { benjaminiHochberg } from './benjamini-hochberg'
import type { Gap } from './gap'
import { holm } from './holm'

/** The chance of error that a family of tests is held to. */
export const errorRate = 0.05

/** A gap judged as one of its family: `adjusted` is its p value for the whole family, 0 to 1; one that was not tested
 *  has none, and is not one of the family. */
export type Judged = { adjusted: number | undefined; isUnlikelyChance: boolean }

/** A family looked through for gaps worth a look: of those found, at most one in twenty is expected to be chance.
 *  The family is every strand by measure test of one wave in one area. Source: Benjamini and Hochberg 1995. */
export function scanFamily<Tested extends { gap: Gap }>(family: readonly Tested[]): (Tested & Judged)[] {
  return judge(family, benjaminiHochberg)
}

/** A family that formal claims rest on: the chance of even one false claim is at most one in twenty. The family is
 *  every claim of one theme. Source: Holm 1979. */
export function claimFamily<Tested extends { gap: Gap }>(family: readonly Tested[]): (Tested & Judged)[] {
  return judge(family, holm)
}

function judge<Tested extends { gap: Gap }>(
  family: readonly Tested[],
  adjust: (values: readonly number[]) => number[],
): (Tested & Judged)[] {
  const adjusted = adjust(family.flatMap(({ gap }) => (gap.test === 'none' ? [] : [gap.p])))
  let next = 0
  return family.map((one) => {
    const p = one.gap.test === 'none' ? undefined : adjusted[next++]
    return { ...one, adjusted: p, isUnlikelyChance: p !== undefined && p < errorRate }
  })
}
