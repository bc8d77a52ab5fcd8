import { demoWaves } from '../../../db/demo/landlord'
import { cutName } from '../../../surveys/cell'
import { type CutKey, cutKeys, everybody, monthCell } from '../../../surveys/cut'
import { perceptionSurvey } from '../../../surveys/templates/perception'
import type { Note } from './notebook'
import { choicesOf, type Table, tablesOf, textIn, textOf } from './page-text'
import {
  areaOf,
  areaWithin,
  bothOf,
  cellNamed,
  cuts,
  groupOf,
  measureAsked,
  measureNamed,
  measureOf,
  measures,
  type Spot,
} from './spots'
import { figureIn, figuresCited } from './words'

/** The figures that a page shows, in tables and sentences. */
export function readHtml(html: string): Note[] {
  const wave = waveOf(html)
  const chosen = new Map(choicesOf(html).map((choice) => [choice.name, choice.chosen]))
  const tables = tablesOf(html)
  if (chosen.has('against')) return readCompare({ wave, tables, chosen })
  if (chosen.has('strand')) return readBreakdown(html, { wave, tables, chosen })
  if (chosen.has('by')) return readTrend({ wave, tables, chosen })
  if (html.includes('<article class="finding"')) return readFindings(html, wave)
  const cited = figuresCited(textOf(html.slice(html.indexOf('<body'))))
  return [...tables.flatMap((table) => readTable(table, wave)), ...cited]
}

/** Every finding: whose figure it is tells its name, in the address of the page itself or of its link. */
function readFindings(html: string, wave: string): Note[] {
  const parts = html.matchAll(/<article class="finding"[^>]*>(.*?)<\/article>/gs)
  const own = /<form method="post" action="[^"]*[?&]key=([^"&]*)/.exec(html)?.[1]
  return Array.from(parts, ([, part = '']) => {
    const links = Array.from(part.matchAll(/\/finding\?key=([^"&]*)/g), ([, key = '']) => key)
    const name = own ?? links.at(-1) ?? ''
    const [, , question = '', group = '', area = ''] = decodeURIComponent(name).split(':')
    const spot = { wave, area: areaOf(area), measure: measureOf(question), cell: groupOf(group) }
    return { spot, written: figureIn(textIn(part, 'under finding__figure') ?? '') }
  })
}

/** The wave that a page is of: the one its first heading names, or the title. */
function waveOf(html: string): string {
  const title = textOf(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '')
  const heading = textOf(/<section><h2[^>]*>(.*?)<\/h2>/s.exec(html)?.[1] ?? '')
  return demoWaves.find(({ name }) => title.includes(name) || heading.includes(name))?.name ?? ''
}

/** The captions of tables that hold no figure. */
const withoutFigures = new RegExp(
  `^(${[
    'Waves.*',
    'Files brought in so far',
    'What cannot be imported',
    'The frameworks',
    'Each language, as it stands',
    'Surveys open now, or to open',
    'What is there',
    '.*: what is missing or changed',
    'Files so far',
    'Every rule that was set',
    'Forms made so far',
    'All panels',
    'Members of the panel',
    '.*: its lines, and what asks about them',
    'What each answer counts for',
    'Judgements by wave',
    '.*: judgements',
    '.*, as it stood on .*: what tells how it goes',
    'What the inspectors said, and what the rule suggests',
    'Who answered( by.*)?',
    'Completeness of profiles.*',
    'Reasons for (dis)?satisfaction.*',
    '.*by what the results are broken down by',
    '.*everything together',
  ].join('|')})$`,
)

/** The members of the panels in groups, those who did not say among them: nobody's answer, and none of fewer than 10. */
function readMembers(caption: string, rows: Table['rows']): Note[] {
  const counts = rows.slice(1).map(([, count]) => Number(count))
  if (counts.length < 2 || !counts.every((count) => count >= 10)) throw new Error(`${caption}: ${counts}`)
  return []
}

/** A table of the whole organisation: each row a question, of everybody. */
function readTable({ caption, kind, rows }: Table, wave: string): Note[] {
  if (withoutFigures.test(caption)) return []
  if (caption.startsWith('Members by ')) return readMembers(caption, rows)
  if (kind.includes('strands')) return readStrands(rows, wave)
  return rows.slice(1).map(([question = '', ...cells]) => {
    const measure = kind === 'headlines' ? measureAsked(question) : measureOfRow(question)
    const written = figureIn(cells.slice(0, 3).join(' '))
    return { spot: { wave, area: areaOf('HD'), measure, cell: everybody }, written }
  })
}

type Breakdown = { wave: string; tables: Table[]; chosen: ReadonlyMap<string, string> }

function readBreakdown(html: string, { wave, tables, chosen }: Breakdown): Note[] {
  const area = areaOf(chosen.get('area') ?? '')
  const cut = cutKeys.find((key) => key === chosen.get('strand'))
  if (!cut) throw new Error('a breakdown by nothing')
  const groups = (name: string) => ({ area, cell: cellNamed(cut, name) })
  const areas = (name: string) =>
    name === 'Everybody' ? { area, cell: everybody } : { area: areaWithin(area, name), cell: everybody }
  const question = chosen.get('question') ?? ''
  const crossed = tables.find(
    ({ rows }) => rows[0]?.[0] === cutName(perceptionSurvey, cut).en && rows[0][1] === 'Everybody',
  )
  const within = cutKeys.find((key) => key === chosen.get('within'))
  if (crossed && within)
    return readCrossed(crossed, { wave, area, measure: measureOf(question) }, [cut, within])
  if (chosen.get('within') === 'any' && tables.length === 0) return []
  const [byCut, byArea] = tables
  const spots = [groups, areas]
  if (question === 'all') return [byCut, byArea].flatMap((table, at) => readMatrix(table, wave, spots[at]))
  const measure = measureOf(question)
  const own = textIn(html, 'big-figure')
  const ofTables = [byCut, byArea].flatMap((table, at) =>
    (table?.rows.slice(1) ?? []).map(([name = '', ...cells]) => ({
      spot: { wave, measure, ...(spots[at] ?? groups)(name) },
      // What follows is its gap to the others, of no figure that is not read here.
      written: figureIn(cells.slice(0, cells.length - 1).join(' ')),
    })),
  )
  return [
    { spot: { wave, area, measure, cell: everybody }, written: own ? figureIn(own) : undefined },
    ...ofTables,
  ]
}

/** A category of one cut a row, of another a column, everybody first either way. */
function readCrossed(
  { rows: [[, ...columns] = [], ...rows] }: Table,
  where: Omit<Spot, 'cell'>,
  [cut, within]: [CutKey, CutKey],
): Note[] {
  return rows.flatMap(([row = '', ...cells]) =>
    columns.map((column, at) => ({
      spot: { ...where, ...bothOf(cellNamed(cut, row), cellNamed(within, column)) },
      written: figureIn(cells[at] ?? ''),
    })),
  )
}

/** Two sides of a comparison: a group a row, the three cells of a figure (or one that says it is hidden) for each. */
function readCompare({ wave, tables: [table], chosen }: Breakdown): Note[] {
  const [[, , there = ''] = [], , ...rows] = table?.rows ?? []
  const area = areaOf(chosen.get('area') ?? '')
  const measure = measureOf(chosen.get('question') ?? '')
  const cut = cutKeys.find((key) => key === chosen.get('strand'))
  const [kind, code = ''] = (chosen.get('against') ?? '').split('.')
  const other = kind === 'area' ? { wave, area: areaOf(code) } : { wave: there, area }
  return rows.flatMap(([name = '', ...cells]) => {
    const cell = name === 'Everybody' || !cut ? everybody : cellNamed(cut, name)
    return [{ wave, area }, other].map((side) => ({
      spot: { ...side, measure, cell },
      written: figureIn(cells.splice(0, /%/.test(cells[0] ?? '') ? 3 : 1).join(' ')),
    }))
  })
}

/** A row of a trend begins with its wave, and then says so where that is not finished. */
const waveOfRow = (head: string) => head.replace(/ (still open, reading \d+|reading \d+, not final yet)$/, '')

/** A trend: a wave or a month a row, and the areas within as they are in this wave. */
function readTrend({ wave, tables: [points, within], chosen }: Breakdown): Note[] {
  const area = areaOf(chosen.get('area') ?? '')
  const measure = measureOf(chosen.get('question') ?? '')
  const cell = groupOf(chosen.get('group') ?? '')
  const isByWave = chosen.get('by') === 'wave'
  const ofPoints = (points?.rows.slice(1) ?? []).map(([head = '', ...cells], place) => ({
    spot: isByWave
      ? { wave: waveOfRow(head), area, measure, cell }
      : { wave, area, measure, cell: monthCell(place) },
    written: figureIn(cells.slice(0, 3).join(' ')),
  }))
  const inside = (within?.rows.slice(1) ?? []).map(([name = '', ...cells]) => ({
    spot: { wave, area: areaWithin(area, name), measure, cell },
    written: figureIn(cells.slice(0, 3).join(' ')),
  }))
  return [...ofPoints, ...inside]
}

/** Every question by category, or by area. */
function readMatrix(
  table: Table | undefined,
  wave: string,
  placeOf: ((name: string) => Pick<Spot, 'area' | 'cell'>) | undefined,
): Note[] {
  const [[, ...columns] = [], ...rows] = table?.rows ?? []
  return rows.flatMap(([question = '', ...cells]) =>
    columns.flatMap((column, at) => {
      const place = placeOf?.(column)
      if (!place) return []
      return [
        { spot: { wave, measure: measureNamed(question), ...place }, written: figureIn(cells[at] ?? '') },
      ]
    }),
  )
}

/** The headline questions of the whole organisation by the categories of a cut, which the first cell names, or by its
 *  regions. */
function readStrands([[name = '', ...questions] = [], ...rows]: string[][], wave: string): Note[] {
  const cut = cuts.find((key) => cutName(perceptionSurvey, key).en === name)
  if (!cut && name !== 'Region') throw new Error(`nobody knows what ${name} is`)
  const area = areaOf('HD')
  const placeOf = (row: string) => {
    if (cut) return { area, cell: cellNamed(cut, row) }
    return { area: row === 'Everybody' ? area : areaWithin(area, row), cell: everybody }
  }
  return rows.flatMap(([row = '', ...cells]) =>
    questions.map((question, at) => ({
      spot: { wave, measure: measureNamed(question), ...placeOf(row) },
      written: figureIn(cells[at] ?? ''),
    })),
  )
}

/** A row begins with the short name of its question, and then has all of it. */
function measureOfRow(head: string): number {
  const found = measures.find(({ question }) => head === `${question.short.en} ${question.text.en}`)
  if (!found) throw new Error(`no question is called "${head}"`)
  return found.place
}
