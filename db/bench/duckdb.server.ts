import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { cellNumber, cutKeys, everybody } from '../../surveys/cut'
import { type CountTable, slotOf, slotsOfMeasure } from './count-table'
import type { OwnerConnection } from './database.server'
import { childColumn, type Node } from './wide-table.server'

/** A DuckDB with the rows of the wide table in a native table of its own, on two threads. */
export type Duck = { connection: DuckDBConnection; bytes: number; close: () => void }

/** Copies the wide table into a new DuckDB; undefined where DuckDB, which only measuring needs, is not installed. */
export async function openDuck(owner: OwnerConnection, measures: number): Promise<Duck | undefined> {
  const duckdb = await import('@duckdb/node-api').catch(() => undefined)
  if (!duckdb) return undefined
  const folder = mkdtempSync(path.join(os.tmpdir(), 'soundings-duckdb-'))
  const file = await exportWide(owner, measures)
  const instance = await duckdb.DuckDBInstance.create(path.join(folder, 'wide.duckdb'), { threads: '2' })
  const connection = await instance.connect()
  await connection.run(`
    create table wide as
    select * from read_csv('${file}', header = false, columns = {${columnTypes(measures).join(', ')}})`)
  await connection.run('checkpoint')
  rmSync(file)
  const close = () => {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true })
  }
  const size = await connection.runAndReadAll('select total_blocks * block_size from pragma_database_size()')
  return { connection, bytes: Number(size.getRows()[0]?.[0]), close }
}

const areaColumns = ['area', 'area1', 'area2', 'area3']
const codeColumns = (measures: number) => [
  ...cutKeys.map((_, index) => `cut${index + 1}`),
  ...Array.from({ length: measures }, (_, index) => `measure${index + 1}`),
]
const columnTypes = (measures: number) => [
  ...areaColumns.map((column) => `${column}: 'USMALLINT'`),
  ...codeColumns(measures).map((column) => `${column}: 'UTINYINT'`),
]

/** PostgreSQL writes the file itself, among its own, where it may write and this process may read. */
async function exportWide(owner: OwnerConnection, measures: number): Promise<string> {
  const [row] = await owner.unsafe(`select current_setting('data_directory') as folder`)
  const file = path.join(row?.folder, 'wide.csv')
  const columns = [...areaColumns, ...codeColumns(measures).map((column) => `${column}::int`)]
  await owner.unsafe(`copy (select ${columns.join(', ')} from wide order by area) to '${file}' (format csv)`)
  return file
}

/** A breakdown, prepared: a GROUP BY of its own for each cut (and the areas directly under) and measure, on both at
 *  once, which is many times faster in DuckDB than grouping sets or counts with a filter. */
export async function prepareDuck(
  { connection }: Duck,
  node: Node,
  measures: number,
): Promise<() => Promise<DuckRows>> {
  const keys = [...cutKeys.map((_, index) => `cut${index + 1}`), childColumn(node)].flatMap(
    (key) => key ?? [],
  )
  const counts = keys.flatMap((key, place) =>
    Array.from(
      { length: measures },
      (_, index) => `
        select ${place}::utinyint, ${key}::usmallint, ${index}::utinyint, measure${index + 1}, count(*)::uinteger from wide
        where area between ${node.first} and ${node.last} group by ${key}, measure${index + 1}`,
    ),
  )
  const statement = await connection.prepare(counts.join(' union all '))
  return async () => (await statement.runAndReadAll()).getColumns() as unknown as DuckRows
}

/** Columns: which key, its value, which measure, the answer's code, how many. */
export type DuckRows = [number[], number[], number[], number[], number[]]

/** The rows of a breakdown as a table of counts. */
export function toDuckTable(
  node: Node,
  [keys, values, places, codes, numbers]: DuckRows,
  measures: number,
): CountTable {
  const table: CountTable = new Map()
  const add = (cell: string, slot: number, number: number) => {
    const counts = table.get(cell) ?? new Array<number>(measures * slotsOfMeasure).fill(0)
    counts[slot] = (counts[slot] ?? 0) + number
    table.set(cell, counts)
  }
  keys.forEach((key, row) => {
    const slot = slotOf(codes[row] ?? 0)
    if (slot < 0) return
    const at = (places[row] ?? 0) * slotsOfMeasure + slot
    const [cut, value = 0, number = 0] = [cutKeys[key], values[row], numbers[row]]
    add(cut ? `${node.id}/${cellNumber(cut, value)}` : `${value}/${everybody}`, at, number)
    if (cut === 'channel') add(`${node.id}/${everybody}`, at, number)
  })
  return table
}
