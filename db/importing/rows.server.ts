import { createHmac, randomBytes } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { RowProblem, RowReader } from '../../surveys/bringing-in/mapped-row'
import type { ImportedResponse } from '../../surveys/imported-response'
import type { Tx } from '../client.server'
import type { ImportTable } from '../schema'

/** A file of another tool brought to a wave. */
export type Import = Selectable<ImportTable>

/** A row of a file: its values, or why it cannot be read. */
export type StoredRow = { number: number } & ({ cells: string[] } | { problem: string })

/** What a row comes to: a response, one that the wave has already, or everything that is wrong with it. */
export type RowResult = { number: number } & (
  | { kind: 'ready'; response: ImportedResponse }
  | { kind: 'duplicate' }
  | { kind: 'refused'; problems: RowProblem[] }
)

/** Rows read or stored at a time. */
const batchSize = 1000

/** Keeps the rows of a file, each with what it is known by: a hash of all the values it came with. */
export async function insertRows(
  tx: Tx,
  { organisation_id, id }: Pick<Import, 'organisation_id' | 'id'>,
  rows: readonly StoredRow[],
): Promise<void> {
  const key = await findKey(tx, organisation_id)
  for (let start = 0; start < rows.length; start += batchSize) {
    const some = rows.slice(start, start + batchSize)
    await sql`
      insert into import_row (organisation_id, import_id, number, cells, problem, own)
      select ${organisation_id}::uuid, ${id}::uuid, number, cells::jsonb, problem, own
      from unnest(${some.map(({ number }) => number)}::int[],
        ${some.map((row) => ('cells' in row ? JSON.stringify(row.cells) : null))}::text[],
        ${some.map((row) => ('problem' in row ? row.problem : null))}::text[],
        ${some.map((row) => ('cells' in row ? hashOf(row.cells, key) : null))}::text[])
        as sent (number, cells, problem, own)`.execute(tx)
  }
}

/** Empties these places of every row: what a file is not read for is not kept. */
export async function emptyCells(tx: Tx, importId: string, places: readonly number[]): Promise<void> {
  await sql`
    update import_row set cells = (
      select jsonb_agg(case when place - 1 = any(${places}::int[]) then '""'::jsonb else cell end order by place)
      from jsonb_array_elements(cells) with ordinality as one (cell, place)
    ) where import_id = ${importId} and cells is not null`.execute(tx)
}

const hashOf = (cells: readonly string[], key: string): string =>
  createHmac('sha256', key).update(JSON.stringify(cells)).digest('hex').slice(0, 32)

/** What the organisation's rows are hashed with, made when its first file comes. */
async function findKey(tx: Tx, organisation_id: string): Promise<string> {
  await tx
    .insertInto('import_key')
    .values({ organisation_id, key: randomBytes(32).toString('base64') })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await tx.selectFrom('import_key').select('key').executeTakeFirstOrThrow()).key
}

/** Every row of an import as the mapping reads it, some at a time, in the order of the file. */
export async function* readRows(tx: Tx, found: Import, reader: RowReader): AsyncGenerator<RowResult[]> {
  const names = new Names()
  let after = -1
  for (;;) {
    const rows = await tx
      .selectFrom('import_row')
      .select(['number', 'cells', 'problem', 'own'])
      .where('import_id', '=', found.id)
      .where('number', '>', after)
      .orderBy('number')
      .limit(batchSize)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    after = last.number
    const results = rows.map((row) => resultOf(row, { reader, names, columns: found.mapping?.columns ?? [] }))
    yield await markKnown(tx, found.wave_id, results)
  }
}

type Row = { number: number; cells: string[] | null; problem: string | null; own: string | null }
type Reading = { reader: RowReader; names: Names; columns: readonly string[] }

function resultOf({ number, cells, problem, own }: Row, { reader, names, columns }: Reading): RowResult {
  const wrong = (message: string): RowResult => ({
    number,
    kind: 'refused',
    problems: [{ place: undefined, message }],
  })
  if (!cells || own === null) return wrong(problem ?? '')
  const used = cells.filter((_, place) => columns[place] !== '')
  if (used.every((value) => value === '')) return wrong('is empty in every column that is used')
  const read = reader.read(cells, names.own(own))
  if (!read.ok) return { number, kind: 'refused', problems: read.problems }
  const before = names.use(read.response.externalId, number)
  if (before !== undefined) return wrong(`has the same number of its own as row ${before}`)
  return { number, kind: 'ready', response: read.response }
}

/** Each response has a number of its own: the file's, or the hash it came with, so that the same file brought twice
 *  stays the same however it is matched, and two rows alike stay two. */
class Names {
  readonly #used = new Map<string, number>()
  readonly #alike = new Map<string, number>()

  own(hash: string): string {
    const times = (this.#alike.get(hash) ?? 0) + 1
    this.#alike.set(hash, times)
    return times === 1 ? `row-${hash}` : `row-${hash}-${times}`
  }

  /** The row that has this one already, if any has. */
  use(name: string, row: number): number | undefined {
    const before = this.#used.get(name)
    if (before === undefined) this.#used.set(name, row)
    return before
  }
}

async function markKnown(tx: Tx, waveId: string, results: RowResult[]): Promise<RowResult[]> {
  const sent = results.flatMap((result) => (result.kind === 'ready' ? [result.response.externalId] : []))
  const { rows } = await sql<{ external_id: string }>`
    select external_id from response where wave_id = ${waveId} and external_id = any(${sent}::text[])`.execute(
    tx,
  )
  const known = new Set(rows.map(({ external_id }) => external_id))
  return results.map((result) =>
    result.kind === 'ready' && known.has(result.response.externalId)
      ? { number: result.number, kind: 'duplicate' as const }
      : result,
  )
}
