import { CsvReader, type Delimiter, delimiters } from '../http/csv-records'
import { type FileRead, type FileRow, tableOf } from './table'

/** Longest row, in characters. */
const longestRow = 100_000

/** Reads a text file of values: UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252, as Excel saves
 *  it; between values a comma, a semicolon or a tab, whichever the first row has most of. */
export function readTextFile(bytes: Uint8Array): FileRead {
  const text = decode(bytes)
  if (text.includes('\0')) return { ok: false, message: 'The file is not text: choose a CSV or an XLSX file' }
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const told = /^sep=([,;\t])$/i.exec(lines[0] ?? '')?.[1] as Delimiter | undefined
  const before = told ? 1 : 0
  const read = lines.slice(before)
  const reader = new CsvReader(longestRow, told ?? delimiterOf(read.find((line) => line.trim() !== '') ?? ''))
  return tableOf(numbered([...reader.read(read), ...reader.end()], before))
}

/** A spreadsheet shows a record as one row, however many lines its values take. */
function numbered(records: ReturnType<CsvReader['end']>, before: number): FileRow[] {
  let more = -before
  return records.map((record) => {
    const number = record.line - more
    if ('problem' in record) return { number, problem: record.problem }
    more += record.values.reduce((lines, value) => lines + value.split('\n').length - 1, 0)
    return { number, cells: record.values }
  })
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows(bytes)
  }
}

/** What Windows-1252 has in place of the control characters from 80 to 9F; a dash where it has nothing. */
const windows = '€-‚ƒ„…†‡ˆ‰Š‹Œ-Ž--‘’“”•–—˜™š›œ-žŸ'

/** Some versions of Node take Windows-1252 for Latin 1, which has no such quotation marks. */
function decodeWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (one) => windows[one.charCodeAt(0) - 0x80] ?? '')
}

function delimiterOf(line: string): Delimiter {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '')
  const counted = delimiters.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }))
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter
}
