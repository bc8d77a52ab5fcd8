import { sql } from 'kysely'
import { cellNumber, everybody } from '../surveys/cut'
import { strandKeys } from '../surveys/strand'
import type { Tx } from './client.server'

/** How one cell answered one measure: [n1, n2, n3, n4, n5, not applicable] of everybody in the area and under it.
 *  `measure` is the place of the question in a stored response (from 1), `cell` a number of `surveys/cut.ts`. */
export type CellCounts = { area_id: number; measure: number; cell: number; counts: number[] }

/** The oracle: every non-empty cell of a wave for these measures, by plain SQL over the stored responses, in the
 *  order of area, measure and cell. Each response is counted in its own area first, then in every area above. */
export async function countCells(tx: Tx, waveId: string, measures: readonly number[]): Promise<CellCounts[]> {
  // Two million rows are grouped for a wave of 8,500 responses; on disk that takes four times as long.
  await sql`select set_config('work_mem', '256MB', true)`.execute(tx)
  const { rows } = await sql<CellCounts>`
    with answered as (
      select area_id, place::smallint as measure, code,
        array[${sql.lit(everybody)}, ${strandCells}, ${sql.lit(cellNumber('tenure', 0))} + tenure,
          ${sql.lit(cellNumber('channel', 0))} + channel]::smallint[] as cells
      from response, unnest(answers) with ordinality as answer (code, place)
      where wave_id = ${waveId} and place = any(${[...measures]}::int[]) and (code between 1 and 5 or code = 30)
    ),
    counted as (
      select area_id, measure, cell,
        (count(*) filter (where code = 1))::int as n1,
        (count(*) filter (where code = 2))::int as n2,
        (count(*) filter (where code = 3))::int as n3,
        (count(*) filter (where code = 4))::int as n4,
        (count(*) filter (where code = 5))::int as n5,
        (count(*) filter (where code = 30))::int as n6
      from (select area_id, measure, code, unnest(cells) as cell from answered) as counting
      group by area_id, measure, cell
    ),
    paths as materialized (
      select here.id, array_agg(above.id) as areas
      from area as here join area as above on here.first between above.first and above.last
      group by here.id
    ),
    raised as (
      select unnest(areas) as area_id, measure, cell, n1, n2, n3, n4, n5, n6
      from counted join paths on paths.id = counted.area_id
    )
    select area_id, measure, cell, array[sum(n1), sum(n2), sum(n3), sum(n4), sum(n5), sum(n6)]::int[] as counts
    from raised
    group by area_id, measure, cell
    order by area_id, measure, cell`.execute(tx)
  return rows
}

/** The cells of the strands of a response, in their places. */
const strandCells = sql.raw(
  strandKeys.map((key, index) => `${cellNumber(key, 0)} + strands[${index + 1}]`).join(', '),
)
