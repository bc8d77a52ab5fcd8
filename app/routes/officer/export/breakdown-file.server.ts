import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { type FigureWithGap, findFamily } from '../../../../db/reading/family.server'
import { findLatestReading, type Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { cutName, cutOf } from '../../../../surveys/cell'
import { everybody } from '../../../../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { type FigureRow, figureColumns, figureRow, kindOf } from '../../../export/figure-row'
import { gapRule } from '../../../export/method'
import { tableOf } from '../../../export/table'
import type { ViewFile } from '../../../export/view-file'
import { type Chosen, readChoice } from '../breakdown/choice'
import { findOptionFigures, optionsAsked } from '../breakdown/options.server'
import { findCrossedRows } from '../groups/crossed-rows.server'
import { type Crossing, crossingOf } from '../groups/crossing'

/** What the breakdown page shows at the same choices, row by row; undefined where they name what does not exist, or
 *  nothing is shown yet. */
export async function findBreakdownFile(
  tx: Tx,
  wave: Wave,
  search: URLSearchParams,
): Promise<ViewFile | undefined> {
  const definition = await getDefinition(tx, wave)
  const areas = await listReadAreas(tx, wave.id)
  const chosen = readChoice(search, definition, areas)
  const reading = await findLatestReading(tx, wave.id)
  if (!chosen || !reading) return undefined
  const children = areas.filter(({ parent_id }) => parent_id === chosen.area.id)
  const crossing = crossingOf(chosen)
  const isCrossed = typeof crossing === 'object'
  const cut = cutName(definition, chosen.cut).en.toLowerCase()
  const groups = isCrossed ? `${cut} and ${withinOf(crossing, definition)}` : cut
  const rows = isCrossed
    ? await listCrossedRows(tx, reading, { crossing, definition })
    : await (chosen.own ? listOptionRows : listRows)(tx, { definition, reading, chosen, children })
  const question = (chosen.measure?.question ?? chosen.own)?.short.en ?? 'every question'
  return {
    tables: [tableOf('Figures', figureColumns, rows)],
    of: `${chosen.area.name}, by ${groups} ${isCrossed ? 'at the same time' : 'and by the areas within'}`,
    measures: measuresIn(chosen, definition),
    more: [gapRule],
    words: [wave.name, chosen.area.name, question, `by ${groups}`],
  }
}

function measuresIn(chosen: Chosen, definition: SurveyDefinition) {
  if (chosen.own) return optionsAsked(definition, chosen)
  return chosen.measure ? [chosen.measure] : measuresOf(definition)
}

const withinOf = ({ within }: Crossing, definition: SurveyDefinition) =>
  within ? cutName(definition, within).en.toLowerCase() : 'each other strand'

/** Two strands at once, in whole numbers throughout as on the page. */
async function listCrossedRows(
  tx: Tx,
  reading: Reading,
  { crossing, definition }: { crossing: Crossing; definition: SurveyDefinition },
): Promise<FigureRow[]> {
  const { area, measure } = crossing
  const rows = await findCrossedRows(tx, reading.id, crossing)
  return rows.map(({ cell, other, figure, gap }) =>
    figureRow(
      definition,
      { area, measure, cell, other, figure, ...(gap !== undefined && { gap }) },
      'breakdown',
    ),
  )
}

/** The shares who chose each option, in whole numbers throughout as on the page, compared with nobody. */
async function listOptionRows(tx: Tx, asked: Asked): Promise<FigureRow[]> {
  const { definition, reading, chosen, children } = asked
  const { here, inside } = await findOptionFigures(tx, reading.id, asked)
  const areas = [chosen.area, ...children]
  const measures = optionsAsked(definition, chosen)
  return [...here, ...inside].flatMap(({ area_id, measure: place, cell, figure }) => {
    const area = areas.find(({ id }) => id === area_id)
    const measure = measures.find((one) => one.place === place)
    return area && measure ? [figureRow(definition, { area, measure, cell, figure }, 'breakdown')] : []
  })
}

type Asked = { definition: SurveyDefinition; reading: Reading; chosen: Chosen; children: Area[] }

/** Everybody and each category of the cut, then the areas within, each with its gap to the others beside it. */
async function listRows(tx: Tx, { definition, reading, chosen, children }: Asked): Promise<FigureRow[]> {
  const { area, cut } = chosen
  const family = await findFamily(tx, reading.id, area, children)
  const ofCut = family.cells.filter((cell) => cutOf(cell)?.cut === cut)
  const measures = measuresIn(chosen, definition)
  const rowAt = (
    at: { area: Area; cell: number; measure: (typeof measures)[number] },
    { figure, gap }: FigureWithGap,
  ) => {
    // Every question at once is shown in whole numbers throughout.
    const kind = chosen.measure ? kindOf(at) : 'breakdown'
    const isCompared = at.cell !== everybody || at.area !== area
    return figure
      ? [figureRow(definition, { ...at, figure, ...(isCompared && { gap: gap ?? null }) }, kind)]
      : []
  }
  const here = measures.flatMap((measure) =>
    [everybody, ...ofCut].flatMap((cell) =>
      rowAt({ area, cell, measure }, family.ofCell(measure.place, cell)),
    ),
  )
  const inside = children.flatMap((child) =>
    measures.flatMap((measure) =>
      rowAt({ area: child, cell: everybody, measure }, family.ofChild(measure.place, child.id)),
    ),
  )
  return [...here, ...inside]
}
