import { type Figure, figureOf, hiddenFigure } from '../../surveys/breakdown'
import { cellNumber, everybody } from '../../surveys/cut'
import { countedOf, type Measure, measuresOf, type SurveyDefinition } from '../../surveys/definition'
import { Layout } from '../../surveys/layout'
import { cellsOfTables } from '../../surveys/offered-cuts'
import type { Tx } from '../client.server'
import { today } from '../day.server'
import { getDefinition } from '../survey.server'
import { findCells, listCellNumbers, type ReadingCell } from './cell.server'
import type { Reading } from './reading.server'

/** The figure of one place of a reading: an area, a measure (the place of its question in a response, from 1), a cell
 *  and one at the same time (numbers of `surveys/cut.ts`). */
export type CellFigure = { area_id: number; measure: number; cell: number; other: number; figure: Figure }

/** What is asked of a reading. Left out, `measures` are the survey's measured questions and `cells` all that its tables have;
 *  `others` are cells at the same time as each of these (of a later cut; everybody where left out), which only the
 *  organisation and its regions have. */
export type AskedFigures = { areaIds: number[]; measures?: number[]; cells?: number[]; others?: number[] }

/** The figures of a reading, area by area in the order asked for, then by measure, cell and the cell at the same time:
 *  the only way to get one. Every place asked for comes back; one that is hidden, empty or not in the reading is
 *  `{ state: 'hidden' }`. */
export async function findFigures(tx: Tx, readingId: string, asked: AskedFigures): Promise<CellFigure[]> {
  const found = await findReading(tx, readingId)
  const others = asked.others ?? [everybody]
  if (!found) return figuresOf({ measures: [], cells: [], ...asked, others }, () => hiddenFigure)
  const { reading, definition } = found
  const measures = asked.measures ?? measuresOf(definition).map(({ place }) => place)
  const cells = asked.cells ?? (await listCells(tx, readingId))
  const held = new Held(countedOf(definition), reading)
  const places = { areaIds: asked.areaIds, measures, cells, others }
  await held.fetch(tx, places)
  return figuresOf(places, (place) => held.figureOf(place))
}

function figuresOf(
  { areaIds, measures, cells, others }: Required<AskedFigures>,
  figureAt: (place: Omit<CellFigure, 'figure'>) => Figure,
): CellFigure[] {
  return areaIds.flatMap((area_id) =>
    measures.flatMap((measure) =>
      cells.flatMap((cell) =>
        others.map((other) => {
          const place = { area_id, measure, cell, other }
          return { ...place, figure: figureAt(place) }
        }),
      ),
    ),
  )
}

/** The cells that the tables of a reading have, in order: everybody, each cut's categories with the ways of not
 *  saying, and other codes (never asked, a tenure, a channel) where anybody of the organisation has them. */
export async function listCells(tx: Tx, readingId: string): Promise<number[]> {
  const found = await findReading(tx, readingId)
  if (!found) return []
  const root = await tx.selectFrom('area').select('id').where('depth', '=', 0).executeTakeFirstOrThrow()
  const held = new Set(await listCellNumbers(tx, readingId, root.id))
  return [everybody, ...cellsOfTables(found.definition, held)]
}

async function findReading(
  tx: Tx,
  readingId: string,
): Promise<{ reading: Reading; definition: SurveyDefinition } | undefined> {
  const reading = await tx.selectFrom('reading').selectAll().where('id', '=', readingId).executeTakeFirst()
  if (!reading) return undefined
  const wave = await tx
    .selectFrom('wave')
    .select(['survey_id', 'version'])
    .where('id', '=', reading.wave_id)
    .executeTakeFirstOrThrow()
  return { reading, definition: await getDefinition(tx, wave) }
}

type Places = Pick<Required<AskedFigures>, 'areaIds' | 'cells' | 'others'>

/** What is needed of an earlier reading whose value is still the one shown. */
type Older = Pick<Reading, 'id' | 'number' | 'taken_at' | 'smallest_weight' | 'largest_weight'>

/** The cells fetched for some figures, with those of earlier readings whose values are still the ones shown. What is
 *  hidden goes no further than this. */
class Held {
  readonly #measures: readonly Measure[]
  readonly #reading: Reading
  readonly #layout: Layout
  readonly #indexOf: ReadonlyMap<number, number>
  readonly #cells = new Map<string, ReadingCell>()
  readonly #readings = new Map<number, Older>()
  #root: number | undefined
  #populations = new Map<string, number>()

  constructor(measures: readonly Measure[], reading: Reading) {
    this.#measures = measures
    this.#reading = reading
    this.#layout = new Layout(measures)
    this.#indexOf = new Map(measures.map(({ place }, index) => [place, index]))
  }

  async fetch(tx: Tx, asked: Places): Promise<void> {
    const { id, number, wave_id } = this.#reading
    const older = new Set<number>()
    for (const cell of await this.#fetchFrom(tx, { id, number }, asked)) {
      for (const shown of cell.shown) if (shown !== 0 && shown !== number) older.add(shown)
    }
    if (older.size > 0) {
      const readings = await tx
        .selectFrom('reading')
        .select(['id', 'number', 'taken_at', 'smallest_weight', 'largest_weight'])
        .where('wave_id', '=', wave_id)
        .where('number', 'in', [...older])
        .execute()
      for (const reading of readings) {
        this.#readings.set(reading.number, reading)
        await this.#fetchFrom(tx, reading, asked)
      }
    }
    this.#root = (await tx.selectFrom('area').select('id').where('depth', '=', 0).executeTakeFirst())?.id
    if (this.#root !== undefined) this.#populations = populationsOf(this.#reading, this.#root)
  }

  async #fetchFrom(
    tx: Tx,
    { id, number }: Pick<Reading, 'id' | 'number'>,
    asked: Places,
  ): Promise<ReadingCell[]> {
    const cells = await findCells(tx, id, asked, this.#layout)
    for (const cell of cells) this.#cells.set(`${number} ${cell.area} ${cell.cell} ${cell.other}`, cell)
    return cells
  }

  figureOf({ area_id, measure: place, cell, other }: Omit<CellFigure, 'figure'>): Figure {
    const measure = this.#indexOf.get(place) ?? -1
    const at = `${area_id} ${cell} ${other}`
    const shown = this.#cells.get(`${this.#reading.number} ${at}`)?.shown[measure] ?? 0
    const from = this.#cells.get(`${shown} ${at}`)
    const scoring = this.#measures[measure]
    if (!from || !scoring) return hiddenFigure
    const of = (sums: Float64Array) => Array.from(this.#layout.of(measure, sums))
    const { counts, weights, squares } = from
    const sums = { counts: of(counts), weights: weights && of(weights), squares: squares && of(squares) }
    const older = this.#readings.get(shown)
    const { smallest_weight: smallest, largest_weight: largest } = older ?? this.#reading
    const population = other === everybody ? this.#populations.get(`${area_id} ${cell}`) : undefined
    const readOn = older && today(older.taken_at)
    const isWhole = area_id === this.#root && cell === everybody && other === everybody
    const reach = isWhole ? 'whole' : 'part'
    return figureOf(sums, scoring, { population, readOn, weights: { smallest, largest }, reach })
  }
}

/** How many households there were when the reading was taken, by "area cell": of the whole organisation and of its
 *  tenures only, since the population of a strand's category is not known well enough to correct an interval by. */
function populationsOf({ populations }: Reading, root: number): Map<string, number> {
  const households = Object.entries(populations)
  const total = households.reduce((sum, [, count]) => sum + count, 0)
  const byTenure = households.map(
    ([tenure, count]) => [`${root} ${cellNumber('tenure', Number(tenure))}`, count] as const,
  )
  return total === 0 ? new Map() : new Map([[`${root} ${everybody}`, total], ...byTenure])
}
