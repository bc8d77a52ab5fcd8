import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { RecordProblem } from '../../surveys/record'
import { readCsvRecords } from './csv-records'

/** A line of a file, by the names of its fields; or what keeps it from being read. */
export type RecordLine = { line: number } & (
  | { record: Record<string, unknown> }
  | { problems: RecordProblem[] }
)

export const recordTypes = ['text/csv', 'application/x-ndjson'] as const
export type RecordType = (typeof recordTypes)[number]

/** Longest line, in characters. */
const longestLine = 100_000

/** The lines of a file as they arrive, so that a file of any length takes little memory. `checkColumns` is asked
 *  about the first line of a CSV file; where it finds problems nothing after is read. */
export function readRecordLines(
  body: ReadableStream<Uint8Array>,
  type: RecordType,
  checkColumns: (names: string[]) => RecordProblem[],
): AsyncGenerator<RecordLine> {
  const bytes = Readable.fromWeb(body)
  return type === 'text/csv' ? readCsv(bytes, checkColumns) : readJsonLines(bytes)
}

async function* readCsv(
  bytes: Readable,
  checkColumns: (names: string[]) => RecordProblem[],
): AsyncGenerator<RecordLine> {
  let columns: string[] | undefined
  for await (const record of readCsvRecords(linesOf(bytes), longestLine)) {
    const { line } = record
    if ('problem' in record) {
      yield { line, problems: [{ path: '', message: record.problem }] }
      // Without the names of the columns nothing that follows can be read.
      if (!columns) return
    } else if (columns) {
      yield lineOf(line, columns, record.values)
    } else {
      columns = record.values
      const problems = checkColumns(columns)
      if (problems.length > 0) return yield { line, problems }
    }
  }
}

function lineOf(line: number, columns: string[], values: string[]): RecordLine {
  if (values.length !== columns.length) {
    const message = `has ${values.length} fields where the first line names ${columns.length}`
    return { line, problems: [{ path: '', message }] }
  }
  if (values.some((value) => value.includes('\uFFFD'))) return { line, problems: [notUtf8] }
  return { line, record: Object.fromEntries(columns.map((name, place) => [name, values[place]])) }
}

const notUtf8: RecordProblem = { path: '', message: 'has characters that are not UTF-8' }
const tooLong: RecordProblem = { path: '', message: `is longer than ${longestLine} characters` }

async function* readJsonLines(bytes: Readable): AsyncGenerator<RecordLine> {
  let line = 0
  for await (const text of linesOf(bytes)) {
    line += 1
    if (text === undefined) yield { line, problems: [tooLong] }
    else if (text.trim() !== '') yield { line, ...objectOf(text) }
  }
}

/** Each line without its end; undefined for one that is too long, whose text is not kept. */
async function* linesOf(bytes: Readable): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  let isTooLong = false
  for await (const chunk of bytes) {
    const [first = '', ...others] = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n')
    rest += first
    for (const next of others) {
      yield isTooLong || rest.length > longestLine ? undefined : rest
      isTooLong = false
      rest = next
    }
    if (rest.length > longestLine) {
      isTooLong = true
      rest = ''
    }
  }
  rest += decoder.decode()
  if (isTooLong) yield undefined
  else if (rest !== '') yield rest
}

function objectOf(text: string): { record: Record<string, unknown> } | { problems: RecordProblem[] } {
  if (text.includes('\uFFFD')) return { problems: [notUtf8] }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { record: value as Record<string, unknown> }
    }
  } catch {
    return { problems: [{ path: '', message: 'is not JSON' }] }
  }
  return { problems: [{ path: '', message: 'should be an object in braces' }] }
}
