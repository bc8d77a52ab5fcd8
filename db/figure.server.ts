import { sql } from 'kysely'
import { type Figure, figureOf } from '../surveys/breakdown'
import { cellNumber, everybody } from '../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../surveys/definition'
import { offeredCuts } from '../surveys/disclosure/lattice'
import type { CellCounts } from './breakdown.server'
import type { Tx } from './client.server'
import { getDefinition } from './survey.server'

/** The figure of one place of a reading: an area, a measure (the place of its question in a response, from 1) and a
 *  cell (a number of `surveys/cut.ts`). */
export type CellFigure = { area_id: number; measure: number; cell: number; figure: Figure }

/** The figures of a reading, area by area in the order asked for, then by measure and cell: the only way to get one.
 *  Every place asked for comes back; one that is hidden, empty or not in the reading is `{ state: 'hidden' }`.
 *  Left out, `measures` are all of the survey's and `cells` all that its tables have. */
export async function findFigures(
  tx: Tx,
  readingId: string,
  { areaIds, measures, cells }: { areaIds: number[]; measures?: number[]; cells?: number[] },
): Promise<CellFigure[]> {
  const asked = {
    areaIds,
    measures: measures ?? measuresOf(await definitionOf(tx, readingId)).map(({ place }) => place),
    cells: cells ?? (await listCells(tx, readingId)),
  }
  const shown = await shownCounts(tx, readingId, asked)
  const populations = await findPopulations(tx, readingId, areaIds)
  return asked.areaIds.flatMap((area_id) =>
    asked.measures.flatMap((measure) =>
      asked.cells.map((cell) => {
        const counts = shown.get(`${area_id} ${measure} ${cell}`)
        const figure = figureOf(counts ?? [], counts === undefined, populations.get(`${area_id} ${cell}`))
        return { area_id, measure, cell, figure }
      }),
    ),
  )
}

/** The cells that the tables of a reading have, in order: everybody, each cut's categories with the ways of not
 *  saying, and other codes (never asked, a tenure, a channel) where anybody of the organisation has them. */
export async function listCells(tx: Tx, readingId: string): Promise<number[]> {
  const rows = await tx
    .selectFrom('reading_cell')
    .innerJoin('area', 'area.id', 'reading_cell.area_id')
    .select('reading_cell.cell')
    .distinct()
    .where('reading_id', '=', readingId)
    .where('area.depth', '=', 0)
    .execute()
  return [everybody, ...cellsOf(await definitionOf(tx, readingId), new Set(rows.map(({ cell }) => cell)))]
}

function cellsOf(definition: SurveyDefinition, held: Set<number>): number[] {
  return offeredCuts(definition).flatMap(({ cut, codes }) => {
    const all = Array.from({ length: 32 }, (_, code) => code)
    return all
      .filter((code) => codes.includes(code) || held.has(cellNumber(cut, code)))
      .map((code) => cellNumber(cut, code))
  })
}

async function definitionOf(tx: Tx, readingId: string): Promise<SurveyDefinition> {
  const version = await tx
    .selectFrom('reading')
    .innerJoin('wave', 'wave.id', 'reading.wave_id')
    .select(['wave.survey_id', 'wave.version'])
    .where('reading.id', '=', readingId)
    .executeTakeFirstOrThrow()
  return getDefinition(tx, version)
}

/** The counts of the places that may be shown; those that may not never leave the database. */
async function shownCounts(
  tx: Tx,
  readingId: string,
  { areaIds, measures, cells }: { areaIds: number[]; measures: number[]; cells: number[] },
): Promise<Map<string, number[]>> {
  const { rows } = await sql<CellCounts>`
    select area_id, measure, cell, counts[6 * place - 5 : 6 * place] as counts
    from reading_cell, unnest(measures) with ordinality as part (measure, place)
    where reading_id = ${readingId} and area_id = any(${areaIds}::int[]) and cell = any(${cells}::int[])
      and measure = any(${measures}::int[]) and measure <> all(hidden)`.execute(tx)
  return new Map(rows.map(({ area_id, measure, cell, counts }) => [`${area_id} ${measure} ${cell}`, counts]))
}

/** How many households there were when the reading was taken, by "area cell": of the whole organisation and of its
 *  tenures only, since the population of a strand's category is not known well enough to correct an interval by. */
async function findPopulations(tx: Tx, readingId: string, areaIds: number[]): Promise<Map<string, number>> {
  const root = await tx.selectFrom('area').select('id').where('depth', '=', 0).executeTakeFirst()
  if (!root || !areaIds.includes(root.id)) return new Map()
  const reading = await tx
    .selectFrom('reading')
    .select('populations')
    .where('id', '=', readingId)
    .executeTakeFirst()
  const households = Object.entries(reading?.populations ?? {})
  const total = households.reduce((sum, [, count]) => sum + count, 0)
  const byTenure = households.map(
    ([tenure, count]) => [`${root.id} ${cellNumber('tenure', Number(tenure))}`, count] as const,
  )
  return total === 0 ? new Map() : new Map([[`${root.id} ${everybody}`, total], ...byTenure])
}
