import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node'
import { columns, type FigureRow, type FileCell } from './figure-row'
import type { MethodLine } from './method'

/** A workbook of figures and, on a second sheet, of how they were made. Words are stored as words, so that a spreadsheet
 *  never takes one for a formula, whatever it begins with. */
export function figuresWorkbook(
  rows: readonly FigureRow[],
  method: readonly MethodLine[],
): Promise<Uint8Array<ArrayBuffer>> {
  const figures: Row[] = [
    columns.map(({ heading }) => headingCell(heading)),
    ...rows.map((row) => columns.map(({ of }) => cellOf(of(row)))),
  ]
  const about: Row[] = [
    [headingCell('About'), headingCell('Words')],
    ...method.map(({ about, words }) => [
      { ...wordsCell(about), alignVertical: 'top' as const },
      { ...wordsCell(words), wrap: true },
    ]),
  ]
  return writeXlsxFile([
    { data: figures, sheet: 'Figures', stickyRowsCount: 1, columns: columns.map(widthOf) },
    { data: about, sheet: 'Method', stickyRowsCount: 1, columns: [{ width: 32 }, { width: 100 }] },
  ]).toBuffer() as Promise<Buffer<ArrayBuffer>>
}

const wide = new Map([
  ...['area', 'cut_name', 'category_name', 'hidden'].map((key) => [key, 24] as const),
  ['question_text', 48],
])
const widthOf = ({ key, heading }: { key: string; heading: string }) => ({
  width: wide.get(key) ?? Math.max(10, heading.length + 2),
})

function cellOf(cell: FileCell): Cell {
  if (cell === undefined) return null
  if (typeof cell === 'string') return wordsCell(cell)
  const format = cell.digits.includes('.') ? '0.0' : '0'
  return { type: Number, value: Number(cell.digits), format }
}

/** What XML cannot hold, and would make the whole workbook unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it is about
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const wordsCell = (words: string) => ({ type: String, value: words.replace(unwritable, ' ') })

const headingCell = (words: string) => ({ ...wordsCell(words), fontWeight: 'bold' as const, wrap: true })
