import type { Area } from '../../../../db/area.server'
import type { Family } from '../../../../db/reading/family.server'
import type { DisplayedGap } from '../../../../surveys/analysis/displayed-gap'
import { type Measure, measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { gapColumns } from '../../../export/figure-row'
import { type ColumnOf, numbers, words } from '../../../export/table'
import { type Finding, foundGaps, groupsOfAreas, groupsOfCells } from '../breakdown/standing-out/findings'

/** A gap that stands out, in an area. */
type Row = { area: Area; finding: Finding; measure: Measure; gap: DisplayedGap }

export const gapsColumns: readonly ColumnOf<Row>[] = [
  words('area_code', 'Area code', ({ area }) => area.code),
  words('area', 'Area', ({ area }) => area.name, 24),
  words('question', 'Question key', ({ measure }) => measure.question.key),
  words('question_text', 'Question', ({ measure }) => measure.question.text.en, 48),
  words('cut', 'Cut', ({ finding }) => finding.strand),
  words('cut_name', 'Broken down by', ({ finding }) => finding.strandName ?? 'Area', 20),
  words('within', 'Area within', ({ finding }) => finding.area),
  words('sentence', 'What stands out', ({ finding }) => finding.sentence, 80),
  numbers('percent', 'Percent', ({ gap }) => gap.sizes?.own),
  numbers('base', 'Base', ({ gap }) => gap.sizes && gap.bases.own),
  words('weighting', 'Weighting', ({ gap }) => (gap.isUnweighted ? 'both without the weights' : undefined)),
  ...gapColumns<Row>(({ gap, finding }) => ({ gap, isArea: finding.area !== undefined })),
]

/** What stands out in an area, the largest gap first: every question by every cut, and the areas within. */
export function gapRows(
  definition: SurveyDefinition,
  { area, children, family }: { area: Area; children: readonly Area[]; family: Family },
): Row[] {
  const groups = [...groupsOfCells(definition, family), ...groupsOfAreas(family, children)]
  return foundGaps(measuresOf(definition), groups).map((found) => ({ area, ...found }))
}
