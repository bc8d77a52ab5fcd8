import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../client.server'

/** Fewest responses a region must have in a wave for its comments to be shown. Those whose area was not given are a
 *  region of their own here. */
const fewestForComments = 30

const noArea = { code: 'no-area', name: 'Area not given' }

/** SQL, to begin a query with: `region` is for each wave (or the one given) the areas just under the organisation, and
 *  the organisation alone, without what lies under it, for the responses that gave no area. Columns: first, last, code,
 *  name, wave_id, and has_enough, whether it has the fewest responses in the wave or more; only so many of them are
 *  looked at, once a query. */
export function withRegions(waveId: string | undefined): RawBuilder<unknown> {
  return sql`with region as materialized (
    select top.first, top.last, top.code, top.name, wave.id as wave_id, exists (
      select from area as here join response on response.area_id = here.id
      where response.wave_id = wave.id and here.first between top.first and top.last
      offset ${sql.lit(fewestForComments - 1)}
    ) as has_enough
    from (
      select first, last, code, name from area where depth = 1
      union all
      select first, first, ${noArea.code}, ${noArea.name} from area where depth = 0
    ) as top
    cross join wave
    where ${waveId ?? null}::uuid is null or wave.id = ${waveId ?? null})`
}

/** SQL: a comment with its response, and as `region` the row of `withRegions` that holds it. */
export const inRegion = sql`comment
  join response on response.id = comment.response_id
  join area on area.id = response.area_id
  left join region on region.wave_id = response.wave_id and area.first between region.first and region.last`

/** The codes of the regions that a comment can be of, whether or not enough answered there. */
export async function listRegionCodes(tx: Tx): Promise<string[]> {
  const regions = await tx.selectFrom('area').select('code').where('depth', '=', 1).orderBy('first').execute()
  return [...regions.map(({ code }) => code), noArea.code]
}
