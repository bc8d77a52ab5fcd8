import type { Area } from '../../db/area.server'
import { type Db, inOrganisation, type Tx } from '../../db/client.server'
import { listWaveLanguages } from '../../db/language.server'
import { getOrganisation } from '../../db/organisation.server'
import { type AreaWithChildren, type Family, findFamilies } from '../../db/reading/family.server'
import { findFigures, listCells } from '../../db/reading/figure.server'
import { findLatestReading, type Reading } from '../../db/reading/reading.server'
import { listReadAreas } from '../../db/reading/tree.server'
import { getDefinition } from '../../db/survey.server'
import type { Wave } from '../../db/wave.server'
import { everybody } from '../../surveys/cut'
import {
  countedOf,
  type Measure,
  measuresOf,
  type SurveyDefinition,
  sharesOf,
} from '../../surveys/definition'
import type { Language } from '../../surveys/language'
import type { AppContext } from '../context'
import { type FigureRow, figureRow, kindOf } from './figure-row'
import { gapRule, leftOut, type MethodLine, methodOf } from './method'
import { streamOf } from './stream.server'

/** What a reading of a wave has figures for, but two strands at once and months: its places, and how the figures were made. */
export type WaveFigures = {
  wave: Wave
  reading: Reading
  definition: SurveyDefinition
  areas: Area[]
  measures: Measure[]
  /** Those the survey was offered in. */
  languages: Language[]
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
  const languages = await listWaveLanguages(tx, wave, definition)
  return {
    ...{ wave, reading, definition, measures, languages },
    areas: await listReadAreas(tx, wave.id),
    cells: await listCells(tx, reading.id),
    method: methodOf(
      { organisation, wave, definition, reading, measures: countedOf(definition), languages, of, address },
      [leftOut, gapRule],
    ),
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

/** The figures of a wave's reading as they are being read, a few areas at a time, the next once the last were taken: what is
 *  held does not grow with the wave. A file that cannot be finished says so in its last line, and its connection is
 *  broken off. */
export function streamFigures(
  context: AppContext,
  organisationId: string,
  { figures, format }: { figures: WaveFigures; format: FigureFormat },
): ReadableStream<Uint8Array> {
  return streamOf(context, write(context, organisationId, { figures, format }))
}

type Asked = { figures: WaveFigures; format: FigureFormat }

async function* write(
  { db }: AppContext,
  organisationId: string,
  { figures, format }: Asked,
): AsyncGenerator<string> {
  let count = 0
  yield format.begin(figures)
  try {
    for await (const rows of readFigures(db, organisationId, figures)) {
      count += rows.length
      yield format.rows(rows)
    }
  } catch (cause) {
    yield format.broken(count)
    throw new Error(`the file broke off after ${count} rows`, { cause })
  }
  yield format.end(figures, count)
}

/** Every figure with its gap to the others, area by area. No transaction stays open meanwhile; a reading does not
 *  change. */
export async function* readFigures(
  db: Db,
  organisationId: string,
  figures: WaveFigures,
): AsyncGenerator<FigureRow[]> {
  for await (const families of readFamilies(db, organisationId, figures)) {
    yield families.flatMap((one) => rowsOf(figures, one))
    yield await shareRows(db, organisationId, figures, families)
  }
}

/** The shares who chose each option of the questions with options of their own, which are compared with nobody's. */
async function shareRows(
  db: Db,
  organisationId: string,
  { reading, definition, cells }: WaveFigures,
  families: readonly AreaFamily[],
): Promise<FigureRow[]> {
  const shares = sharesOf(definition)
  if (shares.length === 0) return []
  const asked = {
    areaIds: families.map(({ area }) => area.id),
    measures: shares.map(({ place }) => place),
    cells,
  }
  const found = await inOrganisation(db, organisationId, (tx) => findFigures(tx, reading.id, asked))
  return found.flatMap(({ area_id, measure: place, cell, figure }) => {
    const area = families.find((one) => one.area.id === area_id)?.area
    const measure = shares.find((one) => one.place === place)
    return area && measure
      ? [figureRow(definition, { area, measure, cell, figure }, kindOf({ area, cell }))]
      : []
  })
}

/** An area with all that its gaps are judged among, and with that of the area it lies in. */
export type AreaFamily = AreaWithChildren & { family: Family; above: Family | undefined }

/** How many figures are held at a time. */
const figuresAtOnce = 5_000

/** The families of some areas, those of a wave's reading unless others are named, a few at a time in the order of the
 *  tree: held are these and those of the areas they lie in. */
export async function* readFamilies(
  db: Db,
  organisationId: string,
  { reading, measures, cells, areas: all }: WaveFigures,
  areas: readonly Area[] = all,
): AsyncGenerator<AreaFamily[]> {
  const childrenOf = childrenIn(all)
  const areasAtOnce = Math.max(1, Math.floor(figuresAtOnce / Math.max(1, measures.length * cells.length)))
  let above: { area: Area; family: Family }[] = []
  for (let start = 0; start < areas.length; start += areasAtOnce) {
    const some = areas
      .slice(start, start + areasAtOnce)
      .map((area) => ({ area, children: childrenOf.get(area.id) ?? [] }))
    const families = await inOrganisation(db, organisationId, (tx) =>
      findFamilies(tx, reading.id, { areas: some, cells }),
    )
    const found: AreaFamily[] = []
    for (const [place, family] of families.entries()) {
      const { area, children } = some[place] as AreaWithChildren
      above = above.filter((one) => one.area.first < area.first && area.first <= one.area.last)
      found.push({
        area,
        children,
        family,
        above: above.find((one) => one.area.id === area.parent_id)?.family,
      })
      if (children.length > 0) above.push({ area, family })
    }
    yield found
  }
}

function childrenIn(areas: readonly Area[]): Map<number | null, Area[]> {
  const childrenOf = new Map<number | null, Area[]>()
  for (const area of new Set(areas)) {
    const beside = childrenOf.get(area.parent_id)
    if (beside) beside.push(area)
    else childrenOf.set(area.parent_id, [area])
  }
  return childrenOf
}

function rowsOf(
  { definition, measures, cells }: WaveFigures,
  { area, family, above }: Pick<AreaFamily, 'area' | 'family' | 'above'>,
): FigureRow[] {
  return measures.flatMap((measure) =>
    cells.flatMap((cell) => {
      const { figure, gap } = family.ofCell(measure.place, cell)
      if (!figure) return []
      const isArea = cell === everybody
      const found = isArea ? above?.ofChild(measure.place, area.id).gap : gap
      const compared = isArea && !above ? undefined : (found ?? null)
      return [figureRow(definition, { area, measure, cell, figure, gap: compared }, kindOf({ area, cell }))]
    }),
  )
}
