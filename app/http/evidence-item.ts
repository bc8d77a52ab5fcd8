import type { Evidence } from '../../db/evidence.server'
import type { EvidenceItem } from './api-shapes'
import { provenanceItem } from './provenance-item'

/** A cited figure as the API gives it: the same digits as the pages. */
export function evidenceItem({ wave, question, area, group, figure }: Evidence): EvidenceItem {
  return {
    wave: wave.name,
    question: question.text.en,
    area: area.name,
    group: group ? `${group.cut.en}: ${group.value.en}` : null,
    percent: figure ? Number(figure.percent) : null,
    base: figure?.base ?? null,
    ...(figure ? provenanceItem(figure) : { weighted: null, not_weighted_because: null, as_on: null }),
  }
}
