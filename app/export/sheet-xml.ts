import { formula } from './csv'
import type { Column, FileCell } from './table'

/** The looks of cells by their place in the style sheet of `workbookParts`: numbers without and with a decimal, what heads
 *  a column, words that run over several lines, and words that begin like a formula, which stay words when they are
 *  edited. */
const looks = { plain: 0, heading: 1, whole: 2, decimal: 3, long: 4, inert: 5 } as const

/** Words longer than this run over several lines, in a column as wide. */
const longest = 100

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** What XML cannot hold, and would make the whole workbook unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it is about
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as they stand in a workbook, which reads _x0041_ as a letter by its number. */
const escaped = (words: string) =>
  words
    .replace(unwritable, ' ')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (one) => entities[one] ?? one)

const stored = (words: string) => `<t xml:space="preserve">${escaped(words)}</t>`

/** Words that cells refer to by number, so that those that come back in every row are stored once. There are at most so
 *  many: what comes after stands in its cell. */
export class SharedWords {
  readonly #places = new Map<string, number>()
  readonly #most: number

  constructor(most = 50_000) {
    this.#most = most
  }

  /** A cell of words. */
  cell(words: string, at: string): string {
    let place = this.#places.get(words)
    if (place === undefined) {
      if (this.#places.size >= this.#most) return `<c ${at} t="inlineStr"><is>${stored(words)}</is></c>`
      place = this.#places.size
      this.#places.set(words, place)
    }
    return `<c ${at} t="s"><v>${place}</v></c>`
  }

  *xml(): Generator<string> {
    yield `${head}<sst xmlns="${main}">`
    for (const words of this.#places.keys()) yield `<si>${stored(words)}</si>`
    yield '</sst>'
  }
}

/** The letters of a column, from 0. */
function lettersOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : lettersOf(Math.floor(place / 26) - 1) + last
}

/** What stands before the rows of a sheet: how wide its columns are, and what heads them, which stays in sight. */
export function sheetBegin(columns: readonly Column[], shared: SharedWords): string {
  const widths = columns.map(({ width, heading }, place) => {
    const at = place + 1
    return `<col min="${at}" max="${at}" width="${width ?? Math.max(10, heading.length + 2)}" customWidth="1"/>`
  })
  const headings = columns.map(({ heading }, place) =>
    shared.cell(heading, `r="${lettersOf(place)}1" s="${looks.heading}"`),
  )
  return (
    `${head}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${headings.join('')}</row>`
  )
}

/** A row of a sheet, by its number from 1; what is empty is left out. */
export function sheetRow(cells: readonly FileCell[], row: number, shared: SharedWords): string {
  const written = cells.map((cell, place) => {
    if (cell === undefined) return ''
    const at = `r="${lettersOf(place)}${row}"`
    if (typeof cell === 'string') return shared.cell(cell, `${at} s="${lookOf(cell)}"`)
    const look = cell.digits.includes('.') ? looks.decimal : looks.whole
    return `<c ${at} s="${look}"><v>${Number(cell.digits)}</v></c>`
  })
  return `<row r="${row}">${written.join('')}</row>`
}

function lookOf(words: string): number {
  if (formula.test(words)) return looks.inert
  return words.length > longest || words.includes('\n') ? looks.long : looks.plain
}

/** What stands after the rows: the columns can be filtered, and printed across the page. */
export function sheetEnd(width: number, rows: number): string {
  const filtered = `A1:${lettersOf(width - 1)}${rows}`
  return `</sheetData><autoFilter ref="${filtered}"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`
}

/** All else that a workbook of these sheets is made of, by where it is in the file. */
export function workbookParts(sheets: readonly { name: string }[]): [string, string][] {
  const numbered = sheets.map(({ name }, place) => ({ name: escaped(name), number: place + 1 }))
  const names = numbered.map(
    ({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`,
  )
  // The headings are printed on every page.
  const titles = numbered.map(
    ({ name, number }) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${number - 1}">'${name.replaceAll("'", "''")}'!$1:$1</definedName>`,
  )
  return [
    ['xl/styles.xml', styles],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relationsOf(sheets.length)],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['[Content_Types].xml', contentTypes(sheets.length)],
  ]
}

function relationsOf(sheets: number): string {
  const one = (number: number, type: string, target: string) =>
    `<Relationship Id="rId${number}" Type="${relations}/${type}" Target="${target}"/>`
  const all = Array.from({ length: sheets }, (_, place) =>
    one(place + 1, 'worksheet', `worksheets/sheet${place + 1}.xml`),
  )
  all.push(one(sheets + 1, 'styles', 'styles.xml'), one(sheets + 2, 'sharedStrings', 'sharedStrings.xml'))
  return `${head}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const one = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}" ContentType="${type}.${kind}+xml"/>`
  const all = Array.from({ length: sheets }, (_, place) =>
    one(`worksheets/sheet${place + 1}.xml`, 'worksheet'),
  )
  all.push(
    one('workbook.xml', 'sheet.main'),
    one('styles.xml', 'styles'),
    one('sharedStrings.xml', 'sharedStrings'),
  )
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${all.join('')}</Types>`
}

const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
const look = (more: string, inside = '') => `<xf ${more} borderId="0" fillId="0" xfId="0">${inside}</xf>`

/** The looks, in the order of `looks`. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${[
  look('numFmtId="0" fontId="0" applyAlignment="1"', '<alignment vertical="top"/>'),
  look(
    'numFmtId="0" fontId="1" applyFont="1" applyAlignment="1"',
    '<alignment vertical="top" wrapText="1"/>',
  ),
  look('numFmtId="1" fontId="0" applyNumberFormat="1" applyAlignment="1"', '<alignment vertical="top"/>'),
  look('numFmtId="164" fontId="0" applyNumberFormat="1" applyAlignment="1"', '<alignment vertical="top"/>'),
  look('numFmtId="0" fontId="0" applyAlignment="1"', '<alignment vertical="top" wrapText="1"/>'),
  look(
    'numFmtId="0" fontId="0" quotePrefix="1" applyAlignment="1"',
    '<alignment vertical="top" wrapText="1"/>',
  ),
].join('')}</cellXfs></styleSheet>`
