import type { Area } from '../../db/area.server'
import { inOrganisation, type Tx } from '../../db/client.server'
import { getOrganisation } from '../../db/organisation.server'
import { findFigures, listCells } from '../../db/reading/figure.server'
import { findLatestReading, type Reading } from '../../db/reading/reading.server'
import { listReadAreas } from '../../db/reading/tree.server'
import { getDefinition } from '../../db/survey.server'
import type { Wave } from '../../db/wave.server'
import { type Measure, measuresOf, type SurveyDefinition } from '../../surveys/definition'
import type { AppContext } from '../context'
import { type FigureRow, figureRow, kindOf } from './figure-row'
import { type MethodLine, methodOf } from './method'

/** Everything that a reading of a wave has a figure for: its places, and how the figures were made. */
export type WaveFigures = {
  wave: Wave
  reading: Reading
  definition: SurveyDefinition
  areas: Area[]
  measures: Measure[]
  cells: number[]
  method: MethodLine[]
}

/** What the newest reading of a wave has; undefined where there is none yet. `address`: where its figures are seen. */
export async function findWaveFigures(tx: Tx, wave: Wave, address: string): Promise<WaveFigures | undefined> {
  const reading = await findLatestReading(tx, wave.id)
  if (!reading) return undefined
  const definition = await getDefinition(tx, wave)
  const measures = measuresOf(definition)
  const of = 'every area, question and category'
  const organisation = await getOrganisation(tx)
  return {
    ...{ wave, reading, definition, measures },
    areas: await listReadAreas(tx, wave.id),
    cells: await listCells(tx, reading.id),
    method: methodOf({ organisation, wave, definition, reading, measures, of, address }),
  }
}

/** How a file is written: what stands before the figures, some of them, and what stands after; `broken` where reading
 *  them failed after so many. */
export type FigureFormat = {
  begin: (of: WaveFigures) => string
  rows: (rows: readonly FigureRow[]) => string
  end: (of: WaveFigures, rows: number) => string
  broken: (rows: number) => string
}

/** How many figures are held at a time. */
const figuresAtOnce = 5_000

/** Every figure of a wave's reading as it is being read, a few areas at a time, the next once the last were taken: what
 *  is held does not grow with the wave. No transaction stays open meanwhile; a reading does not change. A file that
 *  cannot be finished says so in its last line, and its connection is broken off. */
export function streamFigures(
  context: AppContext,
  organisationId: string,
  { figures, format }: { figures: WaveFigures; format: FigureFormat },
): ReadableStream<Uint8Array> {
  const pieces = write(context, organisationId, { figures, format })
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const isRead = (await context.reader?.()) ?? true
        const next = isRead ? await pieces.next() : await pieces.return()
        if (next.done) controller.close()
        else controller.enqueue(encoder.encode(next.value))
      },
      cancel: () => void pieces.return(),
    },
    { highWaterMark: 0 },
  )
}

type Asked = { figures: WaveFigures; format: FigureFormat }

async function* write(
  { db, log }: AppContext,
  organisationId: string,
  { figures, format }: Asked,
): AsyncGenerator<string, void, undefined> {
  let count = 0
  yield format.begin(figures)
  try {
    for (const areas of someAtATime(figures)) {
      const rows = await inOrganisation(db, organisationId, (tx) => listRows(tx, figures, areas))
      count += rows.length
      yield format.rows(rows)
    }
  } catch (error) {
    log.error({ err: error }, 'a file of figures broke off')
    yield format.broken(count)
    throw new Error(`the file broke off after ${count} rows`)
  }
  yield format.end(figures, count)
}

function* someAtATime({ areas, measures, cells }: WaveFigures): Generator<Area[]> {
  const areasAtOnce = Math.max(1, Math.floor(figuresAtOnce / Math.max(1, measures.length * cells.length)))
  for (let start = 0; start < areas.length; start += areasAtOnce) {
    yield areas.slice(start, start + areasAtOnce)
  }
}

async function listRows(
  tx: Tx,
  { reading, definition, measures, cells }: WaveFigures,
  areas: readonly Area[],
): Promise<FigureRow[]> {
  const areaIds = areas.map(({ id }) => id)
  const places = measures.map(({ place }) => place)
  const found = await findFigures(tx, reading.id, { areaIds, measures: places, cells })
  const areaOf = new Map(areas.map((area) => [area.id, area]))
  const measureOf = new Map(measures.map((measure) => [measure.place, measure]))
  return found.flatMap(({ area_id, measure: place, cell, figure }) => {
    const [area, measure] = [areaOf.get(area_id), measureOf.get(place)]
    if (!area || !measure) return []
    return [figureRow(definition, { area, measure, cell, figure }, kindOf({ area, cell }))]
  })
}
