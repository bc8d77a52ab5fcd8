import { randomInt } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { notApplicable } from '../../surveys/codes'
import { cellNumber, cutKeys, monthCell } from '../../surveys/cut'
import type { Layout } from '../../surveys/layout'
import { cellsWithFactors, type Factors, Fingerprint, modulus } from '../../surveys/reading/fingerprint'
import { strandKeys } from '../../surveys/strand'
import type { Area } from '../area.server'
import type { Tx } from '../client.server'
import type { Wave } from '../wave.server'
import { listCells } from './cell.server'

/** Proves a reading in the snapshot it is taken in, by random factors that nothing else knows: its stored cells, every
 *  one of them, must add up to the same fingerprint as the responses do by plain SQL. It takes a look at each response and
 *  each cell, so it is cheap at any size; which cell is wrong, `verify` says. */
export class Proof {
  readonly #wave: Wave
  readonly #areas: readonly Area[]
  readonly #layout: Layout
  readonly #factors: Factors

  constructor(wave: Wave, { areas, layout }: { areas: readonly Area[]; layout: Layout }) {
    this.#wave = wave
    this.#areas = areas
    this.#layout = layout
    this.#factors = drawFactors(areas, layout)
  }

  /** What the responses add up to. */
  addUpResponses(tx: Tx): Promise<FingerprintSums> {
    return addUpResponses(tx, this.#wave, {
      areas: this.#areas,
      layout: this.#layout,
      factors: this.#factors,
    })
  }

  /** Throws where the cells of a reading do not add up to what the responses do. */
  async requireSame(tx: Tx, readingId: string, responses: FingerprintSums): Promise<void> {
    const stored = new Fingerprint(this.#layout, this.#factors)
    for await (const cell of listCells(tx, readingId, this.#layout)) stored.add(cell)
    const isSame = (['counts', 'weights', 'squares'] as const).every(
      (of) => stored.sums[of] === responses[of],
    )
    if (!isSame) throw new Error(`the new reading of wave ${this.#wave.id} is not what its responses say`)
  }
}

function drawFactors(areas: readonly Area[], layout: Layout): Factors {
  const draw = () => randomInt(1, modulus)
  return {
    areas: new Map(areas.flatMap(({ id }) => [id, -id]).map((id) => [id, draw()])),
    cells: Array.from({ length: cellsWithFactors }, draw),
    slots: Array.from({ length: layout.width }, draw),
  }
}

/** What something adds up to: its counts, weights and squares of weights, modulo `modulus`. */
export type FingerprintSums = Fingerprint['sums']
type Asked = { areas: readonly Area[]; layout: Layout; factors: Factors }

/** The fingerprint that the places of these responses must have. A response adds to the areas above it by its cells one
 *  at a time, and to the organisation and its region (or who is in none) by two at a time; a sum of products is a
 *  product of sums. */
async function addUpResponses(
  tx: Tx,
  wave: Wave,
  { areas, layout, factors }: Asked,
): Promise<FingerprintSums> {
  const places = areas.map((area) => factorsOf(areas, area, factors.areas))
  const p = sql.lit(modulus)
  const { rows } = await sql<FingerprintSums>`
    with place as materialized (
      select * from unnest(${areas.map(({ id }) => id)}::int[], ${places.map(({ single }) => single)}::bigint[],
        ${places.map(({ upper }) => upper)}::bigint[]) as each (id, single, upper)
    ),
    coded as materialized (
      select place.single, place.upper, weight::bigint as weight,
        ${sql.join(cutCells.map((cell, index) => sql`${factorOf(factors, cell)} as ${sql.ref(cutKeys[index] ?? '')}`))},
        ${factorOf(factors, monthOf(wave))} as month, (${slotsOf(layout, factors)}) % ${p} as slots
      from response join place on place.id = area_id where wave_id = ${wave.id}
    ),
    summed as materialized (
      select *, (${sum(strandKeys)}) as strands, (${sum(cutKeys)}) as cuts,
        (${sql.join(
          strandKeys.map((key) => sql`${sql.ref(key)} * ${sql.ref(key)} % ${p}`),
          sql` + `,
        )}) as own
      from coded
    ),
    each as materialized (
      select weight, slots * ((single * ((${sql.lit(factors.cells[0])} + cuts) % ${p})
        + upper * ((((strands % ${p}) * (strands % ${p}) % ${p} + 16 * ${p}::bigint - own) % ${p} * ${sql.lit((modulus + 1) / 2)} % ${p}
          + month * ((1 + cuts) % ${p})) % ${p})) % ${p}) % ${p} as value
      from summed
    )
    select (coalesce(sum(value), 0) % ${p})::int as counts,
      (coalesce(sum(value * (weight % ${p}) % ${p}), 0) % ${p})::int as weights,
      (coalesce(sum(value * (weight * weight % ${p}) % ${p}), 0) % ${p})::int as squares
    from each`.execute(tx)
  return rows[0] ?? { counts: 0, weights: 0, squares: 0 }
}

/** The factors of the areas in which a response of this area counts: by single cells, and by two at once. */
function factorsOf(areas: readonly Area[], here: Area, of: Factors['areas']) {
  const factor = (id: number) => of.get(id) ?? 0
  const above = areas.filter(({ first, last }) => first <= here.first && here.first <= last)
  const outside = here.first < here.last ? factor(-here.id) : 0
  const upper = above.filter(({ depth }) => depth <= 1).reduce((sum, { id }) => sum + factor(id), 0)
  return {
    single: (above.reduce((sum, { id }) => sum + factor(id), 0) + outside) % modulus,
    upper: (upper + (here.depth === 0 ? outside : 0)) % modulus,
  }
}

const cutCells: readonly RawBuilder<number>[] = cutKeys.map((key) => {
  const strand = (strandKeys as readonly string[]).indexOf(key)
  const code = strand === -1 ? sql`${sql.ref(key)}::int` : sql`get_byte(strands, ${sql.lit(strand)})`
  return sql<number>`${sql.lit(cellNumber(key, 0))} + ${code}`
})

function monthOf(wave: Wave): RawBuilder<number> {
  const [year = 0, month = 0] = wave.opens_on.split('-').map(Number)
  return sql`${sql.lit(monthCell(0))} + least(31, greatest(0, extract(year from received_on) * 12
    + extract(month from received_on) - ${sql.lit(12 * year + month)}))::int`
}

const factorOf = ({ cells }: Factors, cell: RawBuilder<number>) => sql`(${cells}::bigint[])[1 + ${cell}]`

const sum = (keys: readonly string[]) =>
  sql.join(
    keys.map((key) => sql.ref(key)),
    sql` + `,
  )

/** The factors of the counters a response adds to, one a measure. */
function slotsOf(layout: Layout, { slots }: Factors): RawBuilder<unknown> {
  const each = layout.measures.map(({ place, points }, index) => {
    const start = layout.start(index)
    const mine = slots.slice(start, start + points + 1)
    const byCode = Array.from({ length: 32 }, (_, code) => {
      if (code >= 1 && code <= points) return mine[code - 1] ?? 0
      return code === notApplicable ? (mine[points] ?? 0) : 0
    })
    return sql`case when length(answers) >= ${sql.lit(place)}
      then (${byCode}::bigint[])[1 + get_byte(answers, ${sql.lit(place - 1)})] else 0 end`
  })
  return each.length === 0 ? sql`0` : sql.join(each, sql` + `)
}
