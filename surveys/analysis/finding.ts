/** What may be found in a wave: a gap of a group in the whole organisation or within a region, a gap of an area to those
 *  beside it, a fall since the last wave, a miss of the target or of the benchmark, and (a warning sign in the frameworks'
 *  descriptors of a fair service) the target kept and the benchmark missed. */
export const findingKinds = ['group', 'within', 'area', 'fall', 'target', 'benchmark', 'warning'] as const
export type FindingKind = (typeof findingKinds)[number]

/** How a finding stands: `new` until somebody decides, or once a decision was taken back. */
export const findingStates = ['new', 'accepted', 'dismissed', 'merged'] as const
export type FindingState = (typeof findingStates)[number]

/** What a finding is of, by names that stay the same from one reading to the next and from one wave to the next: a
 *  question by its key, a group as `sex.female` (or everybody), an area by its code. */
export type FindingPlace = {
  kind: FindingKind
  isBelow: boolean
  question: string
  group: string
  area: string
}

/** The one name of a finding, as it is stored and stands in addresses: fall:below:repairs:everybody:SO. */
export const findingKey = ({ kind, isBelow, question, group, area }: FindingPlace): string =>
  [kind, isBelow ? 'below' : 'above', question, group, area].join(':')

/** What a finding's name says; undefined where it is none. */
export function readFindingKey(key: string): FindingPlace | undefined {
  const [name, side, question, group, ...rest] = key.split(':')
  const kind = findingKinds.find((one) => one === name)
  const area = rest.join(':')
  if (!kind || !question || !group || area === '' || (side !== 'below' && side !== 'above')) return undefined
  return { kind, isBelow: side === 'below', question, group, area }
}

/** How many of those who answered a difference is of: so many points of them. Undefined where its size is not told. */
export const peopleOf = (points: number | undefined, base: number): number | undefined =>
  points === undefined ? undefined : Math.round((Math.abs(points) * base) / 100)

type Ranked = { key: string; isAdverse: boolean; people: number | undefined }

/** The worse before the better; among each those of the most people first, and last those whose size is not told. */
export function ranked<Found extends Ranked>(all: readonly Found[]): Found[] {
  const sizeOf = ({ people }: Ranked) => people ?? -1
  return [...all].sort(
    (one, other) =>
      Number(other.isAdverse) - Number(one.isAdverse) ||
      sizeOf(other) - sizeOf(one) ||
      (one.key < other.key ? -1 : 1),
  )
}
