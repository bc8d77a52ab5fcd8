import { wilson } from '../statistics/wilson'

/** The fewest coded comments that shares are told of. */
export const fewestCoded = 10

/** How many comments of a region were coded, and how many of them give each reason, by its key. */
export type CodedRegion = { code: string; coded: number; given: Readonly<Record<string, number>> }

/** The regions whose shares are told: of 10 coded comments or more; and where those that are not told together have
 *  fewer than 10, so that they could be told by taking the others from the whole, not the smallest of the rest either. */
export function toldRegions<Region extends Pick<CodedRegion, 'coded'>>(regions: readonly Region[]): Region[] {
  const told = regions
    .filter(({ coded }) => coded >= fewestCoded)
    .sort((one, other) => other.coded - one.coded)
  const isTold = new Set(told)
  const left = () => regions.reduce((sum, region) => sum + (isTold.has(region) ? 0 : region.coded), 0)
  while (left() > 0 && left() < fewestCoded) {
    const smallest = told.pop()
    if (!smallest) break
    isTold.delete(smallest)
  }
  return regions.filter((region) => isTold.has(region))
}

/** What regions have together. */
export function wholeOf(regions: readonly CodedRegion[]): Omit<CodedRegion, 'code'> {
  const given: Record<string, number> = {}
  for (const region of regions) {
    for (const [key, count] of Object.entries(region.given)) given[key] = (given[key] ?? 0) + count
  }
  return { coded: regions.reduce((sum, { coded }) => sum + coded, 0), given }
}

/** The share of coded comments that give a reason, with its 95% interval (Wilson): whole percentages. */
export type ReasonShare = { key: string; count: number; percent: number; low: number; high: number }

/** The shares of these reasons, the one named most first; those named as often in the order given. */
export function reasonShares(
  { coded, given }: Omit<CodedRegion, 'code'>,
  keys: readonly string[],
): ReasonShare[] {
  const shares = keys.map((key) => {
    const count = given[key] ?? 0
    const { low, high } = wilson(count, coded)
    return { key, count, percent: whole(count / coded), low: whole(low), high: whole(high) }
  })
  return shares.sort((one, other) => other.count - one.count)
}

const whole = (share: number) => Math.round(100 * share)
