import type { Area } from '../../../../db/area.server'
import type { Family, FigureWithGap } from '../../../../db/reading/family.server'
import type { DisplayedGap } from '../../../../surveys/analysis/displayed-gap'
import { type DisplayedFigure, displayFigure } from '../../../../surveys/breakdown'
import { cellName, cutOf } from '../../../../surveys/cell'
import { type CutKey, everybody } from '../../../../surveys/cut'
import { type Measure, measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { type Finding, findingsOf, type Group, groupsOfAreas, groupsOfCells } from './standing-out/findings'
import type { Region } from './standing-out/within-regions'

/** A column or a row of a breakdown: a category, or an area with its code. */
export type Named = { key: string; name: string }
export type NamedFigure = Named & { figure: DisplayedFigure | undefined; gap: DisplayedGap | undefined }
export type Matrix = {
  columns: Named[]
  rows: (Named & { figures: (DisplayedFigure | undefined)[]; gaps: (DisplayedGap | undefined)[] })[]
}

/** One question, by category and by area within; or every question, or the shares who chose each of a question's own
 *  options, the same as two matrices. `findings` are the gaps
 *  that are unlikely to be chance: of one question those of the tables, of every question those of every cut. */
export type Tables = { findings: Finding[] } & (
  | {
      show: 'one question'
      everybody: DisplayedFigure | undefined
      categories: NamedFigure[]
      areas: NamedFigure[]
    }
  | { show: 'every question'; byCut: Matrix; byArea: Matrix }
  | { show: 'options'; byCut: Matrix; byArea: Matrix }
)

type Asked = {
  definition: SurveyDefinition
  area: Area
  children: Area[]
  measure: Measure | undefined
  cut: CutKey
  /** Of the whole organisation, the regions that its gaps are held against. */
  regions: readonly Region[]
}

/** The tables of a choice, out of the family of its area. */
export function tablesOf(family: Family, asked: Asked): Tables {
  const { definition, area, measure, cut, children, regions } = asked
  const cells = family.cells.filter((cell) => cutOf(cell)?.cut === cut)
  const columns = cells.map((cell) => cellColumn(definition, family, cell))
  const areas = children.map(({ id, code, name }) => ({
    ...{ key: code, name },
    pick: (place: number) => family.ofChild(place, id),
  }))
  if (!measure) {
    const whole = cellColumn(definition, family, everybody)
    const groups = [...groupsOfCells(definition, family), ...groupsOfAreas(family, children)]
    return {
      show: 'every question',
      findings: findingsOf(measuresOf(definition), groups),
      byCut: matrix(measuresOf(definition), [whole, ...columns]),
      byArea: matrix(measuresOf(definition), [whole, ...areas]),
    }
  }
  const isHere = ({ strand }: Group) => strand === undefined || strand === cut
  const groups = [...groupsOfCells(definition, family, regions), ...groupsOfAreas(family, children)].filter(
    isHere,
  )
  const ofMeasure = ({ key, name, pick }: Column) => ({ key, name, ...displayed(pick(measure.place)) })
  // The organisation's own figure is the headline of the wave, and reads the same here.
  const own = family.ofCell(measure.place, everybody).figure
  return {
    show: 'one question',
    findings: findingsOf([measure], groups),
    everybody: displayFigure(own, area.depth === 0 ? 'headline' : 'breakdown'),
    categories: columns.map(ofMeasure),
    areas: areas.map(ofMeasure),
  }
}

export type Column = Named & { pick: (measure: number) => FigureWithGap }

function cellColumn(definition: SurveyDefinition, family: Family, cell: number): Column {
  return {
    key: String(cell),
    name: cellName(definition, cell).en,
    pick: (measure) => family.ofCell(measure, cell),
  }
}

const displayed = ({ figure, gap }: FigureWithGap) => ({ figure: displayFigure(figure, 'breakdown'), gap })

/** A measure a row, a group a column. */
export function matrix(measures: readonly Measure[], columns: Column[]): Matrix {
  return {
    columns: columns.map(({ key, name }) => ({ key, name })),
    rows: measures.map(({ key, question, option, place }) => {
      const cells = columns.map(({ pick }) => displayed(pick(place)))
      return {
        key,
        name: (option?.text ?? question.short).en,
        figures: cells.map(({ figure }) => figure),
        gaps: cells.map(({ gap }) => gap),
      }
    }),
  }
}
