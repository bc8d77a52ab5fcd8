import type { Tx } from '../../../../db/client.server'
import { type CutHiding, countHiding, type HidingCounts } from '../../../../db/reading/hiding.server'
import { findLatestReading, type Reading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { cutName } from '../../../../surveys/cell'
import { countedOf, type SurveyDefinition } from '../../../../surveys/definition'
import { aboutReading, aboutWave } from '../about-wave.server'
import { choicesOf } from '../breakdown/choices'
import { trailOf } from '../breakdown/view.server'
import { findMeanwhile } from '../no-results/meanwhile.server'

/** A row of the tables: what it is of, how many figures it has, and what becomes of them. */
export type HidingRow = HidingCounts & { key: string; name: string; rows: number; figures: number }

/** What the page on hidden figures shows for the area in the address (left out, the whole organisation); undefined where
 *  that names none. */
export async function findHidingView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  const areas = await listReadAreas(tx, wave.id)
  const area = areas.find(({ code }) => code === (search.get('area') ?? areas[0]?.code))
  if (!area) return undefined
  const reading = await findLatestReading(tx, wave.id)
  const children = areas.filter(({ parent_id }) => parent_id === area.id)
  return {
    wave: aboutWave(wave, definition),
    reading: reading && aboutReading(reading, definition),
    meanwhile: reading ? undefined : await findMeanwhile(tx, wave),
    areas: choicesOf(definition, areas).areas,
    chosen: { area: area.code, name: area.name },
    trail: trailOf(areas, area),
    tables: reading && (await findTables(tx, { reading, definition, area, children })),
  }
}

type Asked = {
  reading: Reading
  definition: SurveyDefinition
  area: Place
  children: Place[]
}
type Place = { id: number; code: string; name: string }

async function findTables(tx: Tx, { reading, definition, area, children }: Asked) {
  const measures = countedOf(definition).length
  const areaIds = [area, ...children].map(({ id }) => id)
  const [own, ...inside] = await countHiding(tx, reading, { areaIds, measures })
  const byCut = (own?.cuts ?? []).map((cut): HidingRow => {
    const name = cut.cut ? cutName(definition, cut.cut).en : 'Everybody'
    return { ...cut, key: cut.cut ?? 'everybody', name, figures: cut.rows * measures }
  })
  const byArea = children.map(({ code, name }, place) => {
    return { key: code, name, ...sumOf(inside[place]?.cuts ?? [], measures) }
  })
  return { byCut, byArea }
}

function sumOf(cuts: readonly CutHiding[], measures: number): Omit<HidingRow, 'key' | 'name'> {
  const sum = (of: (cut: CutHiding) => number) => cuts.reduce((total, cut) => total + of(cut), 0)
  const rows = sum((cut) => cut.rows)
  return {
    rows,
    figures: rows * measures,
    shown: sum((cut) => cut.shown),
    kept: sum((cut) => cut.kept),
    hidden: sum((cut) => cut.hidden),
  }
}
