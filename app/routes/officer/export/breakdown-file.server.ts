import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Tx } from '../../../../db/client.server'
import { getOrganisation } from '../../../../db/organisation.server'
import { findFigures, listCells } from '../../../../db/reading/figure.server'
import { findLatestReading, type Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { cutName, cutOf } from '../../../../surveys/cell'
import { everybody } from '../../../../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { type FigureRow, figureRow, kindOf } from '../../../export/figure-row'
import { methodOf } from '../../../export/method'
import { originOf } from '../../../http/origin'
import { requireWave } from '../../../http/require-wave.server'
import { asAccount, officers } from '../../../session/session.server'
import { type Chosen, readChoice } from '../breakdown/choice'
import { findCrossedFigures } from '../groups/crossed-figures.server'
import { type Crossing, crossingOf } from '../groups/crossing'

/** What the breakdown page shows at the same choices, row by row, with how it was made; the words its file is named by. */
export function findBreakdownFile({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const wave = await requireWave(tx, params.wave)
    const definition = await getDefinition(tx, wave)
    const areas = await listReadAreas(tx, wave.id)
    const { pathname, search, searchParams } = new URL(request.url)
    const chosen = readChoice(searchParams, definition, areas)
    const reading = await findLatestReading(tx, wave.id)
    if (!chosen || !reading) throw new Response(null, { status: 404 })
    const children = areas.filter(({ parent_id }) => parent_id === chosen.area.id)
    const crossing = crossingOf(chosen)
    const isCrossed = typeof crossing === 'object'
    const cut = cutName(definition, chosen.cut).en.toLowerCase()
    const groups = isCrossed ? `${cut} and ${withinOf(crossing, definition)}` : cut
    const page = pathname.replace(/\.\w+$/, '')
    return {
      rows: isCrossed
        ? await listCrossedRows(tx, reading, { crossing, definition })
        : await listRows(tx, { wave, definition, reading, chosen, children }),
      method: methodOf({
        organisation: await getOrganisation(tx),
        ...{ wave, definition, reading, measures: measuresIn(chosen, definition) },
        of: `${chosen.area.name}, by ${groups} ${isCrossed ? 'at the same time' : 'and by the areas within'}`,
        address: `${originOf(request, context.settings)}${page}${search}`,
      }),
      words: [
        wave.name,
        chosen.area.name,
        chosen.measure?.question.short.en ?? 'every question',
        `by ${groups}`,
      ],
    }
  })
}

const measuresIn = ({ measure }: Chosen, definition: SurveyDefinition) =>
  measure ? [measure] : measuresOf(definition)

const withinOf = ({ within }: Crossing, definition: SurveyDefinition) =>
  within ? cutName(definition, within).en.toLowerCase() : 'each other strand'

/** Two strands at once, in whole numbers throughout as on the page. */
async function listCrossedRows(
  tx: Tx,
  reading: Reading,
  { crossing, definition }: { crossing: Crossing; definition: SurveyDefinition },
): Promise<FigureRow[]> {
  const { area, measure } = crossing
  const cells = await listCells(tx, reading.id)
  const figures = await findCrossedFigures(tx, reading.id, { ...crossing, cells })
  return figures.map(({ cell, other, figure }) =>
    figureRow(definition, { area, measure, cell, other, figure }, 'breakdown'),
  )
}

type Asked = {
  wave: Wave
  definition: SurveyDefinition
  reading: Reading
  chosen: Chosen
  children: Chosen['area'][]
}

async function listRows(tx: Tx, { definition, reading, chosen, children }: Asked): Promise<FigureRow[]> {
  const measures = measuresIn(chosen, definition)
  const places = measures.map(({ place }) => place)
  const ofCut = (await listCells(tx, reading.id)).filter((cell) => cutOf(cell)?.cut === chosen.cut)
  const here = { areaIds: [chosen.area.id], measures: places, cells: [everybody, ...ofCut] }
  const within = { areaIds: children.map(({ id }) => id), measures: places, cells: [everybody] }
  const figures = [
    ...(await findFigures(tx, reading.id, here)),
    ...(await findFigures(tx, reading.id, within)),
  ]
  const areaOf = new Map([chosen.area, ...children].map((area) => [area.id, area]))
  const measureOf = new Map(measures.map((measure) => [measure.place, measure]))
  return figures.flatMap(({ area_id, measure: place, cell, figure }) => {
    const [area, measure] = [areaOf.get(area_id), measureOf.get(place)]
    if (!area || !measure) return []
    // Every question at once is shown in whole numbers throughout.
    const kind = chosen.measure ? kindOf({ area, cell }) : 'breakdown'
    return [figureRow(definition, { area, measure, cell, figure }, kind)]
  })
}
