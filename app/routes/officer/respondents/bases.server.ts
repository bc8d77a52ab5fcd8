import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { type CellFigure, findFigures, listCells } from '../../../../db/reading/figure.server'
import { sideOf } from '../../../../surveys/analysis/rest'
import { everybody } from '../../../../surveys/cut'
import { type Measure, measuresOf, type SurveyDefinition } from '../../../../surveys/definition'

/** Who answered a wave, by the bases of one question and nothing else: what a reading hides is hidden here too. */
export type Bases = {
  measure: Measure
  /** Everybody who answered the question. */
  all: number
  /** The cells that the tables of the reading have. */
  cells: readonly number[]
  /** Undefined where it is hidden, or kept from an earlier reading and so of fewer people. */
  ofCell: (cell: number) => number | undefined
  ofArea: (areaId: number) => number | undefined
}

/** The bases of the question that most people answered; undefined where no figure of everybody is shown. */
export async function findBases(
  tx: Tx,
  readingId: string,
  { definition, areas }: { definition: SurveyDefinition; areas: readonly Area[] },
): Promise<Bases | undefined> {
  const root = areas[0]
  if (!root) return undefined
  const wholes = await findFigures(tx, readingId, { areaIds: [root.id], cells: [everybody] })
  const most = wholes.reduce<CellFigure | undefined>(
    (best, one) => (baseOf(one) > baseOf(best) ? one : best),
    undefined,
  )
  const measure = measuresOf(definition).find(({ place }) => place === most?.measure)
  if (!most || !measure) return undefined
  const asked = { measures: [measure.place] }
  const cells = await listCells(tx, readingId)
  const byCell = await findFigures(tx, readingId, { ...asked, areaIds: [root.id], cells: [...cells] })
  const byArea = await findFigures(tx, readingId, {
    ...asked,
    areaIds: areas.map(({ id }) => id),
    cells: [everybody],
  })
  const bases = (figures: CellFigure[], key: 'cell' | 'area_id') =>
    new Map(figures.map((one) => [one[key], sideOf(one.figure)?.base]))
  const [cellBases, areaBases] = [bases(byCell, 'cell'), bases(byArea, 'area_id')]
  return {
    ...{ measure, all: baseOf(most), cells },
    ofCell: (cell) => cellBases.get(cell),
    ofArea: (areaId) => areaBases.get(areaId),
  }
}

const baseOf = (one: CellFigure | undefined) => sideOf(one?.figure)?.base ?? 0
