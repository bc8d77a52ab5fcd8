import { type RawBuilder, sql } from 'kysely'
import { notApplicable } from '../surveys/codes'
import { cellNumber, everybody, monthCell } from '../surveys/cut'
import type { Measure } from '../surveys/definition'
import { strandKeys } from '../surveys/strand'
import type { Tx } from './client.server'

/** How one cell answered one measure: how many of everybody in the area and under it gave each point, then to how many
 *  it did not apply. `measure` is the place of the question in a stored response (from 1), `cell` a number of
 *  `surveys/cut.ts`. */
export type CellCounts = { area_id: number; measure: number; cell: number; counts: number[] }

/** The same with the sums of the weights (in 1/10000) and of their squares, by the places of `counts`. */
export type CellSums = CellCounts & { weights: number[]; squares: number[] }

type Counted = Pick<Measure, 'place' | 'points'>

/** The oracle: every non-empty cell of a wave for these measures, by plain SQL over the stored responses, in the
 *  order of area, measure and cell. Each response is counted in its own area first, then in every area above. */
export function countCells(tx: Tx, waveId: string, measures: readonly Counted[]): Promise<CellCounts[]> {
  return sumCells(tx, waveId, { measures, sums: { counts: ['count(*)', 'int'] }, ...inEveryArea() })
}

/** Areas in a tree, as rows to select from: id, depth, first and last. */
type Tree = RawBuilder<unknown>
const treeOfNow: Tree = sql`area`

/** The oracle with weights, in the tree of now or another; refuses sums that a number cannot hold exactly. */
export function weighCells(
  tx: Tx,
  waveId: string,
  measures: readonly Counted[],
  tree = treeOfNow,
): Promise<CellSums[]> {
  return weighIn(tx, waveId, { measures, ...inEveryArea(tree) })
}

/** The same of the responses that are in an area and in none of the areas in it, of areas that have some; such an area
 *  has its number with a minus. */
export function weighOutsideCells(
  tx: Tx,
  waveId: string,
  measures: readonly Counted[],
  tree = treeOfNow,
): Promise<CellSums[]> {
  const areas = sql`select id, array[-id] as areas from ${tree} as area where first < last`
  return weighIn(tx, waveId, { measures, cells: inOneCell, areas })
}

/** The same of two cells at once (`other` is the second): every two strands, every cut in each month of the wave, and
 *  (without a second) each month, of the organisation, of its regions, and of who is in none of them. Months are cells
 *  counted from `firstMonth`, 12 x year + month with January 0; what came earlier or too late is in the first or last. */
export async function weighPairs(
  tx: Tx,
  { waveId, firstMonth }: { waveId: string; firstMonth: number },
  measures: readonly Counted[],
  tree = treeOfNow,
): Promise<(CellSums & { other: number })[]> {
  const month = sql`${sql.lit(monthCell(0))} + least(31, greatest(0,
    extract(year from received_on) * 12 + extract(month from received_on) - 1 - ${sql.lit(firstMonth)}))::int`
  const strands = strandCells.map((one, index) => strandCells.slice(index + 1).map((other) => [one, other]))
  const inMonths = [...strandCells, ...factCells].map((one) => [one, month])
  const cells = [...strands.flat(), ...inMonths].map(([one, other]) => sql`(${one}) * 1024 + ${other}`)
  const areas = sql`
    select here.id, array_remove(
        array[whole.id, coalesce(region.id, case when whole.first < whole.last then -whole.id end)], null) as areas
    from ${tree} as here join ${tree} as whole on whole.depth = 0
      left join ${tree} as region on region.depth = 1 and here.first between region.first and region.last`
  const rows = await weighIn(tx, waveId, { measures, cells: [...cells, sql`(${month}) * 1024`], areas })
  return rows.map((row) => ({ ...row, cell: Math.floor(row.cell / 1024), other: row.cell % 1024 }))
}

/** In which cells a response counts, and the areas in which those of an area count. */
type Where = { cells: readonly RawBuilder<unknown>[]; areas: RawBuilder<unknown> }

async function weighIn(
  tx: Tx,
  waveId: string,
  where: Where & { measures: readonly Counted[] },
): Promise<CellSums[]> {
  const rows = await sumCells<CellSums>(tx, waveId, {
    ...where,
    sums: {
      counts: ['count(*)', 'int'],
      weights: ['sum(weight)', 'float8'],
      squares: ['sum(weight::bigint * weight)', 'float8'],
    },
  })
  if (!rows.every(({ squares }) => squares.every(Number.isSafeInteger))) throw new Error('a sum is too large')
  return rows
}

type Sums = Where & { measures: readonly Counted[]; sums: Record<string, [aggregate: string, type: string]> }

async function sumCells<Row>(tx: Tx, waveId: string, { measures, sums, cells, areas }: Sums): Promise<Row[]> {
  // Two million rows are grouped for a wave of 8,500 responses; on disk that takes four times as long.
  await sql`select set_config('work_mem', '256MB', true)`.execute(tx)
  const slots = Array.from(
    { length: 1 + Math.max(0, ...measures.map(({ points }) => points)) },
    (_, n) => n + 1,
  )
  const eachSum = (write: (name: string, aggregate: string, type: string) => string) =>
    sql.raw(
      Object.entries(sums)
        .map(([name, [aggregate, type]]) => write(name, aggregate, type))
        .join(', '),
    )
  const { rows } = await sql<Row>`
    with measure as (
      select * from unnest(${measures.map(({ place }) => place)}::int[], ${measures.map(({ points }) => points)}::int[])
        as each (place, points)
    ),
    answered as (${answersInSlots(waveId, cells)}),
    counted as (
      select area_id, measure, points, cell, slot, ${eachSum((name, aggregate) => `${aggregate} as ${name}`)}
      from (select area_id, measure, points, slot, weight, unnest(cells) as cell from answered) as counting
      group by area_id, measure, points, cell, slot
    ),
    paths as materialized (${areas}),
    raised as (
      select unnest(areas) as area_id, measure, points, cell, slot, ${eachSum((name) => name)}
      from counted join paths on paths.id = counted.area_id
    )
    select area_id, measure, cell, ${eachSum((name, _, type) => {
      const inSlots = slots.map((slot) => `coalesce(sum(${name}) filter (where slot = ${slot}), 0)`)
      return `(array[${inSlots.join(', ')}]::${type}[])[1 : points + 1] as ${name}`
    })}
    from raised
    group by area_id, measure, points, cell
    order by area_id, measure, cell`.execute(tx)
  return rows
}

/** A row for each response and measure it counts in: in which slot (a point, or one beyond them for not applicable),
 *  and in which cells. */
function answersInSlots(waveId: string, cells: Where['cells']): RawBuilder<unknown> {
  return sql`
    select area_id, place::smallint as measure, points, weight,
      case code when ${sql.lit(notApplicable)} then points + 1 else code end as slot,
      array[${sql.join(cells)}]::int[] as cells
    from response cross join measure cross join lateral (
      select case when place <= length(answers) then get_byte(answers, place - 1) end as code offset 0
    ) as answer
    where wave_id = ${waveId} and (code between 1 and points or code = ${sql.lit(notApplicable)})`
}

/** The cells of the strands of a response, in their places; then those of its tenure and channel. */
const strandCells: readonly RawBuilder<unknown>[] = strandKeys.map(
  (key, index) => sql`${sql.lit(cellNumber(key, 0))} + get_byte(strands, ${sql.lit(index)})`,
)
const factCells: readonly RawBuilder<unknown>[] = (['tenure', 'channel'] as const).map(
  (key) => sql`${sql.lit(cellNumber(key, 0))} + ${sql.ref(key)}`,
)
const inOneCell = [sql.lit(everybody), ...strandCells, ...factCells]

const inEveryArea = (tree = treeOfNow): Where => ({
  cells: inOneCell,
  areas: sql`
    select here.id, array_agg(above.id) as areas
    from ${tree} as here join ${tree} as above on here.first between above.first and above.last
    group by here.id`,
})
