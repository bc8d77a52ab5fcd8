import type { CrossedFamily } from '../../../../db/reading/crossed-family.server'
import type { Family, FigureWithGap } from '../../../../db/reading/family.server'
import { displayFigure } from '../../../../surveys/breakdown'
import { cellName, cutName, cutOf } from '../../../../surveys/cell'
import { type CutKey, everybody } from '../../../../surveys/cut'
import type { SurveyDefinition } from '../../../../surveys/definition'
import type { Matrix } from '../breakdown/tables'
import { type CrossedFinding, crossedFindings } from './crossed-findings'
import type { Crossing } from './crossing'

/** Two strands at once: a matrix of the one's categories by the other's, each gap among those of its column; or what stands
 *  out of the strand with each of the others. */
export type CrossedTables = { findings: CrossedFinding[] } & (
  | { show: 'two strands'; within: CutKey; withinName: string; isAllHidden: boolean; matrix: Matrix }
  | { show: 'each other strand' }
)

type Asked = { definition: SurveyDefinition; family: Family; crossed: CrossedFamily }

export function crossedTablesOf(crossing: Crossing, asked: Asked): CrossedTables {
  const findings = crossedFindings(crossing, asked)
  const { within } = crossing
  if (!within) return { show: 'each other strand', findings }
  const matrix = matrixOf(crossing, within, asked)
  const inside = matrix.rows.slice(1).flatMap(({ figures }) => figures.slice(1))
  return {
    show: 'two strands',
    findings,
    ...{ within, withinName: cutName(asked.definition, within).en },
    isAllHidden: inside.every((figure) => figure === undefined),
    matrix,
  }
}

/** Everybody comes first either way. */
function matrixOf({ measure, strand }: Crossing, within: CutKey, asked: Asked): Matrix {
  const { definition, family, crossed } = asked
  const cellsOf = (cut: CutKey) => [everybody, ...family.cells.filter((cell) => cutOf(cell)?.cut === cut)]
  const columns = cellsOf(within)
  const at = (cell: number, among: number): FigureWithGap => {
    if (among === everybody) return family.ofCell(measure.place, cell)
    if (cell === everybody) return { ...family.ofCell(measure.place, among), gap: undefined }
    return { figure: crossed.figureOf(cell, among), gap: crossed.gapOf(cell, among) }
  }
  const named = (cell: number) => ({ key: String(cell), name: cellName(definition, cell).en })
  return {
    columns: columns.map(named),
    rows: cellsOf(strand).map((cell) => {
      const found = columns.map((among) => at(cell, among))
      return {
        ...named(cell),
        figures: found.map(({ figure }) => displayFigure(figure, 'breakdown')),
        gaps: found.map(({ gap }) => gap),
      }
    }),
  }
}
