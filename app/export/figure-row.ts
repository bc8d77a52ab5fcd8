import { type DisplayedFigure, displayFigure, type Figure } from '../../surveys/breakdown'
import { cellKey, cellName, cutName, cutOf } from '../../surveys/cell'
import { everybody } from '../../surveys/cut'
import type { Measure, SurveyDefinition } from '../../surveys/definition'
import { hiddenWords } from '../components/figure-cells'

/** One figure with whose it is: what a row of every file is made from. `cut` and `category` are left out of
 *  everybody's; a hidden figure is undefined, as on the page. */
export type FigureRow = {
  area: { code: string; name: string }
  question: { key: string; text: string }
  cut?: { key: string; name: string }
  category: { key?: string; name: string }
  /** A second cut at the same time. */
  and?: { cut: { key: string; name: string }; category: { key?: string; name: string } }
  figure: DisplayedFigure | undefined
}

/** A figure as it was found, with its place. */
export type PlacedFigure = {
  area: { code: string; name: string; depth: number }
  measure: Measure
  cell: number
  /** Another cell at the same time. */
  other?: number
  figure: Figure
}

/** Everybody of the organisation is the headline of a wave, with its decimal; all else is a breakdown. */
export const kindOf = ({ area, cell }: Pick<PlacedFigure, 'area' | 'cell'>) =>
  area.depth === 0 && cell === everybody ? 'headline' : 'breakdown'

/** The row of a figure, shown no finer than `kind` says. */
export function figureRow(
  definition: SurveyDefinition,
  { area, measure, cell, other = everybody, figure }: PlacedFigure,
  kind: 'headline' | 'breakdown',
): FigureRow {
  const { cut, category } = groupOf(definition, cell)
  const and = groupOf(definition, other)
  return {
    area: { code: area.code, name: area.name },
    question: { key: measure.question.key, text: measure.question.text.en },
    ...(cut && { cut }),
    category,
    ...(and.cut && { and: { cut: and.cut, category: and.category } }),
    figure: displayFigure(figure, kind),
  }
}

function groupOf(definition: SurveyDefinition, cell: number) {
  const cut = cutOf(cell)?.cut
  const key = cellKey(definition, cell)
  return {
    cut: cut && { key: cut, name: cutName(definition, cut).en },
    category: { name: cellName(definition, cell).en, ...(key !== undefined && { key }) },
  }
}

/** What stands in one cell of a file: words, or a number by its digits as the page shows it. */
export type FileCell = string | { digits: string } | undefined

type Column = { key: string; heading: string; of: (row: FigureRow) => FileCell }

const number = (digits: string | number | undefined): FileCell =>
  digits === undefined ? undefined : { digits: String(digits) }

/** The columns of every file of figures, by the key that programs read and the heading that people do. */
export const columns: readonly Column[] = [
  { key: 'area_code', heading: 'Area code', of: ({ area }) => area.code },
  { key: 'area', heading: 'Area', of: ({ area }) => area.name },
  { key: 'question', heading: 'Question key', of: ({ question }) => question.key },
  { key: 'question_text', heading: 'Question', of: ({ question }) => question.text },
  { key: 'cut', heading: 'Cut', of: ({ cut }) => cut?.key },
  { key: 'cut_name', heading: 'Broken down by', of: ({ cut }) => cut?.name },
  { key: 'category', heading: 'Category key', of: ({ category }) => category.key },
  { key: 'category_name', heading: 'Category', of: ({ category }) => category.name },
  { key: 'and_cut', heading: 'And cut', of: ({ and }) => and?.cut.key },
  { key: 'and_cut_name', heading: 'And at the same time', of: ({ and }) => and?.cut.name },
  { key: 'and_category', heading: 'And category key', of: ({ and }) => and?.category.key },
  { key: 'and_category_name', heading: 'And category', of: ({ and }) => and?.category.name },
  { key: 'percent', heading: 'Percent', of: ({ figure }) => number(figure?.percent) },
  { key: 'low', heading: '95% interval from', of: ({ figure }) => number(figure?.low) },
  { key: 'high', heading: '95% interval to', of: ({ figure }) => number(figure?.high) },
  { key: 'base', heading: 'Base', of: ({ figure }) => number(figure?.base) },
  { key: 'base_size', heading: 'Size of base', of: ({ figure }) => figure?.size },
  { key: 'weighting', heading: 'Weighting', of: ({ figure }) => figure && weightingOf(figure) },
  {
    key: 'unweighted_percent',
    heading: 'Percent without weights',
    of: ({ figure }) => number(figure?.weighted?.unweighted),
  },
  {
    key: 'effective_base',
    heading: 'Effective base',
    of: ({ figure }) => number(figure?.weighted?.effectiveBase),
  },
  { key: 'as_on', heading: 'Kept as on', of: ({ figure }) => figure?.readOn },
  { key: 'hidden', heading: 'Hidden', of: ({ figure }) => (figure ? undefined : hiddenWords) },
]

function weightingOf({ weighted, isTooSmallForWeights }: DisplayedFigure): string {
  if (isTooSmallForWeights) return 'not weighted: too few answers'
  return weighted ? 'weighted' : 'not weighted'
}
