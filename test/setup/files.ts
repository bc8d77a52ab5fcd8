import { strFromU8, unzipSync } from 'fflate'

/** The records of a CSV file, quotes taken off and nothing else: what a strict reader finds in it. */
export const recordsOf = (csv: string): string[][] => [...eachRecord(csv)]

/** The same one by one. */
export function* eachRecord(csv: string): Generator<string[]> {
  let record: string[] = []
  for (const [, quoted, plain = '', ends = ''] of csv.replace(/^\uFEFF/, '').matchAll(value)) {
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (ends === ',') continue
    yield record
    record = []
  }
}

const value = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g

/** The figures of a CSV file as things with the names of its columns, and the lines under them by what they are about. */
export function figuresOf(csv: string): { rows: Record<string, string>[]; notes: [string, string][] } {
  const [names = [], ...records] = recordsOf(csv)
  const isNote = ([first]: string[]) => first === '#'
  const named = (record: string[]) => Object.fromEntries(names.map((name, at) => [name, record[at] ?? '']))
  return {
    rows: records.filter((record) => !isNote(record)).map(named),
    notes: records.filter(isNote).map(([, about = '', words = '']) => [about, words]),
  }
}

/** A cell of a workbook as it is stored: whether it is words or a number, and what a formula there is. */
export type StoredCell = { type: 'words' | 'number' | 'formula' | 'empty'; value: string }

/** The sheets of a workbook by name, row by row, read out of what the file really holds. */
export function sheetsOf(file: Uint8Array): Map<string, StoredCell[][]> {
  const parts = unzipSync(file)
  const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : '')
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside = '']) =>
    unescaped([...inside.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, words]) => words).join('')),
  )
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)]
  return new Map(
    names.map(([, name = ''], at) => [
      unescaped(name),
      rowsOf(text(`xl/worksheets/sheet${at + 1}.xml`), shared),
    ]),
  )
}

function rowsOf(sheet: string, shared: readonly string[]): StoredCell[][] {
  return [...sheet.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = '']) => {
    const cells: StoredCell[] = []
    for (const [, about = '', inside = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      // A cell that is empty may be left out.
      const place = placeOf(/\br="([A-Z]+)\d+"/.exec(about)?.[1] ?? '')
      while (cells.length < place) cells.push({ type: 'empty', value: '' })
      cells.push(storedCell(about, inside, shared))
    }
    return cells
  })
}

/** The place of a column, from 0, by its letters. */
const placeOf = (letters: string) =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1

function storedCell(about: string, inside: string, shared: readonly string[]): StoredCell {
  if (inside.includes('<f')) return { type: 'formula', value: inside }
  const type = /\bt="(\w+)"/.exec(about)?.[1]
  const stored = /<v>(.*?)<\/v>/s.exec(inside)?.[1]
  if (type === 's') return { type: 'words', value: shared[Number(stored)] ?? '' }
  if (type === 'inlineStr') return { type: 'words', value: unescaped(inside.replace(/<[^>]*>/g, '')) }
  return stored === undefined ? { type: 'empty', value: '' } : { type: 'number', value: stored }
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
}

const unescaped = (words: string) => words.replace(/&([^;]+);/g, (whole, name) => entities[name] ?? whole)
