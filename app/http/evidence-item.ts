import type { Evidence } from '../../db/evidence.server'
import type { EntryItem } from './api-shapes'
import { provenanceItem } from './provenance-item'

/** A cited figure as the API gives it. */
export function evidenceItem({ wave, question, area, group, figure }: Evidence): EntryItem['evidence'] {
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
