import type { WavePromise } from '../../../../db/promise/promise.server'
import { dayInWords } from '../../../locales/day'

/** How a promise stands, in a sentence for officers. */
export function promiseInWords({
  publishedOn,
  standing,
}: Pick<WavePromise, 'publishedOn' | 'standing'>): string {
  const published = publishedOn && `Published on ${dayInWords(publishedOn, 'en')}`
  if (standing.state === 'kept') return `${published}: kept.`
  const days = standing.days === 1 ? '1 day' : `${standing.days} days`
  if (standing.state === 'late') return `${published}: ${days} late.`
  return standing.state === 'coming' ? `Not yet: ${days} to go.` : `Not published, and ${days} late.`
}
