import { type RawBuilder, sql } from 'kysely'
import type { Layout } from '../../surveys/layout'
import { type Counters, isEmpty, Tally } from '../../surveys/tally'
import type { Tx } from '../client.server'
import { record } from './facts.server'
import { addPart, factsUnder, here, type Part, packedRows } from './under.server'

/** What is asked of: a wave in an area, with the layout of all the wave's measures. */
export type Asked = { waveId: string; areaId: number; layout: Layout }

/** Every cell of an area, in order, and the total of each area directly under it; what nobody is in is left out. */
export type Breakdown = {
  cells: (Counters & { cell: number })[]
  children: (Counters & { areaId: number })[]
}

/** How a wave was answered in an area and in the areas directly under it, exact to the last commit: one statement, so
 *  one snapshot, reads the rollup and what is queued, or the responses where the area is small. */
export async function readBreakdown(tx: Tx, { waveId, areaId, layout }: Asked): Promise<Breakdown> {
  const statement = sql<OwnPart>`
    with ${hereAndChildren(waveId, areaId)}
    select true as own, null::int as child, 1 as sign, null::int as places, ${packedRows} as bytes
    from rollup
    where (select is_rolled_up from here) and wave_id = ${waveId} and area_id = ${areaId}
    having count(*) > 0
    union all
    select false, child.id, 1, null, ${packedRows}
    from child join rollup on wave_id = ${waveId} and area_id = child.id and cell = 0
    where (select is_rolled_up from here) and child.is_rolled_up
    group by child.id
    union all
    ${factsUnder('response_change', waveId, byChild('rolled_up'))}
    union all
    ${factsUnder('response', waveId, byChild('ids'))}
    union all
    select false, child.id, 1, length(answers), string_agg(${record}, '')
    from child join area on area.first between child.first and child.last
      join response on wave_id = ${waveId} and area_id = area.id
    where (select is_rolled_up from here) and not child.is_rolled_up
    group by child.id, length(answers)`
  const { rows } = await statement.execute(tx)
  return sumUp(rows, layout)
}

/** Something to add to the area's own cells, to the total of an area directly under it, or to both. */
type OwnPart = Part & { own: boolean; child: number | null }

/** The area asked of and whether its cells are rolled up, and those directly under it: `ids` of all of them by their
 *  `firsts`, and the same without those of which not even the total is rolled up. */
function hereAndChildren(waveId: string, areaId: number): RawBuilder<unknown> {
  return sql`
    ${here(waveId, areaId, sql`extent = 'cells'`)},
    child as materialized (
      select area.id, first, last, extent is not null as is_rolled_up
      from area left join rollup_node on wave_id = ${waveId} and area_id = area.id
      where parent_id = ${areaId}
    ),
    children as materialized (
      select array_agg(first order by first) as firsts, array_agg(id order by first) as ids,
        array_agg(case when is_rolled_up then id end order by first) as rolled_up
      from child
    )`
}

const byChild = (ids: 'ids' | 'rolled_up') => sql`(
  select (${sql.ref(ids)})[width_bucket(area.first, firsts)] from children
)`

function sumUp(parts: readonly OwnPart[], layout: Layout): Breakdown {
  const own = new Tally(layout)
  const children = new Map<number, Tally>()
  const childTally = (id: number) => {
    const tally = children.get(id) ?? new Tally(layout, 'total')
    children.set(id, tally)
    return tally
  }
  for (const part of parts) {
    if (part.own) addPart(own, part)
    if (part.child !== null) addPart(childTally(part.child), part)
  }
  return {
    cells: own
      .cells()
      .map((cell) => ({ cell, ...own.row(cell) }))
      .filter((row) => !isEmpty(row)),
    children: [...children]
      .map(([areaId, tally]) => ({ areaId, ...tally.row(0) }))
      .filter((row) => !isEmpty(row))
      .sort((one, other) => one.areaId - other.areaId),
  }
}
