import { columns } from '../../../app/export/figure-row'
import { demoWaves } from '../../../db/demo/landlord'
import { cellKey } from '../../../surveys/cell'
import { cutKeys, everybody } from '../../../surveys/cut'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import { figuresOf, sheetsOf } from '../../setup/files'
import type { Note } from './notebook'
import { areaOf, cellsOf, measureOf } from './spots'

const files = /^\/officer\/waves\/[^/]+\/(\w+)\.(csv|xlsx)(\?|$)/

/** The route of a file's address; undefined where it is the address of a page. */
export function routeOfFile(path: string): string | undefined {
  const [, name, kind] = files.exec(path) ?? []
  return name && `routes/officer/export/${name}-${kind}`
}

/** The figures in a file of figures. */
export function readFile(path: string, file: Uint8Array): Note[] {
  const { rows, about } = path.includes('.xlsx') ? ofWorkbook(file) : ofCsv(file)
  const wave = demoWaves.find(({ name }) => about.get('Wave')?.startsWith(`${name}, `))?.name
  if (!wave) throw new Error(`nobody knows which wave ${path} is of`)
  return rows.map((row) => noteOf(wave, row))
}

type Rows = { rows: Record<string, string>[]; about: Map<string, string> }

function ofCsv(file: Uint8Array): Rows {
  const { rows, notes } = figuresOf(new TextDecoder().decode(file))
  if (notes.at(-1)?.[0] !== 'complete') throw new Error('a file that is not whole')
  return { rows, about: new Map(notes) }
}

function ofWorkbook(file: Uint8Array): Rows {
  const sheets = sheetsOf(file)
  const [, ...figures] = sheets.get('Figures') ?? []
  const method = sheets.get('Method') ?? []
  return {
    rows: figures.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at]?.value ?? '']))),
    about: new Map(method.map(([about, words]) => [about?.value ?? '', words?.value ?? ''])),
  }
}

function noteOf(wave: string, row: Record<string, string>): Note {
  const { area_code = '', question = '', cut, category, percent = '', low = '', high = '', base = '' } = row
  const cells = cutKeys.flatMap((key) => (key === cut ? cellsOf(key) : []))
  const cell = cells.find((one) => cellKey(perceptionSurvey, one) === category) ?? everybody
  const spot = { wave, area: areaOf(area_code), measure: measureOf(question), cell }
  if (!row.hidden) return { spot, written: { base: Number(base), percent, low, high } }
  const more = columns.slice(8, -1).filter(({ key }) => row[key])
  if (more.length > 0) throw new Error(`a hidden figure with ${more.map(({ key }) => key)}`)
  return { spot, written: undefined }
}
