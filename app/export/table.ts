/** What stands in one cell of a file: words, or a number by its digits as the page shows it. */
export type FileCell = string | { digits: string } | undefined

/** A column by the key that programs read and the heading that people do; `width` is that in a spreadsheet, in
 *  characters. `isNumber`: what is in it are numbers. */
export type Column = { key: string; heading: string; width?: number; isNumber?: true }

/** A column with what it has of a row. */
export type ColumnOf<Row> = Column & { of: (row: Row) => FileCell }

/** A table of a file, with its rows some at a time: they may be read while the file is being written. */
export type Table = {
  name: string
  columns: readonly Column[]
  rows: Iterable<readonly FileCell[][]> | AsyncIterable<readonly FileCell[][]>
}

/** A table whose rows are all there. */
export type FullTable = Table & { rows: readonly [readonly FileCell[][]] }

/** A number by its digits, or nothing. */
export const number = (digits: string | number | undefined): FileCell =>
  digits === undefined ? undefined : { digits: String(digits) }

/** A column of numbers. */
export const numbers = <Row>(
  key: string,
  heading: string,
  of: (row: Row) => string | number | undefined,
): ColumnOf<Row> => ({ key, heading, isNumber: true, of: (row) => number(of(row)) })

/** A column of words, in a spreadsheet as wide as `width`. */
export const words = <Row>(
  key: string,
  heading: string,
  of: (row: Row) => string | undefined,
  width?: number,
): ColumnOf<Row> => ({ key, heading, of, ...(width !== undefined && { width }) })

/** What the columns have of some rows. */
export const cellsOf = <Row>(columns: readonly ColumnOf<Row>[], rows: readonly Row[]): FileCell[][] =>
  rows.map((row) => columns.map(({ of }) => of(row)))

/** A table of rows that are all there. */
export const tableOf = <Row>(
  name: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): FullTable => ({ name, columns, rows: [cellsOf(columns, rows)] })
