import type { DisplayedFigure } from '../../surveys/breakdown'
import type { BreakdownItem } from './api-shapes'
import { provenanceItem } from './provenance-item'

/** A figure as the API gives it: the same digits as the pages; a hidden one says nothing. */
export function figureItem(shown: DisplayedFigure | undefined): BreakdownItem['figure'] {
  if (!shown) return { state: 'hidden' }
  const { base, percent, low, high, size } = shown
  const numbers = { base, percent: Number(percent), low: Number(low), high: Number(high), size }
  return { state: 'shown', ...numbers, ...provenanceItem(shown) }
}
