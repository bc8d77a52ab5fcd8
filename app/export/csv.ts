import type { MethodLine } from './method'
import type { Column, FileCell, FullTable } from './table'

/** What a spreadsheet would take for a formula: these first, also after spaces, tabs and line ends, or in full width. */
export const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** Tells a spreadsheet that the file is in UTF-8; programs that do not know it are given files without. */
export const byteOrderMark = '\uFEFF'

/** One value of a CSV file. Words that a spreadsheet would run as a formula are given the apostrophe by which one marks
 *  words; it is part of the file, as CSV has no other way to say so. Numbers are numbers. */
export function csvValue(cell: FileCell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return cell.digits
  const inert = formula.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

const csvLine = (cells: readonly FileCell[]) => `${cells.map(csvValue).join(',')}\r\n`

type Columns = readonly Column[]

/** The first line: the columns by their keys. */
export const csvHead = (columns: Columns) => csvLine(columns.map(({ key }) => key))

export const csvRows = (rows: readonly FileCell[][]) => rows.map(csvLine).join('')

/** A line after the figures, as wide as they are: `#`, what it is about, what there is to say. So the columns stay
 *  what they are in a spreadsheet, a strict reader finds as many values in every line, and R and pandas, told that
 *  `#` begins a comment, read the figures alone. */
const note = (columns: Columns, about: string, words: string) => {
  const rest = columns.slice(3).map(() => undefined)
  return csvLine(['#', about, words, ...rest])
}

/** How the figures were made, under them. */
export const csvMethod = (columns: Columns, method: readonly MethodLine[]) =>
  method.map(({ about, words }) => note(columns, about, words)).join('')

/** The last line, without which a file is not whole. */
export const csvEnd = (columns: Columns, rows: number) => note(columns, 'complete', `${rows} rows of figures`)

/** The last line of a file that could not be finished. */
export const csvBroken = (columns: Columns, rows: number) =>
  note(columns, 'not complete', `reading the figures failed after ${rows} rows: ask for the file again`)

/** A whole file of a table that is all there, for spreadsheets. */
export function csvFile({ columns, rows: [rows] }: FullTable, method: readonly MethodLine[]): string {
  const end = csvEnd(columns, rows.length)
  return [byteOrderMark, csvHead(columns), csvRows(rows), csvMethod(columns, method), end].join('')
}
