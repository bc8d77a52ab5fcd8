import { type RawBuilder, sql } from 'kysely'
import type { CutKey } from '../../surveys/cut'
import { strandKeys } from '../../surveys/strand'
import { weightOne } from '../../surveys/tally'
import { type Db, inOrganisation, type Tx } from '../client.server'
import { buildNodes } from './build.server'
import { type FindLayout, findLayout } from './layout.server'
import { lockRollup } from './lock.server'
import { getSpan, type Span } from './tree.server'

/** How responses are told apart: by their codes in these cuts, in this order, and by which of these areas they lie in
 *  (none of them within another; an empty list for no areas). */
export type Classing = { cuts: readonly CutKey[]; areaIds: readonly number[] }

/** Responses with the same `codes` in the cuts of a Classing, in their order, and in the same of its areas; `areaId` is
 *  null for those in none. */
export type ResponseClass = { codes: readonly number[]; areaId: number | null }

/** How many responses of the wave there are in each class, those of no response left out. */
export async function countClasses(
  tx: Tx,
  waveId: string,
  classing: Classing,
): Promise<(ResponseClass & { responses: number })[]> {
  const { rows } = await sql<{ codes: number[]; areaId: number; responses: number }>`
    with ${placesIn(classing)}
    select ${codesIn(classing)} as codes, place.area_id as "areaId", count(*)::int as responses
    from response join place on place.id = response.area_id
    where wave_id = ${waveId}
    group by 1, 2 order by 1, 2`.execute(tx)
  return rows.map(({ areaId, ...rest }) => ({ ...rest, areaId: areaId === nowhere ? null : areaId }))
}

/** A weight in 1/10000, from 1 to 1,000,000, for every response of a class. */
export type WeightClass = ResponseClass & { weight: number }

/** Gives each response of the wave the weight of its class, and weight 1 where its class is not named; responses sent
 *  later have weight 1. Builds the wave's rollup anew beside the old: readers see all the old weights until it commits,
 *  and all the new ones then. Tries again when others were changing the same responses. */
export async function reweightWave(
  db: Db,
  organisationId: string,
  waveId: string,
  {
    classes,
    layouts = findLayout,
    ...classing
  }: Classing & { classes: readonly WeightClass[]; layouts?: FindLayout },
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inOrganisation(db, organisationId, async (tx) => {
        await lockRollup(tx)
        await sql`select set_config('soundings.queue', 'off', true)`.execute(tx)
        await setWeights(tx, waveId, { classing, classes })
        await rebuildWave(tx, waveId, layouts)
      })
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error
    }
  }
}

const attempts = 5

/** A deadlock, or a transaction that could not be put in an order with others. */
function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['40001', '40P01'].includes(String(error.code))
}

/** In statements that look at the row they change and at no other of its table: one changed meanwhile is looked at anew,
 *  and keeps the weight it has when it is of another class by then. */
async function setWeights(
  tx: Tx,
  waveId: string,
  { classing, classes }: { classing: Classing; classes: readonly WeightClass[] },
): Promise<void> {
  const rows = classes.map(({ areaId, ...rest }) => ({ ...rest, area_id: areaId ?? nowhere }))
  const tables = sql`
    ${placesIn(classing)},
    class as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as x (codes int[], area_id int, weight int)
    )`
  const isOfClass = sql`place.id = response.area_id and class.codes = ${codesIn(classing)}
    and class.area_id = place.area_id`
  await sql`
    with ${tables}
    update response set weight = class.weight from place, class
    where wave_id = ${waveId} and ${isOfClass} and response.weight <> class.weight`.execute(tx)
  await sql`
    with ${tables}
    update response set weight = ${sql.lit(weightOne)}
    where wave_id = ${waveId} and weight <> ${sql.lit(weightOne)}
      and not exists (select from place, class where ${isOfClass})`.execute(tx)
}

async function rebuildWave(tx: Tx, waveId: string, layouts: FindLayout): Promise<void> {
  const { rows } = await sql<Span & { extent: 'cells' | 'total' }>`
    select area.id, first, last, extent from rollup_node join area on area.id = area_id
    where wave_id = ${waveId}`.execute(tx)
  if (rows.length === 0) return
  const whole = await tx.selectFrom('area').select('id').where('depth', '=', 0).executeTakeFirstOrThrow()
  const within = await getSpan(tx, whole.id)
  await buildNodes(tx, { waveId, layout: await layouts(tx, waveId), within, plans: rows })
}

/** Stands for no area of a Classing: a null would not be equal to itself. */
const nowhere = 0

/** A part of a statement, `place`: each area of the tree with the area of the Classing that it lies in. */
function placesIn({ areaIds }: Classing): RawBuilder<unknown> {
  return sql`
    place as materialized (
      select area.id, coalesce(around.id, ${sql.lit(nowhere)}) as area_id
      from area left join area as around
        on around.id = any(${[...areaIds]}::int[]) and area.first between around.first and around.last
    )`
}

/** The codes of a response in the cuts of the Classing. */
function codesIn({ cuts }: Classing): RawBuilder<number[]> {
  const codes = cuts.map((cut) => {
    const strand = (strandKeys as readonly string[]).indexOf(cut)
    return strand === -1
      ? sql`response.${sql.ref(cut)}::int`
      : sql`get_byte(response.strands, ${sql.lit(strand)})`
  })
  return sql`array[${sql.join(codes)}]::int[]`
}
