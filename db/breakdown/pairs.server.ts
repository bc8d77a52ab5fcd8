import { type RawBuilder, sql } from 'kysely'
import { notApplicable } from '../../surveys/codes'
import type { CutKey } from '../../surveys/cut'
import type { Measure } from '../../surveys/definition'
import { strandKeys } from '../../surveys/strand'
import { type Counters, weightOne } from '../../surveys/tally'
import type { Tx } from '../client.server'
import { getSpan, type Span } from './tree.server'

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
export async function readPairs(tx: Tx, { areaId, ...asked }: AskedPairs): Promise<Pair[]> {
  const scales = new Map(asked.measures.map(({ place, points }) => [place, points]))
  for (;;) {
    const rows = await countPairs(tx, asked, await getSpan(tx, areaId))
    if (rows) return gather(rows, areaId, scales)
  }
}

/** The span stands in the statement as it was a moment ago, so that PostgreSQL can tell a region from the whole and
 *  plan for it. Undefined where the tree has changed since. */
async function countPairs(
  tx: Tx,
  asked: Omit<AskedPairs, 'areaId'>,
  span: Span,
): Promise<Count[] | undefined> {
  const isAsBefore = sql`exists (
    select from area where id = ${span.id} and first = ${span.first} and last = ${span.last}
  )`
  const counts = asked.measures.map((measure) => countsOf(asked, span, measure))
  const { rows } = await sql<Count & { is_moved: boolean }>`
    select *, false as is_moved from (${sql.join(counts, sql` union all `)}) as counted where ${isAsBefore}
    union all
    select null, 0, 0, 0, 0, 0, true where not ${isAsBefore}`.execute(tx)
  return rows[0]?.is_moved ? undefined : rows
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

/** One pass over the responses that PostgreSQL may share among several processes: that needs each area's child worked
 *  out once an area, in a subquery without a common table, and no condition on codes, whose effect it would guess. Adding up floating point is exact here, as all are whole
 *  numbers, and quicker than adding up numeric. */
function countsOf(
  { waveId, cuts }: Pick<AskedPairs, 'waveId' | 'cuts'>,
  { id, first, last }: Span,
  { place }: Pick<Measure, 'place'>,
): RawBuilder<unknown> {
  const code = sql`case when length(answers) >= ${sql.lit(place)} then get_byte(answers, ${sql.lit(place - 1)}) else 0 end`
  const ofChildren = (value: RawBuilder<unknown>) => sql`(select ${value} from area where parent_id = ${id})`
  return sql`
    select (${ofChildren(sql`array_agg(id order by first)`)})[child] as child, ${sql.lit(place)}::int as place, pair,
      n, weights, squares
    from (
      select child, (${codeOf(cuts[0])} << 10) + (${codeOf(cuts[1])} << 5) + ${code} as pair, count(*)::int as n,
        coalesce(sum((weight - ${sql.lit(weightOne)})::float8) ${whereWeighted}, 0) as weights,
        coalesce(sum(weight::float8 * weight - ${sql.lit(weightOne ** 2)}::float8) ${whereWeighted}, 0) as squares
      from response join (
        select id, min(width_bucket(first, ${ofChildren(sql`array_agg(first order by first)`)})) as child
        from area where first between ${sql.lit(first)} and ${sql.lit(last)}
        group by id
      ) as place on place.id = area_id
      where wave_id = ${waveId}
      group by 1, 2
    ) as counted`
}

const whereWeighted = sql`filter (where weight <> ${sql.lit(weightOne)})`

function codeOf(cut: CutKey): RawBuilder<number> {
  const strand = (strandKeys as readonly string[]).indexOf(cut)
  return strand === -1 ? sql`${sql.ref(cut)}::int` : sql`get_byte(strands, ${sql.lit(strand)})`
}

function gather(counts: readonly Count[], here: number, points: ReadonlyMap<number, number>): Pair[] {
  const pairs = new Map<string, Required<Pair>>()
  for (const { child, place, pair, n, weights, squares } of counts) {
    const key = `${child} ${place} ${pair >> 5}`
    const scale = points.get(place) ?? 0
    const code = pair & 31
    if (code !== notApplicable && (code < 1 || code > scale)) continue
    const found = pairs.get(key) ?? {
      areaId: child ?? here,
      codes: [pair >> 10, (pair >> 5) & 31],
      place,
      counts: new Float64Array(scale + 1),
      weights: new Float64Array(scale + 1),
      squares: new Float64Array(scale + 1),
    }
    const slot = code === notApplicable ? scale : code - 1
    found.counts[slot] = n
    found.weights[slot] = weights + n * weightOne
    found.squares[slot] = squares + n * weightOne ** 2
    pairs.set(key, found)
  }
  return [...pairs.values()]
}
