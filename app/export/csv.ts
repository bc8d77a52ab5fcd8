import { columns, type FigureRow, type FileCell } from './figure-row'
import type { MethodLine } from './method'

/** What a spreadsheet would take for a formula: these first, also after spaces, tabs and line ends, or in full width. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

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

/** The first line: the columns by their keys. */
export const csvHead = csvLine(columns.map(({ key }) => key))

export const csvRows = (rows: readonly FigureRow[]) =>
  rows.map((row) => csvLine(columns.map(({ of }) => of(row)))).join('')

/** A line after the figures, as wide as they are: `#`, what it is about, what there is to say. So the columns stay
 *  what they are in a spreadsheet, a strict reader finds as many values in every line, and R and pandas, told that
 *  `#` begins a comment, read the figures alone. */
const note = (about: string, words: string) => {
  const rest = columns.slice(3).map(() => undefined)
  return csvLine(['#', about, words, ...rest])
}

/** How the figures were made, under them. */
export const csvMethod = (method: readonly MethodLine[]) =>
  method.map(({ about, words }) => note(about, words)).join('')

/** The last line, without which a file is not whole. */
export const csvEnd = (rows: number) => note('complete', `${rows} rows of figures`)

/** The last line of a file that could not be finished. */
export const csvBroken = (rows: number) =>
  note('not complete', `reading the figures failed after ${rows} rows: ask for the file again`)
