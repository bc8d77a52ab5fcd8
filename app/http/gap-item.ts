import { type DisplayedGap, gapInterval } from '../../surveys/analysis/displayed-gap'
import { othersInWords } from '../locales/gap'
import type { GapItem } from './api-shapes'

const certainties = {
  'unlikely chance': 'unlikely to be chance',
  'may be chance': 'may be chance',
  'too small': 'too few to test',
} as const

/** A gap to the others as the API gives it: the same as the pages; null where there is nobody to compare with. */
export function gapItem(gap: DisplayedGap | null | undefined, { isArea }: { isArea: boolean }): GapItem {
  if (!gap) return null
  const { sizes, bases, certainty, isUnweighted = false } = gap
  const interval = gapInterval(gap)
  return {
    compared_with: othersInWords(gap, isArea),
    certainty: certainties[certainty],
    size: sizes
      ? {
          points: sizes.points,
          low: interval ? Number(interval.low) : null,
          high: interval ? Number(interval.high) : null,
          own_percent: Number(sizes.own),
          others_percent: Number(sizes.rest),
          others_base: bases.rest,
          is_unweighted: isUnweighted,
        }
      : null,
  }
}
