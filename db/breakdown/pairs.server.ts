import { type RawBuilder, sql } from 'kysely'
import { notApplicable } from '../../surveys/codes'
import type { CutKey } from '../../surveys/cut'
import type { Measure } from '../../surveys/definition'
import { strandKeys } from '../../surveys/strand'
import { type Counters, weightOne } from '../../surveys/tally'
import type { Tx } from '../client.server'

/** What is asked of: two cuts at once, of a wave in the areas directly under one. */
export type AskedPairs = {
  waveId: string
  areaId: number
  cuts: readonly [CutKey, CutKey]
  measures: readonly Pick<Measure, 'place' | 'points'>[]
}

/** How those with a code in each of the two cuts answered a measure (by its place): how many gave each point, then to
 *  how many it did not apply. `areaId` is the area asked of for responses that are in none of the areas under it. */
export type Pair = Counters & { areaId: number; codes: [number, number]; place: number }

/** Two cuts at once for each area directly under one, from the responses: exact, and in time that grows with how many
 *  there are. Pairs that nobody is in are left out. */
export async function readPairs(tx: Tx, { waveId, areaId, cuts, measures }: AskedPairs): Promise<Pair[]> {
  const { rows } = await sql<Count>`
    with here as materialized (select first, last from area where id = ${areaId}),
    children as materialized (
      select array_agg(first order by first) as firsts, array_agg(id order by first) as ids
      from area where parent_id = ${areaId}
    )
    ${sql.join(
      measures.map((measure) => countsOf(waveId, cuts, measure)),
      sql` union all `,
    )}
    order by 1, 2, 3`.execute(tx)
  return gather(rows, areaId, new Map(measures.map(({ place, points }) => [place, points])))
}

/** `pair` is 1024 x the first code + 32 x the second + the answer's; sums of weights are beyond those of weight 1. */
type Count = {
  child: number | null
  place: number
  pair: number
  n: number
  weights: number
  squares: number
}

/** Adding up floating point is exact here, as all are whole numbers, and quicker than adding up numeric. */
function countsOf(
  waveId: string,
  [one, other]: AskedPairs['cuts'],
  { place, points }: Pick<Measure, 'place' | 'points'>,
): RawBuilder<unknown> {
  return sql`
    select (select ids from children)[child] as child, ${sql.lit(place)}::int as place, pair, count(*)::int as n,
      sum((weight - ${sql.lit(weightOne)})::float8) as weights,
      sum(weight::float8 * weight - ${sql.lit(weightOne ** 2)}::float8) as squares
    from (
      select width_bucket(area.first, (select firsts from children)) as child, weight,
        get_byte(answers, ${sql.lit(place - 1)}) as code,
        (${codeOf(one)} << 10) + (${codeOf(other)} << 5) + get_byte(answers, ${sql.lit(place - 1)}) as pair
      from response join area on area.id = area_id
      where wave_id = ${waveId} and length(answers) >= ${sql.lit(place)}
        and area.first between (select first from here) and (select last from here)
    ) as fact
    where code between 1 and ${sql.lit(points)} or code = ${sql.lit(notApplicable)}
    group by child, pair`
}

function codeOf(cut: CutKey): RawBuilder<number> {
  const strand = (strandKeys as readonly string[]).indexOf(cut)
  return strand === -1 ? sql`${sql.ref(cut)}::int` : sql`get_byte(strands, ${sql.lit(strand)})`
}

function gather(counts: readonly Count[], here: number, points: ReadonlyMap<number, number>): Pair[] {
  const pairs = new Map<string, Required<Pair>>()
  for (const { child, place, pair, n, weights, squares } of counts) {
    const key = `${child} ${place} ${pair >> 5}`
    const scale = points.get(place) ?? 0
    const found = pairs.get(key) ?? {
      areaId: child ?? here,
      codes: [pair >> 10, (pair >> 5) & 31],
      place,
      counts: new Float64Array(scale + 1),
      weights: new Float64Array(scale + 1),
      squares: new Float64Array(scale + 1),
    }
    const slot = (pair & 31) === notApplicable ? scale : (pair & 31) - 1
    found.counts[slot] = n
    found.weights[slot] = weights + n * weightOne
    found.squares[slot] = squares + n * weightOne ** 2
    pairs.set(key, found)
  }
  return [...pairs.values()]
}
