import { setImmediate as nextTurn } from 'node:timers/promises'
import { columns } from '../../../app/export/figure-row'
import { demoWaves } from '../../../db/demo/landlord'
import { cellKey } from '../../../surveys/cell'
import { cutKeys, everybody } from '../../../surveys/cut'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { eachRecord, sheetsOf } from '../../setup/files'
import type { Note } from './notebook'
import { areaOf, bothOf, cellsOf, measureOf } from './spots'

const files = /^\/officer\/waves\/[^/]+\/(\w+)\.(csv|svg|xlsx)(\?|$)/

/** The route of a file's address; undefined where it is the address of a page. */
export function routeOfFile(path: string): string | undefined {
  const [, name, kind] = files.exec(path) ?? []
  return name && `routes/officer/${kind === 'svg' ? 'picture' : 'export'}/${name}-${kind}`
}

/** The figures in a file of figures, some at a time: meanwhile connections must be able to close. */
export async function* readFile(path: string, file: Uint8Array): AsyncGenerator<Note[]> {
  // A picture has figures of its page's table, as its own test holds.
  if (path.includes('.svg')) return
  const records = path.includes('.xlsx')
    ? ofWorkbook(file)
    : [...eachRecord(new TextDecoder().decode(file))].slice(1)
  const about = new Map(
    records.filter(([first]) => first === '#').map(([, one = '', words = '']) => [one, words]),
  )
  const wave = demoWaves.find(({ name }) => about.get('Wave')?.startsWith(`${name}, `))?.name
  if (!wave || !about.has('complete')) throw new Error(`${path} is of no wave, or not whole`)
  const rows = records.filter(([first]) => first !== '#')
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    yield rows.slice(start, start + rowsAtOnce).map((row) => noteOf(wave, row))
    await nextTurn()
  }
}

const rowsAtOnce = 2_000

/** The sheets of a workbook as the records of a CSV file are. */
function ofWorkbook(file: Uint8Array): string[][] {
  const sheets = sheetsOf(file)
  const wordsOf = (name: string) =>
    (sheets.get(name) ?? []).slice(1).map((row) => columns.map((_, at) => row[at]?.value ?? ''))
  const method = wordsOf('Method').map((row) => ['#', ...row])
  return [...wordsOf('Figures'), ...method, ['#', 'complete']]
}

const at = (key: string) => columns.findIndex((column) => column.key === key)
const [area, question, cut, category] = ['area_code', 'question', 'cut', 'category'].map(at) as [
  number,
  number,
  number,
  number,
]
const [percent, low, high, base] = ['percent', 'low', 'high', 'base'].map(at) as [
  number,
  number,
  number,
  number,
]
const hidden = at('hidden')
const [andCut, andCategory] = ['and_cut', 'and_category'].map(at) as [number, number]

/** The cells of every cut by the keys that files have. */
const cellOf = new Map<string, number>(
  cutKeys
    .flatMap((key) =>
      cellsOf(key).map((cell) => [`${key} ${cellKey(perceptionSurvey, cell)}`, cell] as const),
    )
    .reverse(),
)

function noteOf(wave: string, row: readonly string[]): Note {
  const of = (place: number) => row[place] ?? ''
  const cellIn = (key: string, name: string) => {
    const cell = key === '' ? everybody : cellOf.get(`${key} ${name}`)
    if (cell === undefined) throw new Error(`there is no ${name} in ${key}`)
    return cell
  }
  const cells = bothOf(cellIn(of(cut), of(category)), cellIn(of(andCut), of(andCategory)))
  const spot = { wave, area: areaOf(of(area)), measure: measureOf(of(question)), ...cells }
  if (of(hidden) === '') {
    return { spot, written: { base: Number(of(base)), percent: of(percent), low: of(low), high: of(high) } }
  }
  const more = row.slice(percent, hidden).filter((value) => value !== '')
  if (more.length > 0) throw new Error(`a hidden figure with ${more}`)
  return { spot, written: undefined }
}
