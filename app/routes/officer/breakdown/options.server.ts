import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { type CellFigure, findFigures, listCells } from '../../../../db/reading/figure.server'
import { cellName, cutOf } from '../../../../surveys/cell'
import { everybody } from '../../../../surveys/cut'
import { type Measure, type SurveyDefinition, sharesOf } from '../../../../surveys/definition'
import type { Chosen } from './choice'
import { type Column, matrix, type Tables } from './tables'

type Asked = { definition: SurveyDefinition; chosen: Chosen; children: Area[] }

/** The shares of a question's own options, in the order they are read. */
export function optionsAsked(definition: SurveyDefinition, { own }: Pick<Chosen, 'own'>): Measure[] {
  const shares = sharesOf(definition).filter(({ question }) => question.key === own?.key)
  const order = (own?.options ?? []).map(({ key }) => key)
  return shares.sort(
    (one, other) => order.indexOf(one.option?.key ?? '') - order.indexOf(other.option?.key ?? ''),
  )
}

/** Figures of the shares who chose each option: of everybody and of each category of the cut, then of the areas within.
 *  There are no gaps: to choose one thing more often than others do is neither better nor worse. */
export async function findOptionFigures(
  tx: Tx,
  readingId: string,
  { definition, chosen, children }: Asked,
): Promise<{ cells: number[]; here: CellFigure[]; inside: CellFigure[] }> {
  const measures = optionsAsked(definition, chosen).map(({ place }) => place)
  const ofCut = (await listCells(tx, readingId)).filter((cell) => cutOf(cell)?.cut === chosen.cut)
  const cells = [everybody, ...ofCut]
  const here = await findFigures(tx, readingId, { areaIds: [chosen.area.id], measures, cells })
  const areaIds = children.map(({ id }) => id)
  const inside = await findFigures(tx, readingId, { areaIds, measures, cells: [everybody] })
  return { cells, here, inside }
}

/** The same as tables: an option a row, a category or an area a column. */
export async function findOptionTables(tx: Tx, readingId: string, asked: Asked): Promise<Tables> {
  const { definition, chosen, children } = asked
  const { cells, here, inside } = await findOptionFigures(tx, readingId, asked)
  const pickFrom = (figures: CellFigure[], is: (one: CellFigure) => boolean) => (measure: number) => ({
    figure: figures.find((one) => one.measure === measure && is(one))?.figure,
    gap: undefined,
  })
  const columns = cells.map((cell): Column => {
    const name = cellName(definition, cell).en
    return { key: String(cell), name, pick: pickFrom(here, (one) => one.cell === cell) }
  })
  const areas = children.map(({ id, code, name }): Column => {
    return { key: code, name, pick: pickFrom(inside, ({ area_id }) => area_id === id) }
  })
  const measures = optionsAsked(definition, chosen)
  const whole = columns.slice(0, 1)
  return {
    show: 'options',
    findings: [],
    byCut: matrix(measures, columns),
    byArea: matrix(measures, [...whole, ...areas]),
  }
}
