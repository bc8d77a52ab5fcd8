import { type DisplayedGap, gapInterval } from '../../surveys/analysis/displayed-gap'
import { type DisplayedFigure, displayFigure, type Figure } from '../../surveys/breakdown'
import { cellKey, cellName, cutName, cutOf } from '../../surveys/cell'
import { everybody } from '../../surveys/cut'
import type { Measure, SurveyDefinition } from '../../surveys/definition'
import { hiddenWords } from '../components/figure-cells'
import { certaintyInWords, notComparedWords, othersInWords } from '../locales/gap'
import { type ColumnOf, numbers, words } from './table'

/** One figure with whose it is: what a row of every file is made from. `cut` and `category` are left out of
 *  everybody's; a hidden figure is undefined, as on the page. `gap` is that to the others: null where there is nothing to
 *  compare with, left out where the file compares it with nobody. */
export type FigureRow = {
  area: { code: string; name: string }
  question: { key: string; text: string }
  cut?: { key: string; name: string }
  category: { key?: string; name: string }
  /** A second cut at the same time. */
  and?: { cut: { key: string; name: string }; category: { key?: string; name: string } }
  figure: DisplayedFigure | undefined
  gap?: DisplayedGap | null
}

/** A figure as it was found, with its place. */
export type PlacedFigure = {
  area: { code: string; name: string; depth: number }
  measure: Measure
  cell: number
  /** Another cell at the same time. */
  other?: number
  figure: Figure
  gap?: DisplayedGap | null
}

/** Everybody of the organisation is the headline of a wave, with its decimal; all else is a breakdown. */
export const kindOf = ({ area, cell }: Pick<PlacedFigure, 'area' | 'cell'>) =>
  area.depth === 0 && cell === everybody ? 'headline' : 'breakdown'

/** The row of a figure, shown no finer than `kind` says. */
export function figureRow(
  definition: SurveyDefinition,
  { area, measure, cell, other = everybody, figure, gap }: PlacedFigure,
  kind: 'headline' | 'breakdown',
): FigureRow {
  const { cut, category } = groupOf(definition, cell)
  const and = groupOf(definition, other)
  return {
    area: { code: area.code, name: area.name },
    question: { key: measure.key, text: measureText(measure) },
    ...(cut && { cut }),
    category,
    ...(and.cut && { and: { cut: and.cut, category: and.category } }),
    figure: displayFigure(figure, kind),
    ...(gap !== undefined && { gap }),
  }
}

/** The question as it was asked, with the option that the figure is the share of. */
function measureText({ question, option }: Measure): string {
  return option ? `${question.text.en} – ${option.text.en}` : question.text.en
}

function groupOf(definition: SurveyDefinition, cell: number) {
  const cut = cutOf(cell)?.cut
  const key = cellKey(definition, cell)
  return {
    cut: cut && { key: cut, name: cutName(definition, cut).en },
    category: { name: cellName(definition, cell).en, ...(key !== undefined && { key }) },
  }
}

/** What is shown of a figure: the columns of every file that has any. Where a row has two, those of the other begin with
 *  `prefix`, and its words. */
export function shownColumns<Row>(
  of: (row: Row) => DisplayedFigure | undefined,
  prefix: { key: string; heading: string } = { key: '', heading: '' },
): ColumnOf<Row>[] {
  const columns: ColumnOf<Row>[] = [
    numbers('percent', 'Percent', (row) => of(row)?.percent),
    numbers('low', '95% interval from', (row) => of(row)?.low),
    numbers('high', '95% interval to', (row) => of(row)?.high),
    numbers('base', 'Base', (row) => of(row)?.base),
    words('base_size', 'Size of base', (row) => of(row)?.size),
    words('weighting', 'Weighting', (row) => weightingOf(of(row))),
    numbers('unweighted_percent', 'Percent without weights', (row) => of(row)?.weighted?.unweighted),
    numbers('effective_base', 'Effective base', (row) => of(row)?.weighted?.effectiveBase),
    words('as_on', 'Kept as on', (row) => of(row)?.readOn),
    words('hidden', 'Hidden', (row) => (of(row) ? undefined : hiddenWords), 24),
  ]
  return columns.map((column) => ({
    ...column,
    key: `${prefix.key}${column.key}`,
    heading: `${prefix.heading}${column.heading}`,
  }))
}

/** The columns of every file of figures. */
export const figureColumns: readonly ColumnOf<FigureRow>[] = [
  words('area_code', 'Area code', ({ area }) => area.code),
  words('area', 'Area', ({ area }) => area.name, 24),
  words('question', 'Question key', ({ question }) => question.key),
  words('question_text', 'Question', ({ question }) => question.text, 48),
  words('cut', 'Cut', ({ cut }) => cut?.key),
  words('cut_name', 'Broken down by', ({ cut }) => cut?.name, 24),
  words('category', 'Category key', ({ category }) => category.key),
  words('category_name', 'Category', ({ category }) => category.name, 24),
  words('and_cut', 'And cut', ({ and }) => and?.cut.key),
  words('and_cut_name', 'And at the same time', ({ and }) => and?.cut.name),
  words('and_category', 'And category key', ({ and }) => and?.category.key),
  words('and_category_name', 'And category', ({ and }) => and?.category.name),
  ...shownColumns<FigureRow>(({ figure }) => figure),
  ...gapColumns<FigureRow>(({ gap, cut, and }) => ({ gap, isArea: !cut && !and })),
]

/** The gap of a row, if any, and whether it is that of an area. */
type RowGap = { gap: DisplayedGap | null | undefined; isArea: boolean }

/** How far a figure is from that of the others, and whether that may be chance: what the page says beside it, with an
 *  interval that says no more than the percentages and bases do. */
export function gapColumns<Row>(of: (row: Row) => RowGap): ColumnOf<Row>[] {
  const sizesOf = (row: Row) => of(row).gap?.sizes
  const intervalOf = (row: Row) => {
    const { gap } = of(row)
    return gap ? gapInterval(gap) : undefined
  }
  return [
    words('others', 'Compared with', (row) => whomOf(of(row)), 20),
    numbers('others_percent', 'Their percent', (row) => sizesOf(row)?.rest),
    numbers('others_base', 'Their base', (row) => sizesOf(row) && of(row).gap?.bases.rest),
    numbers('gap', 'Gap in points', (row) => sizesOf(row)?.points),
    numbers('gap_low', 'Gap, 95% interval from', (row) => intervalOf(row)?.low),
    numbers('gap_high', 'Gap, 95% interval to', (row) => intervalOf(row)?.high),
    words('chance', 'May the gap be chance?', (row) => chanceOf(of(row)), 24),
  ]
}

const whomOf = ({ gap, isArea }: RowGap) => (gap ? othersInWords(gap, isArea) : undefined)

const chanceOf = ({ gap }: RowGap) =>
  gap === null ? notComparedWords : gap && certaintyInWords[gap.certainty]

function weightingOf(figure: DisplayedFigure | undefined): string | undefined {
  if (!figure) return undefined
  if (figure.isTooSmallForWeights) return 'not weighted: too few answers'
  return figure.weighted ? 'weighted' : 'not weighted'
}
