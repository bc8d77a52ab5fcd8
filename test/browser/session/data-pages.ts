import type { BreakdownView } from '../../../app/routes/officer/breakdown/view.server'
import type { CompareView } from '../../../app/routes/officer/compare/compare-view.server'
import type { DriversView } from '../../../app/routes/officer/drivers/drivers-view.server'
import type { FindingView } from '../../../app/routes/officer/findings/finding-view.server'
import type { AboutFinding, FindingsView } from '../../../app/routes/officer/findings/findings-view.server'
import type { WaveResults } from '../../../app/routes/officer/overview/wave-results.server'
import type { Report } from '../../../app/routes/officer/report/report-view.server'
import type { TrendView } from '../../../app/routes/officer/trend/trend-view.server'
import { everybody, monthCell } from '../../../surveys/cut'
import type { Note, Written } from './notebook'
import { areaOf, bothOf, groupOf, measureAsked, measureOf } from './spots'
import { figuresCited } from './words'

type Shown = Written & { [more: string]: unknown }
type Headlines = {
  results: {
    wave: string
    headlines: { question: string; figure?: Omit<Written, 'base'> & { base: string } }[]
  }
}

/** The figures in what a `.data` address gave: every one, so that a page's data holds none that is not read here. */
export function readData(routes: Record<string, { data?: unknown }>): Note[] {
  const notes = Object.entries(routes).flatMap(([route, { data }]) => readRoute(route, data))
  const held = countFigures(routes)
  const found = notes.filter(({ written }) => written !== undefined).length
  if (held !== found)
    throw new Error(`${Object.keys(routes)} hold ${held} figures, of which ${found} were read`)
  return notes
}

function readRoute(route: string, data: unknown): Note[] {
  if (route === 'routes/officer/breakdown/breakdown') return readBreakdown(data as BreakdownView)
  if (route === 'routes/officer/overview/wave') return readWave(data as WaveResults)
  if (route === 'routes/officer/compare/compare') return readCompare(data as CompareView)
  if (route === 'routes/officer/drivers/drivers') return readDrivers(data as DriversView)
  if (route === 'routes/officer/trend/trend') return readTrend(data as TrendView)
  if (route === 'routes/officer/report/report') return readReport(data as Report)
  if (route === 'routes/officer/findings/findings') {
    const { wave, list } = data as FindingsView
    return readFindings(wave, list?.findings ?? [])
  }
  if (route === 'routes/officer/findings/finding') {
    const { wave, finding } = data as FindingView
    return readFindings(wave, finding ? [finding] : [])
  }
  if (route === 'routes/public/organisation') return readHeadlines(data as Headlines)
  return textsIn(data).flatMap(figuresCited)
}

function readWave({ wave: { name: wave }, headline, sections }: WaveResults): Note[] {
  const all = [...headline, ...sections.flatMap(({ measures }) => measures)]
  return all.map(({ key, figure }) => ({
    spot: { wave, area: areaOf('HD'), measure: measureOf(key), cell: everybody },
    written: writtenIn(figure),
  }))
}

function readFindings({ name: wave }: { name: string }, findings: readonly AboutFinding[]): Note[] {
  return findings.map(({ question, area, cell, figure }) => ({
    spot: { wave, area: areaOf(area.code), measure: measureOf(question.key), cell },
    written: writtenIn(figure),
  }))
}

function readCompare({ wave: { name: wave }, chosen, there, rows }: CompareView): Note[] {
  const measure = measureOf(chosen.question)
  return rows.flatMap(({ key, here, there: other }) => [
    { spot: { wave, area: areaOf(chosen.area), measure, cell: Number(key) }, written: writtenIn(here) },
    {
      spot: { wave: there?.wave ?? '', area: areaOf(there?.area ?? ''), measure, cell: Number(key) },
      written: writtenIn(other),
    },
  ])
}

function readDrivers({ wave: { name: wave }, drivers }: DriversView): Note[] {
  return (drivers?.rows ?? []).map(({ key, figure }) => ({
    spot: { wave, area: areaOf('HD'), measure: measureOf(key), cell: everybody },
    written: writtenIn(figure),
  }))
}

function readTrend({ wave: { name: wave }, chosen, points, within }: TrendView): Note[] {
  const [area, measure, cell] = [areaOf(chosen.area), measureOf(chosen.question), groupOf(chosen.group)]
  const ofPoints = points.map(({ name, figure }, place) => ({
    spot:
      chosen.by === 'wave'
        ? { wave: name, area, measure, cell }
        : { wave, area, measure, cell: monthCell(place) },
    written: writtenIn(figure),
  }))
  const inside = within.map(({ key, figure }) => ({
    spot: { wave, area: areaOf(key), measure, cell },
    written: writtenIn(figure),
  }))
  return [...ofPoints, ...inside]
}

/** Every table of the page begins with everybody, whose figures its data has once. */
function readReport({
  wave: { name: wave },
  headline,
  measures: asked,
  everybody: all,
  areas,
  tables,
}: Report): Note[] {
  const area = areaOf('HD')
  const rowOf = (cell: number, { figures }: Report['everybody'], of = area) =>
    asked.map(({ key }, at) => ({
      spot: { wave, area: of, measure: measureOf(key), cell },
      written: writtenIn(figures[at]),
    }))
  return [
    ...headline.map(({ key, figure }) => ({
      spot: { wave, area, measure: measureOf(key), cell: everybody },
      written: writtenIn(figure),
    })),
    ...rowOf(everybody, all),
    ...areas.rows.flatMap((row) => rowOf(everybody, row, areaOf(row.area))),
    ...tables.flatMap(({ rows }) => rows.flatMap((row) => rowOf(row.cell, row))),
  ]
}

function readHeadlines({ results: { wave, headlines } }: Headlines): Note[] {
  return headlines.map(({ question, figure }) => ({
    spot: { wave, area: areaOf('HD'), measure: measureAsked(question), cell: everybody },
    written: figure && writtenIn({ ...figure, base: Number(figure.base.replace(/,/g, '')) }),
  }))
}

function readBreakdown({ wave: { name: wave }, chosen, tables }: BreakdownView): Note[] {
  if (!tables) return []
  const area = areaOf(chosen.area)
  if (tables.show === 'one question') {
    const measure = measureOf(chosen.question ?? '')
    return [
      { spot: { wave, area, measure, cell: everybody }, written: writtenIn(tables.everybody) },
      ...tables.categories.map(({ key, figure }) => ({
        spot: { wave, area, measure, cell: Number(key) },
        written: writtenIn(figure),
      })),
      ...tables.areas.map(({ key, figure }) => ({
        spot: { wave, area: areaOf(key), measure, cell: everybody },
        written: writtenIn(figure),
      })),
    ]
  }
  if (tables.show === 'each other strand') return []
  if (tables.show === 'two strands') {
    const measure = measureOf(chosen.question ?? '')
    return tables.matrix.rows.flatMap(({ key, figures }) =>
      tables.matrix.columns.map((column, at) => ({
        spot: { wave, area, measure, ...bothOf(Number(key), Number(column.key)) },
        written: writtenIn(figures[at]),
      })),
    )
  }
  const { byCut, byArea } = tables
  const groups = byCut.columns.map(({ key }) => ({ area, cell: Number(key) }))
  // The first column is the area itself.
  const areas = byArea.columns.map(({ key }, at) => ({
    area: at === 0 ? area : areaOf(key),
    cell: everybody,
  }))
  return [
    { matrix: byCut, places: groups },
    { matrix: byArea, places: areas },
  ].flatMap(({ matrix, places }) =>
    matrix.rows.flatMap(({ key, figures }) =>
      places.map((place, at) => ({
        spot: { wave, measure: measureOf(key), ...place },
        written: writtenIn(figures[at]),
      })),
    ),
  )
}

const known = new Set(['base', 'percent', 'low', 'high', 'size', 'asOn'])

/** A figure as the page writes it; fails where its data says more of it than the page does. */
function writtenIn(figure: Written | undefined): Written | undefined {
  if (!figure) return undefined
  const { base, percent, low, high, ...more } = figure as Shown
  const unknown = Object.entries(more).filter(([key, value]) => !known.has(key) && value !== undefined)
  if (unknown.length > 0) throw new Error(`a figure with ${unknown.map(([key]) => key)}`)
  return { base, percent, low, high }
}

/** How many figures there are anywhere in some data: things with a base, and sentences that cite one. */
function countFigures(value: unknown): number {
  if (typeof value === 'string') return figuresCited(value).length
  if (typeof value !== 'object' || value === null) return 0
  const own = 'base' in value ? 1 : 0
  return Object.values(value).reduce((sum: number, inside) => sum + countFigures(inside), own)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
