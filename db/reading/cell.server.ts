import { sql } from 'kysely'
import { packCounters, unpackCounters } from '../../surveys/counters'
import type { Layout } from '../../surveys/layout'
import type { CountedPlace } from '../../surveys/reading/counted-places'
import type { Counters } from '../../surveys/tally'
import type { Tx } from '../client.server'

/** One cell of a reading: what was counted, and for each measure the number of the reading whose value is shown in it
 *  (0: none is). A hidden one is kept for the proof, and shown to nobody. */
export type ReadingCell = CountedPlace & Counters & { shown: readonly number[] }

type PackedCell = CountedPlace & {
  counts: Buffer
  weights: Buffer | null
  squares: Buffer | null
  shown: number[]
}

/** Stores some of a reading's cells (`cellsAtOnce` at most), with their counters as bytes. */
export async function insertCells(
  tx: Tx,
  reading: { organisation_id: string; id: string },
  cells: readonly (CountedPlace & { packed: PackedCounters; shown: readonly number[] })[],
): Promise<void> {
  const inHex = (bytes: Uint8Array | undefined) =>
    bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex') : null
  const column = <T>(of: (cell: (typeof cells)[number]) => T) => cells.map(of)
  await sql`
    insert into reading_cell (organisation_id, reading_id, area_id, cell, other, counts, weights, squares, shown)
    select ${reading.organisation_id}::uuid, ${reading.id}::uuid, area_id, cell, other, decode(counts, 'hex'),
      decode(weights, 'hex'), decode(squares, 'hex'), string_to_array(shown, ' ')::smallint[]
    from unnest(${column(({ area }) => area)}::int[], ${column(({ cell }) => cell)}::smallint[],
      ${column(({ other }) => other)}::smallint[], ${column(({ packed }) => inHex(packed.counts))}::text[],
      ${column(({ packed }) => inHex(packed.weights))}::text[],
      ${column(({ packed }) => inHex(packed.squares))}::text[],
      ${column(({ shown }) => shown.join(' '))}::text[])
      as x (area_id, cell, other, counts, weights, squares, shown)`.execute(tx)
}

/** How many cells are stored, or read, at a time. */
export const cellsAtOnce = 2_000

/** A row of counters as it is stored. */
export type PackedCounters = { counts: Uint8Array; weights?: Uint8Array; squares?: Uint8Array }

/** A row of counters as bytes. */
export function packRow({ counts, weights, squares }: Counters): PackedCounters {
  if (!weights || !squares) return { counts: packCounters(counts) }
  return { counts: packCounters(counts), weights: packCounters(weights), squares: packCounters(squares) }
}

/** Cells of a reading: those of these areas, cells and cells at the same time (0: none). */
export async function findCells(
  tx: Tx,
  readingId: string,
  {
    areaIds,
    cells,
    others,
  }: { areaIds: readonly number[]; cells: readonly number[]; others: readonly number[] },
  layout: Layout,
): Promise<ReadingCell[]> {
  const { rows } = await sql<PackedCell>`
    select area_id as area, cell, other, counts, weights, squares, shown from reading_cell
    where reading_id = ${readingId} and area_id = any(${[...areaIds]}::int[]) and cell = any(${[...cells]}::int[])
      and other = any(${[...others]}::smallint[])`.execute(tx)
  return rows.map((row) => unpackCell(row, layout))
}

/** Every cell of a reading; while some are looked at, the next are on their way. */
export async function* listCells(tx: Tx, readingId: string, layout: Layout): AsyncGenerator<ReadingCell> {
  const ask = (after: CountedPlace) => {
    const asked = findCellsAfter(tx, readingId, after)
    // Where it fails, it is told when these are asked for, which may be a good while from now.
    asked.catch(() => undefined)
    return asked
  }
  let coming = ask({ area: -(2 ** 31), cell: -1, other: -1 })
  try {
    for (;;) {
      const cells = await coming
      const end = cells.at(-1)
      if (!end) return
      coming = ask(end)
      for (const cell of cells) yield unpackCell(cell, layout)
    }
  } finally {
    await Promise.allSettled([coming])
  }
}

async function findCellsAfter(tx: Tx, readingId: string, after: CountedPlace): Promise<PackedCell[]> {
  const { rows } = await sql<PackedCell>`
    select area_id as area, cell, other, counts, weights, squares, shown from reading_cell
    where reading_id = ${readingId} and (area_id, cell, other) > (${after.area}, ${after.cell}, ${after.other})
    order by area_id, cell, other limit ${cellsAtOnce}`.execute(tx)
  return rows
}

function unpackCell({ counts, weights, squares, ...row }: PackedCell, { width }: Layout): ReadingCell {
  const cell = { ...row, counts: unpackCounters(counts, width) }
  if (!weights || !squares) return cell
  return { ...cell, weights: unpackCounters(weights, width), squares: unpackCounters(squares, width) }
}

/** The SHA-256, in hexadecimal, over everything the cells of a reading hold now, in the order of area, cell and second
 *  cell: equal to the reading's own `digest` unless somebody changed them. */
export async function digestCells(tx: Tx, readingId: string): Promise<string> {
  const { rows } = await sql<{ digest: string }>`
    select reading_digest(organisation_id, id) as digest from reading where id = ${readingId}`.execute(tx)
  return rows[0]?.digest ?? ''
}

/** The cells (numbers of surveys/cut.ts, no two at once) that anybody of an area is in. */
export async function listCellNumbers(tx: Tx, readingId: string, areaId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom('reading_cell')
    .select('cell')
    .where('reading_id', '=', readingId)
    .where('area_id', '=', areaId)
    .where('other', '=', 0)
    .orderBy('cell')
    .execute()
  return rows.map(({ cell }) => cell)
}

/** For each of these areas and cells (no two at once) that has anybody, by measure the number of the reading whose value
 *  is shown there, 0 for none; nothing of what was counted. */
export async function listShown(
  tx: Tx,
  readingId: string,
  { areaIds, cells }: { areaIds: readonly number[]; cells: readonly number[] },
): Promise<{ area_id: number; cell: number; shown: number[] }[]> {
  return tx
    .selectFrom('reading_cell')
    .select(['area_id', 'cell', 'shown'])
    .where('reading_id', '=', readingId)
    .where('area_id', 'in', [...areaIds])
    .where('cell', 'in', [...cells])
    .where('other', '=', 0)
    .execute()
}
