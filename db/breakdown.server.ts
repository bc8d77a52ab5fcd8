import { type RawBuilder, sql } from 'kysely'
import { notApplicable } from '../surveys/codes'
import { cellNumber, everybody } from '../surveys/cut'
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
  return sumCells(tx, waveId, { measures, sums: { counts: ['count(*)', 'int'] } })
}

/** The oracle with weights; refuses sums that a number cannot hold exactly. */
export async function weighCells(tx: Tx, waveId: string, measures: readonly Counted[]): Promise<CellSums[]> {
  const rows = await sumCells<CellSums>(tx, waveId, {
    measures,
    sums: {
      counts: ['count(*)', 'int'],
      weights: ['sum(weight)', 'float8'],
      squares: ['sum(weight::bigint * weight)', 'float8'],
    },
  })
  if (!rows.every(({ squares }) => squares.every(Number.isSafeInteger))) throw new Error('a sum is too large')
  return rows
}

type Sums = { measures: readonly Counted[]; sums: Record<string, [aggregate: string, type: string]> }

async function sumCells<Row>(tx: Tx, waveId: string, { measures, sums }: Sums): Promise<Row[]> {
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
    answered as (${answersInSlots(waveId)}),
    counted as (
      select area_id, measure, points, cell, slot, ${eachSum((name, aggregate) => `${aggregate} as ${name}`)}
      from (select area_id, measure, points, slot, weight, unnest(cells) as cell from answered) as counting
      group by area_id, measure, points, cell, slot
    ),
    paths as materialized (
      select here.id, array_agg(above.id) as areas
      from area as here join area as above on here.first between above.first and above.last
      group by here.id
    ),
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
function answersInSlots(waveId: string): RawBuilder<unknown> {
  return sql`
    select area_id, place::smallint as measure, points, weight,
      case code when ${sql.lit(notApplicable)} then points + 1 else code end as slot,
      array[${sql.lit(everybody)}, ${strandCells}, ${sql.lit(cellNumber('tenure', 0))} + tenure,
        ${sql.lit(cellNumber('channel', 0))} + channel]::smallint[] as cells
    from response cross join measure cross join lateral (
      select case when place <= length(answers) then get_byte(answers, place - 1) end as code offset 0
    ) as answer
    where wave_id = ${waveId} and (code between 1 and points or code = ${sql.lit(notApplicable)})`
}

/** The cells of the strands of a response, in their places. */
const strandCells = sql.raw(
  strandKeys.map((key, index) => `${cellNumber(key, 0)} + get_byte(strands, ${index})`).join(', '),
)
