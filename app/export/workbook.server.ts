import { SharedWords, sheetBegin, sheetEnd, sheetRow, workbookParts } from './sheet-xml'
import type { FileCell, Table } from './table'
import { type ZippedFile, zipped } from './zip.server'

/** The most rows of a table on one sheet, and with its headings under what spreadsheets take: 1,048,576. */
const mostRows = 1_000_000

/** A workbook of some tables as it is being written, each on a sheet of its own, or where it is longer than one takes on
 *  several. Words are stored as words, so that a spreadsheet never takes one for a formula, whatever it begins with. */
export function workbook(
  tables: readonly Table[],
  { rowsOnSheet = mostRows } = {},
): AsyncGenerator<Uint8Array> {
  return zipped(partsOf(tables, rowsOnSheet))
}

async function* partsOf(tables: readonly Table[], rowsOnSheet: number): AsyncGenerator<ZippedFile> {
  const shared = new SharedWords()
  const sheets: { name: string; width: number }[] = []
  for (const table of tables) {
    const rows = new Rows(table)
    for (let part = 1; part === 1 || (await rows.hasMore()); part++) {
      sheets.push({ name: part === 1 ? table.name : `${table.name} ${part}`, width: table.columns.length })
      const pieces = sheetPieces(table, { rows, shared, rowsOnSheet })
      yield { name: `xl/worksheets/sheet${sheets.length}.xml`, pieces }
    }
  }
  yield { name: 'xl/sharedStrings.xml', pieces: inOne(shared.xml()) }
  for (const [name, xml] of workbookParts(sheets)) yield { name, pieces: inOne([xml]) }
}

async function* inOne(pieces: Iterable<string>): AsyncGenerator<string> {
  yield* pieces
}

type Sheet = { rows: Rows; shared: SharedWords; rowsOnSheet: number }

async function* sheetPieces(
  { columns }: Table,
  { rows, shared, rowsOnSheet }: Sheet,
): AsyncGenerator<string> {
  yield sheetBegin(columns, shared)
  let at = 1
  while (at <= rowsOnSheet && (await rows.hasMore())) {
    const some = rows.take(rowsOnSheet + 1 - at)
    yield some.map((cells) => sheetRow(cells, ++at, shared)).join('')
  }
  yield sheetEnd(columns.length, at)
}

/** The rows of a table, taken some at a time and no more than asked for. */
class Rows {
  readonly #pieces: AsyncIterator<readonly FileCell[][]> | Iterator<readonly FileCell[][]>
  #held: readonly FileCell[][] = []

  constructor({ rows }: Table) {
    this.#pieces = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
  }

  async hasMore(): Promise<boolean> {
    while (this.#held.length === 0) {
      const { done, value } = await this.#pieces.next()
      if (done) return false
      this.#held = value
    }
    return true
  }

  take(most: number): readonly FileCell[][] {
    const taken = this.#held.slice(0, Math.min(most, rowsAtOnce))
    this.#held = this.#held.slice(taken.length)
    return taken
  }
}

/** How many rows are written at a time: the server does nothing else meanwhile. */
const rowsAtOnce = 1_000
