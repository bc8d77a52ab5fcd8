import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { RecordProblem } from '../../surveys/record'
import { CsvReader, type CsvRecord } from './csv-records'

/** A line of a file, by the names of its fields; or what keeps it from being read. */
export type RecordLine = { line: number } & (
  | { record: Record<string, unknown> }
  | { problems: RecordProblem[] }
)

export const recordTypes = ['text/csv', 'application/x-ndjson'] as const
export type RecordType = (typeof recordTypes)[number]

/** Longest line, in characters. */
const longestLine = 100_000

/** The lines of a file as they arrive, some at a time, so that a file of any length takes little memory. `checkColumns`
 *  is asked about the first line of a CSV file; where it finds problems nothing after is read. */
export function readRecordLines(
  body: ReadableStream<Uint8Array>,
  type: RecordType,
  checkColumns: (names: string[]) => RecordProblem[],
): AsyncGenerator<RecordLine[]> {
  const bytes = Readable.fromWeb(body)
  return type === 'text/csv' ? readCsv(bytes, checkColumns) : readJsonLines(bytes)
}

async function* readCsv(
  bytes: Readable,
  checkColumns: (names: string[]) => RecordProblem[],
): AsyncGenerator<RecordLine[]> {
  const reader = new CsvReader(longestLine)
  const named = new NamedLines(checkColumns)
  for await (const lines of linesOf(bytes)) {
    yield named.read(reader.read(lines))
    if (named.isRefused) return
  }
  yield named.read(reader.end())
}

/** Gives each value of a CSV file the name that the first line gives its column. */
class NamedLines {
  readonly #checkColumns: (names: string[]) => RecordProblem[]
  #columns: string[] | undefined
  /** True once the first line cannot be used: without the names of the columns nothing that follows can be read. */
  isRefused = false

  constructor(checkColumns: (names: string[]) => RecordProblem[]) {
    this.#checkColumns = checkColumns
  }

  read(records: CsvRecord[]): RecordLine[] {
    const lines: RecordLine[] = []
    for (const record of records) {
      if (this.isRefused) break
      const line = this.#columns ? lineOf(record, this.#columns) : this.#readColumns(record)
      if (line) lines.push(line)
    }
    return lines
  }

  #readColumns(record: CsvRecord): RecordLine | undefined {
    const { line } = record
    const problems = 'problem' in record ? [pathless(record.problem)] : this.#checkColumns(record.values)
    this.isRefused = problems.length > 0
    if (!this.isRefused && 'values' in record) this.#columns = record.values
    return this.isRefused ? { line, problems } : undefined
  }
}

function lineOf(record: CsvRecord, columns: string[]): RecordLine {
  const { line } = record
  if ('problem' in record) return { line, problems: [pathless(record.problem)] }
  const { values } = record
  if (values.length !== columns.length) {
    const message = `has ${values.length} fields where the first line names ${columns.length}`
    return { line, problems: [pathless(message)] }
  }
  const named: Record<string, string> = {}
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? ''
    if (value.includes('\uFFFD')) return { line, problems: [notUtf8] }
    named[columns[place] ?? ''] = value
  }
  return { line, record: named }
}

const pathless = (message: string): RecordProblem => ({ path: '', message })
const notUtf8 = pathless('has characters that are not UTF-8')
const tooLong = pathless(`is longer than ${longestLine} characters`)

async function* readJsonLines(bytes: Readable): AsyncGenerator<RecordLine[]> {
  let line = 0
  for await (const texts of linesOf(bytes)) {
    const lines: RecordLine[] = []
    for (const text of texts) {
      line += 1
      if (text === undefined) lines.push({ line, problems: [tooLong] })
      else if (text.trim() !== '') lines.push({ line, ...objectOf(text) })
    }
    yield lines
  }
}

/** The lines that each piece of the file completes, without their ends; undefined for one that is too long, whose text
 *  is not kept. */
async function* linesOf(bytes: Readable): AsyncGenerator<(string | undefined)[]> {
  const decoder = new TextDecoder()
  let rest = ''
  let isTooLong = false
  for await (const chunk of bytes) {
    const [first = '', ...others] = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n')
    rest += first
    const lines: (string | undefined)[] = []
    for (const next of others) {
      lines.push(isTooLong || rest.length > longestLine ? undefined : rest)
      isTooLong = false
      rest = next
    }
    yield lines
    if (rest.length > longestLine) {
      isTooLong = true
      rest = ''
    }
  }
  rest += decoder.decode()
  if (isTooLong) yield [undefined]
  else if (rest !== '') yield [rest]
}

function objectOf(text: string): { record: Record<string, unknown> } | { problems: RecordProblem[] } {
  if (text.includes('\uFFFD')) return { problems: [notUtf8] }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { record: value as Record<string, unknown> }
    }
  } catch {
    return { problems: [pathless('is not JSON')] }
  }
  return { problems: [pathless('should be an object in braces')] }
}
