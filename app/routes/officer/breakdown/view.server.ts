import type { Area } from '../../../../db/area.server'
import type { Tx } from '../../../../db/client.server'
import { type CellFigure, findFigures, listCells } from '../../../../db/reading/figure.server'
import { findLatestReading } from '../../../../db/reading/reading.server'
import { listReadAreas } from '../../../../db/reading/tree.server'
import { getDefinition } from '../../../../db/survey.server'
import type { Wave } from '../../../../db/wave.server'
import { type DisplayedFigure, displayFigure } from '../../../../surveys/breakdown'
import { cellName, cutName, cutOf } from '../../../../surveys/cell'
import { everybody } from '../../../../surveys/cut'
import { measuresOf, type SurveyDefinition } from '../../../../surveys/definition'
import { aboutReading, aboutWave } from '../wave-results.server'
import { type Chosen, readChoice } from './choice'
import { choicesOf } from './choices'

/** A column or a row of a breakdown: a category, or an area with its code. */
type Named = { key: string; name: string }
type NamedFigure = Named & { figure: DisplayedFigure | undefined }
type Matrix = { columns: Named[]; rows: (Named & { figures: (DisplayedFigure | undefined)[] })[] }

/** What the breakdown page shows for the choice in the address, or undefined where that names what does not exist. */
export async function findBreakdownView(tx: Tx, wave: Wave, search: URLSearchParams) {
  const definition = await getDefinition(tx, wave)
  const areas = await listReadAreas(tx, wave.id)
  const chosen = readChoice(search, definition, areas)
  if (!chosen) return undefined
  const reading = await findLatestReading(tx, wave.id)
  const children = areas.filter(({ parent_id }) => parent_id === chosen.area.id)
  return {
    wave: aboutWave(wave, definition),
    reading: reading && aboutReading(reading, definition),
    choices: choicesOf(definition, areas),
    chosen: {
      area: chosen.area.code,
      areaName: chosen.area.name,
      question: chosen.measure?.question.key,
      strand: chosen.cut,
      strandName: cutName(definition, chosen.cut).en,
    },
    trail: trailOf(areas, chosen.area),
    children: children.map(({ code, name }) => ({ key: code, name })),
    childKind: children[0]?.kind,
    question: chosen.measure && aboutMeasure(chosen.measure.question),
    tables: reading && (await findTables(tx, reading.id, { definition, chosen, children })),
  }
}

/** One question, by category and by area within; or every question, the same as two matrices. */
type Tables =
  | {
      show: 'one question'
      everybody: DisplayedFigure | undefined
      categories: NamedFigure[]
      areas: NamedFigure[]
    }
  | { show: 'every question'; byCut: Matrix; byArea: Matrix }

export type BreakdownView = NonNullable<Awaited<ReturnType<typeof findBreakdownView>>>
export type TablesOf<Show> = Extract<Tables, { show: Show }>

/** The areas above, from the top. */
export function trailOf(areas: Area[], { first, depth }: Area): Named[] {
  return areas
    .filter((area) => area.first <= first && first <= area.last && area.depth < depth)
    .map(({ code, name }) => ({ key: code, name }))
}

function aboutMeasure({ short, text, type }: { short: { en: string }; text: { en: string }; type: string }) {
  return { short: short.en, text: text.en, positive: type === 'agreement' ? 'Agree' : 'Satisfied' }
}

type Asked = { definition: SurveyDefinition; chosen: Chosen; children: Area[] }

async function findTables(
  tx: Tx,
  readingId: string,
  { definition, chosen, children }: Asked,
): Promise<Tables> {
  const { area, measure, cut } = chosen
  const measures = measure ? [measure] : measuresOf(definition)
  const cells = (await listCells(tx, readingId)).filter((cell) => cutOf(cell)?.cut === cut)
  const places = measures.map(({ place }) => place)
  const here = { areaIds: [area.id], measures: places, cells: [everybody, ...cells] }
  const figures = await findFigures(tx, readingId, here)
  const within = { areaIds: children.map(({ id }) => id), measures: places, cells: [everybody] }
  const inside = await findFigures(tx, readingId, within)
  const column = (cell: number): Column => ({
    key: String(cell),
    name: cellName(definition, cell).en,
    pick: picker(figures, { area_id: area.id, cell }),
  })
  const columns = cells.map(column)
  const whole = column(everybody)
  const areas = children.map(({ id, code, name }) => ({
    key: code,
    name,
    pick: picker(inside, { area_id: id, cell: everybody }),
  }))
  if (!measure) {
    return {
      show: 'every question',
      byCut: matrix(measures, [whole, ...columns]),
      byArea: matrix(measures, [whole, ...areas]),
    }
  }
  const ofMeasure = ({ key, name, pick }: Column): NamedFigure => ({ key, name, figure: pick(measure.place) })
  // The organisation's own figure is the headline of the wave, and reads the same here.
  const own = figures.find(({ cell }) => cell === everybody)?.figure
  return {
    show: 'one question',
    everybody: displayFigure(own, area.depth === 0 ? 'headline' : 'breakdown'),
    categories: columns.map(ofMeasure),
    areas: areas.map(ofMeasure),
  }
}

type Column = Named & { pick: (measure: number) => DisplayedFigure | undefined }

function picker(figures: CellFigure[], at: { area_id: number; cell: number }): Column['pick'] {
  const ofPlace = figures.filter(({ area_id, cell }) => area_id === at.area_id && cell === at.cell)
  return (measure) => displayFigure(ofPlace.find((one) => one.measure === measure)?.figure, 'breakdown')
}

function matrix(measures: ReturnType<typeof measuresOf>, columns: Column[]): Matrix {
  return {
    columns: columns.map(({ key, name }) => ({ key, name })),
    rows: measures.map(({ question, place }) => ({
      key: question.key,
      name: question.short.en,
      figures: columns.map(({ pick }) => pick(place)),
    })),
  }
}
