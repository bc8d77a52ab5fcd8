import { languages } from '../language'

/** One row of a file of prescribed wordings: the words of one question in one language. `number` is where it stands in
 *  the file. `topic`, `scale` and `like` are only of measures that our own data do not settle. */
export type WordingRow = {
  number: number
  code: string
  language: string
  question: string
  options: string[]
  hint?: string
  topic?: string
  scale?: string
  like?: string
}

/** Something wrong in a file: the row, 0 for the whole of it, and what to do. */
export type FileProblem = { row: number; message: string }

export type RowsRead = { rows: WordingRow[]; problems: FileProblem[] }

const names = ['code', 'language', 'question', 'options', 'hint', 'topic', 'scale', 'like'] as const
const needed = ['code', 'language', 'question', 'options'] as const

/** The rows of a table whose first row names its columns; answer options stand in one cell with `|` between them. */
export function rowsOfTable(
  headings: readonly string[],
  records: readonly { number: number; cells: readonly string[] }[],
): RowsRead {
  const places = new Map(headings.map((heading, place) => [heading.trim().toLowerCase(), place]))
  const missing = needed.filter((name) => !places.has(name))
  if (missing.length > 0) {
    return {
      rows: [],
      problems: missing.map((name) => ({ row: 0, message: `There is no column “${name}”` })),
    }
  }
  const rows = records.flatMap(({ number, cells }) => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const values = names.map((name) => [name, cells[places.get(name) ?? -1]?.trim() ?? ''] as const)
    return [rowOf(number, Object.fromEntries(values))]
  })
  return rows.length > 0 ? { rows, problems: [] } : { rows, problems: [nothing] }
}

/** The rows of a file in JSON: a list of objects, the options of each a list of texts. */
export function rowsOfJson(value: unknown): RowsRead {
  if (!Array.isArray(value)) {
    return { rows: [], problems: [{ row: 0, message: 'The file is not a list of questions' }] }
  }
  const problems: FileProblem[] = []
  const rows = value.flatMap((entry: unknown, place) => {
    const number = place + 1
    if (typeof entry !== 'object' || entry === null) {
      problems.push({ row: number, message: 'This entry is not an object with code, language and question' })
      return []
    }
    return [rowOf(number, entry as Record<string, unknown>)]
  })
  return { rows, problems: value.length === 0 ? [nothing] : problems }
}

const nothing: FileProblem = { row: 0, message: 'The file has no question in it' }

function rowOf(number: number, values: Record<string, unknown>): WordingRow {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name].trim() : '')
  const listed = Array.isArray(values.options) ? values.options.map(String) : text('options').split('|')
  const options = listed.map((option) => option.trim()).filter((option) => option !== '')
  const more = (['hint', 'topic', 'scale', 'like'] as const).flatMap((name) =>
    text(name) ? [[name, text(name)] as const] : [],
  )
  return {
    ...{ number, code: text('code'), language: text('language').toLowerCase(), question: text('question') },
    ...{ options, ...Object.fromEntries(more) },
  }
}

/** What is wrong with each row by itself, whatever it is of. */
export function checkRows(rows: readonly WordingRow[]): FileProblem[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const { number, code, language, question, options } = row
    const same = `${code.toUpperCase()} ${language}`
    const isTwice = seen.has(same)
    seen.add(same)
    const offered = languages.filter((each) => each !== 'qps')
    return [
      code === '' && 'There is no code',
      !(offered as readonly string[]).includes(language) &&
        `“${language}” is not a language: use one of ${offered.join(', ')}`,
      question === '' && 'There are no words of the question',
      question.length > 600 && 'The question is longer than 600 characters',
      options.some((option) => option.length > 200) && 'An answer option is longer than 200 characters',
      new Set(options).size < options.length && 'Two answer options are the same',
      isTwice && `${code} is in the file twice in this language`,
    ].flatMap((message) => (message ? [{ row: number, message }] : []))
  })
}
