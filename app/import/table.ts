/** A file as rows: the words of its first row, and each other row by its number as a spreadsheet shows it (the first row
 *  is 1), with its values or why it cannot be read. */
export type FileTable = { headings: string[]; rows: FileRow[] }
export type FileRow = { number: number } & ({ cells: string[] } | { problem: string })

/** What became of reading a file; `message` says what is wrong with the whole of it, in words. */
export type FileRead = { ok: true; table: FileTable } | { ok: false; message: string }

/** Most that is read of a file: its bytes, rows and columns, and the characters of a workbook, in which one text may
 *  stand in a million cells. */
export const fileLimits = { megabytes: 20, rows: 20_000, columns: 300, characters: 60_000_000 } as const

/** A table of rows of values, the first of them the headings; every row as wide as they are. */
export function tableOf(records: readonly FileRow[]): FileRead {
  const [first, ...rows] = records
  if (!first || 'problem' in first) {
    return { ok: false, message: `The first row ${first ? first.problem : 'is missing'}` }
  }
  const headings = named(first.cells)
  if (headings.length > fileLimits.columns) {
    return {
      ok: false,
      message: `The file has ${headings.length} columns: the most is ${fileLimits.columns}`,
    }
  }
  if (rows.length > fileLimits.rows) {
    const most = fileLimits.rows.toLocaleString('en-GB')
    return {
      ok: false,
      message: `The file has ${rows.length.toLocaleString('en-GB')} rows: the most is ${most}. Send it in parts`,
    }
  }
  if (rows.length === 0) return { ok: false, message: 'The file has headings and no rows under them' }
  return { ok: true, table: { headings, rows: rows.map((row) => fitted(row, headings.length)) } }
}

/** Headings without the empty ones at the end; one in between is named by its place. */
function named(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return cells.slice(0, last + 1).map((cell, place) => cell.trim() || `Column ${place + 1}`)
}

function fitted(row: FileRow, width: number): FileRow {
  if ('problem' in row) return row
  const { number } = row
  const beyond = row.cells.slice(width).some((cell) => cell.trim() !== '')
  if (beyond) return { number, problem: `has more values than the first row has headings (${width})` }
  return { number, cells: Array.from({ length: width }, (_, place) => storable(row.cells[place] ?? '')) }
}

/** A value without what no database keeps: control characters and halves of characters. */
const storable = (value: string): string => value.replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '').trim()
