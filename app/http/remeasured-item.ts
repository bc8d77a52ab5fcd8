import { z } from 'zod'
import type { Remeasured } from '../../db/reading/remeasure.server'
import { standings } from '../../surveys/judgement/claim-standing'
import { EvidenceItem } from './api-shapes'
import { evidenceItem } from './evidence-item'

export const RemeasuredItem = z
  .object({
    standing: z.enum(standings),
    points: z.number().nullable().describe('From the one figure to the other; null where that is not known.'),
    because: z.string().nullable().describe('Why it is not known; null where it is.'),
    later: EvidenceItem.nullable().describe('The newer figure; null where none is shown.'),
  })
  .describe('The same figure in the newest later wave that is read to its end.')
export type RemeasuredItem = z.infer<typeof RemeasuredItem>

/** What became of a cited figure as the API gives it: the same digits as the pages. */
export function remeasuredItem(remeasured: Remeasured): RemeasuredItem {
  const { standing, later } = remeasured
  const isKnown = remeasured.standing !== 'not known'
  return {
    standing,
    points: isKnown ? remeasured.points : null,
    because: isKnown ? null : remeasured.because,
    later: later ? evidenceItem(later) : null,
  }
}
