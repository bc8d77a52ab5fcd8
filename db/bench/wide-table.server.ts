import { cellNumber, cutKeys, everybody } from '../../surveys/cut'
import type { CountTable } from './count-table'
import type { OwnerConnection } from './database.server'

/** An area asked of: its span of the tree, and at which depth it stands. */
export type Node = { id: number; first: number; last: number; depth: number }

const cuts = cutKeys.map((_, index) => `cut${index + 1}`)
const counted = [1, 2, 3, 4, 5, 30]
const deepest = 3

/** Makes `wide`, the table plain SQL is fastest on: a column of one byte for each strand, cut and measure, the areas
 *  above as columns, sorted and indexed by area. */
export async function makeWideTable(owner: OwnerConnection, waveId: string, measures: number): Promise<void> {
  const strands = cuts.slice(0, 9).map((cut, index) => `get_byte(strands, ${index})::"char" as ${cut}`)
  const answers = columnsOf(measures).map(
    (column, index) => `get_byte(answers, ${index})::"char" as ${column}`,
  )
  const above = Array.from({ length: deepest }, (_, index) => index + 1)
  await owner.unsafe(`
    create table wide as
    select leaf.first as area, ${above.map((depth) => `area${depth}.id as area${depth}`).join(', ')},
      (extract(year from received_on) * 12 + extract(month from received_on) - 1)::int as month,
      ${strands.join(', ')}, tenure::int::"char" as cut10, channel::int::"char" as cut11, ${answers.join(', ')}
    from response join area as leaf using (organisation_id)
      ${above.map((depth) => `join area as area${depth} using (organisation_id)`).join(' ')}
    where wave_id = '${waveId}' and leaf.id = response.area_id
      ${above.map((depth) => `and area${depth}.depth = ${depth} and leaf.first between area${depth}.first and area${depth}.last`).join(' ')}
    order by leaf.first`)
  await owner.unsafe('create index on wide (area)')
  await owner.unsafe('vacuum (analyze) wide')
}

/** What a session is set to so that one pass is planned the fastest way that was found. */
export const onePassSettings = { work_mem: '512MB', enable_sort: 'off', max_parallel_workers_per_gather: '0' }

/** One pass over the responses of an area: every cut, and the areas directly under it, as grouping sets. */
export function onePass(node: Node, measures: number): string {
  const keys = keysOf(node)
  return `
    select ${keyAndValue(keys)}, ${countsOf(measures).join(', ')}
    from wide where area between ${node.first} and ${node.last}
    group by grouping sets (${keys.map((key) => `(${key})`).join(', ')})`
}

/** What a session is set to so that halves are counted side by side. */
export const halvesSettings = {
  ...{ work_mem: '512MB', enable_sort: 'off', max_parallel_workers_per_gather: '2' },
  ...{ parallel_setup_cost: '0', parallel_tuple_cost: '0' },
  // Otherwise each half is read by several processes, and counted by one.
  ...{ min_parallel_table_scan_size: '10GB', min_parallel_index_scan_size: '10GB' },
}

/** The same by two processes, each with one pass over half of the responses (areas up to `middle`, and the others), and
 *  two cuts at once, which are then taken apart: half the counters to add to. */
export function inHalves(node: Node, measures: number, middle: number): string {
  const keys = keysOf(node)
  const pairs = keys.flatMap((_key, place) => (place % 2 === 0 ? [keys.slice(place, place + 2)] : []))
  const half = (first: number, last: number) => `
    select ${keys.join(', ')}, grouping(${keys.join(', ')}) as pair, ${namedCounts(measures)}
    from wide where area between ${first} and ${last}
    group by grouping sets (${pairs.map((pair) => `(${pair.join(', ')})`).join(', ')})`
  return `
    select ${keyAndValue(keys)}, ${namesOf(measures)
      .map((name) => `sum(${name})::int`)
      .join(', ')}
    from (${half(node.first, middle)} union all ${half(middle + 1, node.last)}) as halves
    group by grouping sets (${keys.map((key) => `(pair, ${key})`).join(', ')})
    having coalesce(${keys.map((key) => `${key}::int`).join(', ')}) is not null`
}

/** Every measure by one cut (by its place) month by month: rows of month, code and counts. */
export const trendOverWide = (node: Node, measures: number, cut: number): string => `
    select month, ${cuts[cut]}::int, ${countsOf(measures).join(', ')}
    from wide where area between ${node.first} and ${node.last} group by month, ${cuts[cut]}`

/** The column of the areas directly under one; none at the deepest. */
export const childColumn = ({ depth }: Node) => (depth < deepest ? `area${depth + 1}` : undefined)

const keysOf = (node: Node) => [...cuts, childColumn(node)].flatMap((key) => key ?? [])

/** Which of the keys a row is of, by its place, and its value. */
function keyAndValue(keys: readonly string[]): string {
  const places = keys.map((key, place) => `when grouping(${key}) = 0 then ${place}`)
  return `case ${places.join(' ')} end as key, coalesce(${keys.map((key) => `${key}::int`).join(', ')}) as value`
}

const columnsOf = (measures: number) => Array.from({ length: measures }, (_, index) => `measure${index + 1}`)
const countsOf = (measures: number) =>
  columnsOf(measures).flatMap((column) =>
    counted.map((code) => `(count(*) filter (where ${column} = ${code}::"char"))::int`),
  )
const namesOf = (measures: number) => countsOf(measures).map((_, index) => `count${index}`)
const namedCounts = (measures: number) =>
  countsOf(measures)
    .map((count, index) => `${count} as count${index}`)
    .join(', ')

/** The area number that halves the wide table. */
export async function findMiddle(owner: OwnerConnection): Promise<number> {
  const [row] = await owner.unsafe(`
    select percentile_disc(0.5) within group (order by area) as middle from wide`)
  return row?.middle
}

/** Runs a statement of a breakdown, prepared once a session. Its rows are lists of numbers: which key, its value, then
 *  the counts. */
export const runCounts = (owner: OwnerConnection, statement: string): Promise<number[][]> =>
  owner.unsafe(statement, [], { prepare: true }).values() as unknown as Promise<number[][]>

/** The rows of a breakdown as a table of counts; everybody is the sum over the channels, as everyone has one. */
export function toCountTable(node: Node, rows: readonly number[][]): CountTable {
  const table: CountTable = new Map()
  for (const [key = 0, value = 0, ...counts] of rows) {
    if (counts.every((count) => count === 0)) continue
    const cut = cutKeys[key]
    table.set(cut ? `${node.id}/${cellNumber(cut, value)}` : `${value}/${everybody}`, counts)
    if (cut !== 'channel') continue
    const total = table.get(`${node.id}/${everybody}`) ?? counts.map(() => 0)
    table.set(
      `${node.id}/${everybody}`,
      total.map((sum, slot) => sum + (counts[slot] ?? 0)),
    )
  }
  return table
}
