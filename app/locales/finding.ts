import type { FindingKind, FindingState } from '../../surveys/analysis/finding'
import { pointsInWords } from './change'
import { grouped } from './number'

/** What kinds of finding are called. */
export const findingKindInWords: Record<FindingKind, string> = {
  group: 'A group',
  within: 'A group within a region',
  area: 'An area',
  fall: 'A fall since the last wave',
  target: 'Below the target',
  benchmark: 'Below the benchmark',
  warning: 'A warning sign',
}

/** How a finding stands. */
export const findingStateInWords: Record<FindingState, string> = {
  new: 'New',
  accepted: 'Accepted',
  dismissed: 'Dismissed',
  merged: 'Merged',
}

type Size = { points: number | undefined; people: number | undefined; base: number }

/** How many people a difference is of. */
export function sizeOfFinding({ points, people, base }: Size): string {
  const answered = base === 1 ? 'the one who answered' : `the ${grouped(base)} who answered`
  if (points === undefined || people === undefined) {
    return `Of ${answered}; how many people it is of would tell more than the figures do.`
  }
  const size = `${pointsInWords(Math.abs(points))} of ${answered}`
  return people < 1
    ? `Less than one person: ${size}.`
    : `About ${people === 1 ? 'one person' : `${grouped(people)} people`}: ${size}.`
}
