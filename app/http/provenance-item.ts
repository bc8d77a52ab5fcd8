import type { DisplayedFigure } from '../../surveys/breakdown'
import type { Provenance } from './api-shapes'

/** Whether a figure is weighted, with the unweighted one, or why it is not, and the day it is as on where that is an earlier reading's. */
export function provenanceItem({ weighted, isTooSmallForWeights, readOn }: DisplayedFigure): Provenance {
  return {
    weighted: weighted
      ? {
          unweighted_percent: weighted.unweighted === undefined ? null : Number(weighted.unweighted),
          effective_base: weighted.effectiveBase ?? null,
        }
      : null,
    not_weighted_because: weighted ? null : isTooSmallForWeights ? 'too few answers' : 'no weights',
    as_on: readOn ?? null,
  }
}
