import type { Reading } from '../../db/reading/reading.server'
import type { ReadingItem } from './api-shapes'

/** A reading as the API gives it. */
export function readingItem(reading: Reading): ReadingItem {
  const { id, number, taken_at, is_final, responses, weighting } = reading
  const weighted_by = weighting?.margins.map(({ key }) => key) ?? null
  return { id, number, taken_at: taken_at.toISOString(), is_final, responses, weighted_by }
}
