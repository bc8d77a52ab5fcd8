import { type RawBuilder, sql } from 'kysely'

/** Fewest responses a region must have in a wave for its comments to be shown. Those whose area was not given are a
 *  region of their own here. */
export const fewestForComments = 30

const noArea = { code: 'no-area', name: 'Area not given' }

/** SQL: for each wave (or the one given) the areas just under the organisation with how many responses the wave has in
 *  each, from zero for one wave given; and the organisation alone, without what lies under it, for the responses that
 *  gave no area. Columns: first, last, code, name, responses, wave_id. */
export function regionsOf(waveId: string | undefined): RawBuilder<unknown> {
  return sql`
    select top.first, top.last, top.code, top.name, wave.id as wave_id, count(response.id) as responses
    from (
      select first, last, code, name from area where depth = 1
      union all
      select first, first, ${noArea.code}, ${noArea.name} from area where depth = 0
    ) as top
    cross join wave
    join area as here on here.first between top.first and top.last
    left join response on response.area_id = here.id and response.wave_id = wave.id
    where ${waveId ?? null}::uuid is null or wave.id = ${waveId ?? null}
    group by top.first, top.last, top.code, top.name, wave.id`
}

/** SQL: a comment with its response, and as `region` the row of `regionsOf` that holds it. */
export const withRegion = sql`comment
  join response on response.id = comment.response_id
  join area on area.id = response.area_id
  left join region on region.wave_id = response.wave_id and area.first between region.first and region.last`
