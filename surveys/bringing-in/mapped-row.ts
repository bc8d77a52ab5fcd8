import { type ImportedResponse, type ImportRules, readImportedResponse } from '../imported-response'
import { readDay } from './day'
import type { Field } from './field'
import { type Mapping, valuesAt } from './mapping'
import { matchValue, partsOf } from './match'

/** What is wrong with a row: the place of the column (undefined: the whole row), and what, in words. */
export type RowProblem = { place: number | undefined; message: string }

export type RowOutcome = { ok: true; response: ImportedResponse } | { ok: false; problems: RowProblem[] }

type Reader = (value: string, refuse: (message: string) => void) => string | undefined

/** Reads the rows of a file by a mapping: each becomes a response, or everything that is wrong with it. */
export class RowReader {
  readonly #rules: ImportRules
  readonly #mapping: Mapping
  readonly #readers: readonly { key: string; read: Reader }[]
  readonly #names: ReadonlyMap<string, string>

  constructor(rules: ImportRules, fields: readonly Field[], mapping: Mapping) {
    this.#rules = rules
    this.#mapping = mapping
    this.#names = new Map(fields.map(({ key, name }) => [key, name]))
    this.#readers = mapping.columns.map((key, place) => {
      const field = fields.find((one) => one.key === key)
      return field ? { key, read: readerOf(field, mapping, place) } : { key: '', read: () => undefined }
    })
  }

  /** `ownName` is the response's own number where the file has none. */
  read(cells: readonly string[], ownName: string): RowOutcome {
    const problems: RowProblem[] = []
    const record: Record<string, string> = this.#forEveryRow(ownName)
    this.#readers.forEach(({ key, read }, place) => {
      if (key === '') return
      const value = read((cells[place] ?? '').trim(), (message) => problems.push({ place, message }))
      if (value !== undefined && !(value === '' && key === 'channel')) record[key] = value
    })
    const { source } = this.#mapping
    if (source && record.external_id) record.external_id = `${source}-${record.external_id}`
    const read = readImportedResponse(this.#rules, record)
    if (!read.ok) problems.push(...this.#unless(problems, read.problems))
    return read.ok && problems.length === 0 ? read : { ok: false, problems }
  }

  #forEveryRow(ownName: string): Record<string, string> {
    const { channel, receivedOn } = this.#mapping
    return { external_id: ownName, channel, received_on: receivedOn }
  }

  /** The problems of fields in which nothing else was wrong, at their columns and by their names. */
  #unless(
    before: readonly RowProblem[],
    problems: readonly { path: string; message: string }[],
  ): RowProblem[] {
    return problems.flatMap(({ path, message }) => {
      const found = this.#mapping.columns.indexOf(path)
      const place = found === -1 ? undefined : found
      if (place !== undefined && before.some((problem) => problem.place === place)) return []
      const words = message.replace(/'([a-z][a-z0-9.-]*)'/g, (quoted, key) => {
        const name = this.#names.get(key)
        return name ? `“${name}”` : quoted
      })
      return [{ place, message: place === undefined ? `${this.#names.get(path) ?? path} ${words}` : words }]
    })
  }
}

function readerOf(field: Field, mapping: Mapping, place: number): Reader {
  if (field.kind === 'comment') return (value) => value
  if (field.kind === 'id') {
    return (value, refuse) => {
      if (value === '') refuse('is empty: each response needs a number of its own')
      return value === '' ? undefined : value
    }
  }
  if (field.kind === 'day') {
    return (value, refuse) => readReceived(value, mapping, refuse)
  }
  const readOne = choiceReader(field, valuesAt(mapping, place))
  if (field.kind !== 'many') return readOne
  return (value, refuse) => {
    const read = partsOf(field, value).map((part) => readOne(part, refuse))
    return read.includes(undefined) ? undefined : read.filter((key) => key !== '').join(';')
  }
}

function readReceived(value: string, { dayOrder }: Mapping, refuse: (message: string) => void) {
  const day = value === '' ? undefined : readDay(value, dayOrder)
  if (day === undefined) {
    refuse(
      value === ''
        ? 'is empty: tools leave it empty where somebody did not finish'
        : `“${shortened(value)}” is not a day`,
    )
  }
  return day
}

/** Values are matched once each; a file has few different ones and many rows. */
function choiceReader(field: Field, values: Readonly<Record<string, string>>): Reader {
  const known = new Map(Object.entries(values))
  return (value, refuse) => {
    if (value === '') return ''
    const matched = known.get(value)
    if (matched !== undefined) return matched
    const match = matchValue(field, value)
    if (match && !match.isGuess) {
      known.set(value, match.key)
      return match.key
    }
    refuse(`“${shortened(value)}” is not matched to ${field.key === 'area' ? 'an area' : 'an answer'}`)
    return undefined
  }
}

const shortened = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value)
