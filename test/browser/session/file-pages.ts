import { setImmediate as nextTurn } from 'node:timers/promises'
import { figureColumns } from '../../../app/export/figure-row'
import { isView } from '../../../app/export/view-names'
import type { FindingList } from '../../../app/http/findings/shapes'
import { compareColumns } from '../../../app/routes/officer/compare/compare-file.server'
import { driverColumns } from '../../../app/routes/officer/drivers/drivers-file.server'
import { gapsColumns } from '../../../app/routes/officer/export/gaps-table'
import { findingColumns } from '../../../app/routes/officer/findings/findings-file.server'
import { headlineColumns } from '../../../app/routes/officer/overview/headlines-file.server'
import { reasonColumns } from '../../../app/routes/officer/reasons/reasons-file.server'
import {
  completenessColumns,
  respondentColumns,
} from '../../../app/routes/officer/respondents/respondents-file.server'
import { trendColumns } from '../../../app/routes/officer/trend/trend-file.server'
import { demoWaves } from '../../../db/demo/landlord'
import { cellKey } from '../../../surveys/cell'
import { cutKeys, everybody, monthCell } from '../../../surveys/cut'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { eachRecord, sheetsOf } from '../../setup/files'
import type { Note } from './notebook'
import { textOf } from './page-text'
import { areaOf, bothOf, cellsOf, groupOf, measureOf } from './spots'
import { figuresCited } from './words'

/** A plan as a file cites figures in sentences. */
const planFiles = /^\/officer\/plan\.(csv|xlsx)(\?|$)/
const files = /^\/officer\/waves\/[^/]+\/(\w+)\.(csv|svg|xlsx)(\?|$)/

const feeds = /^\/organisations\/[^/]+\/you-said-we-did\.atom(\?|$)/

/** The route of a file's address, those of one module told apart by what they give; undefined where it is the address of a
 *  page. */
export function routeOfFile(path: string): string | undefined {
  if (feeds.test(path)) return 'routes/public/entries/feed'
  const plan = planFiles.exec(path)
  if (plan) return `routes/officer/plan/file/plan-${plan[1]}`
  const [, name = '', kind] = files.exec(path) ?? []
  if (isView(name) && kind !== 'svg') return `${name}-${kind}`
  return name ? `routes/officer/${kind === 'svg' ? 'picture' : 'export'}/${name}-${kind}` : undefined
}

/** The figures in a file, some at a time: meanwhile connections must be able to close. */
export async function* readFile(path: string, file: Uint8Array): AsyncGenerator<Note[]> {
  // A picture has figures of its page's table, as its own test holds.
  if (path.includes('.svg')) return
  if (feeds.test(path)) {
    yield figuresCited(textOf(new TextDecoder().decode(file)))
    return
  }
  if (planFiles.test(path)) return yield linesIn(path, file).flat().flatMap(figuresCited)
  const { about, tables } = path.includes('.xlsx') ? ofWorkbook(file) : ofCsv(file)
  const wave = demoWaves.find(({ name }) => about.get('Wave')?.startsWith(`${name}, `))?.name
  if (!wave || !about.has('complete')) throw new Error(`${path} is of no wave, or not whole`)
  for (const { keys, rows } of tables) {
    const read = readerOf(keys)
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const some = rows.slice(start, start + rowsAtOnce)
      yield some.flatMap((row, at) => read({ wave, of: valuesOf(keys, row), place: start + at }))
      await nextTurn()
    }
  }
}

/** Every line of a file, whatever its columns. */
function linesIn(path: string, file: Uint8Array): string[][] {
  if (!path.includes('.xlsx')) return [...eachRecord(new TextDecoder().decode(file))]
  return [...sheetsOf(file).values()].flatMap((rows) => rows.map((row) => row.map(({ value }) => value)))
}

const rowsAtOnce = 2_000

type Told = { keys: readonly string[]; rows: string[][] }
type Contents = { about: Map<string, string>; tables: Told[] }

function ofCsv(file: Uint8Array): Contents {
  const [keys = [], ...records] = [...eachRecord(new TextDecoder().decode(file))]
  const isNote = ([first]: string[]) => first === '#'
  const about = new Map(records.filter(isNote).map(([, one = '', words = '']) => [one, words]))
  return { about, tables: [{ keys, rows: records.filter((record) => !isNote(record)) }] }
}

/** The figures in a list that the API gives of a wave: the rows of the same file. */
export function readList(list: {
  wave: { name: string }
  items: Record<string, string | number | null>[]
}): Note[] {
  const [first] = list.items
  if (!first) return []
  const keys = Object.keys(first)
  const read = readerOf(keys)
  return list.items.flatMap((item, place) => {
    const row = keys.map((key) => String(item[key] ?? ''))
    return read({ wave: list.wave.name, of: valuesOf(keys, row), place })
  })
}

/** The figures of the findings of every wave, of the survey that is known here. */
export const readFindingList = ({ items }: FindingList): Note[] =>
  items
    .filter(({ wave }) => wave.survey === perceptionSurvey.key)
    .flatMap(({ wave, ...item }) => readList({ wave, items: [item] }))

/** Every kind of table a file may have, by its headings. */
const kinds = [
  figureColumns,
  compareColumns,
  trendColumns,
  driverColumns,
  findingColumns,
  gapsColumns,
  headlineColumns,
  reasonColumns,
  respondentColumns,
  completenessColumns,
].map((columns) => columns.map(({ key, heading }) => ({ key, heading })))

/** The sheets of a workbook, each by the keys that its headings have. One that cannot be opened throws. */
function ofWorkbook(file: Uint8Array): Contents {
  const sheets = [...sheetsOf(file)].map(
    ([name, rows]) => [name, rows.map((row) => row.map(({ value }) => value))] as const,
  )
  const about = new Map<string, string>([['complete', '']])
  const tables = sheets.flatMap(([name, [headings = [], ...rows]]) => {
    if (name === 'Method') for (const [one = '', words = ''] of rows) about.set(one, words)
    if (name === 'Method' || name === 'Weights') return []
    const kind = kinds.find((one) => one.map(({ heading }) => heading).join() === headings.join())
    if (!kind) throw new Error(`nobody knows the columns of the sheet ${name}`)
    return { keys: kind.map(({ key }) => key), rows: rows.map((row) => kind.map((_, at) => row[at] ?? '')) }
  })
  return { about, tables }
}

type Line = { wave: string; of: (key: string) => string; place: number }

/** How a table of these columns is read. Those of who answered and of completeness have bases, as their page, but no
 *  percentage of anybody's answers, nor have reasons, which are of released comments; what stands out repeats what the breakdowns have. */
function readerOf(keys: readonly string[]): (line: Line) => Note[] {
  const is = (columns: readonly { key: string }[]) => columns.map(({ key }) => key).join() === keys.join()
  if (is(figureColumns)) return readFigure
  if (is(compareColumns)) return readCompared
  if (is(trendColumns)) return readTrend
  if (is(findingColumns)) return readFinding
  if (is(driverColumns) || is(headlineColumns)) return readQuestion
  if (is(reasonColumns)) return () => []
  if (is(gapsColumns) || is(respondentColumns) || is(completenessColumns)) return () => []
  throw new Error(`nobody knows the columns ${keys}`)
}

/** The value of a row in a column. */
const valuesOf = (keys: readonly string[], row: readonly string[]) => (key: string) =>
  row[keys.indexOf(key)] ?? ''

/** The cells of every cut by the keys that files have. */
const cellOf = new Map<string, number>(
  cutKeys
    .flatMap((key) =>
      cellsOf(key).map((cell) => [`${key} ${cellKey(perceptionSurvey, cell)}`, cell] as const),
    )
    .reverse(),
)

function cellIn(key: string, name: string): number {
  const cell = key === '' ? everybody : cellOf.get(`${key} ${name}`)
  if (cell === undefined) throw new Error(`there is no ${name} in ${key}`)
  return cell
}

/** What is written of a figure in a row; fails where a hidden one has more than that. */
function writtenIn(of: (key: string) => string, prefix = '') {
  const own = (key: string) => of(`${prefix}${key}`)
  const numbers = [
    'percent',
    'low',
    'high',
    'base',
    'base_size',
    'weighting',
    'unweighted_percent',
    'effective_base',
  ]
  if (own('hidden') === '') {
    return { base: Number(own('base')), percent: own('percent'), low: own('low'), high: own('high') }
  }
  const more = [...numbers, 'as_on'].map(own).filter((value) => value !== '')
  if (more.length > 0) throw new Error(`a hidden figure with ${more}`)
  return undefined
}

function readFigure({ wave, of }: Line): Note[] {
  const cells = bothOf(cellIn(of('cut'), of('category')), cellIn(of('and_cut'), of('and_category')))
  const spot = { wave, area: areaOf(of('area_code')), measure: measureOf(of('question')), ...cells }
  if (of('hidden') !== '' && of('gap') !== '') throw new Error('a hidden figure with a gap')
  return [{ spot, written: writtenIn(of) }]
}

function readFinding({ wave, of }: Line): Note[] {
  const at = { area: areaOf(of('area_code')), cell: cellIn(of('cut'), of('category')) }
  return [{ spot: { wave, measure: measureOf(of('question')), ...at }, written: writtenIn(of) }]
}

function readCompared({ of }: Line): Note[] {
  const at = { measure: measureOf(of('question')), cell: cellIn(of('cut'), of('category')) }
  return ['', 'other_'].map((prefix) => ({
    spot: { ...at, wave: of(`${prefix}wave`), area: areaOf(of(`${prefix}area_code`)) },
    written: writtenIn(of, prefix),
  }))
}

/** By wave, or by month of the wave of the file. */
function readTrend({ wave, of, place }: Line): Note[] {
  const where = { area: areaOf(of('area_code')), measure: measureOf(of('question')) }
  const isWave = demoWaves.some(({ name }) => name === of('time'))
  const [cell, time] = isWave ? [groupOf(of('group')), of('time')] : [monthCell(place), wave]
  return [{ spot: { wave: time, ...where, cell }, written: writtenIn(of) }]
}

/** Of everybody, in the whole organisation. */
function readQuestion({ wave, of }: Line): Note[] {
  const spot = { wave, area: areaOf('HD'), measure: measureOf(of('question')), cell: everybody }
  return [{ spot, written: writtenIn(of) }]
}
