import { sql } from 'kysely'
import { type Db, inOrganisation, type Tx } from '../client.server'
import { buildNodes, type Plan } from './build.server'
import { type FindLayout, findLayout } from './layout.server'
import { tryLockRollup } from './lock.server'
import { getSpan, type Span } from './tree.server'

/** An area with more responses in a wave than this is read from the rollup, a smaller one from its responses. Fewer
 *  would make more areas to fold every change into, and more would take longer than ten times the whole to read. */
export const largestRead = 4_000

/** Rolls up every area that has outgrown being read from its responses, those of one wave in one transaction. Gives the
 *  wave, or undefined when there is none or another process is changing the rollup. Areas that shrink stay. */
export function promoteNodes(
  db: Db,
  organisationId: string,
  { threshold = largestRead, layouts = findLayout }: { threshold?: number; layouts?: FindLayout } = {},
): Promise<string | undefined> {
  return inOrganisation(db, organisationId, async (tx) => {
    if (!(await tryLockRollup(tx))) return undefined
    const outgrown = await findOutgrown(tx, threshold)
    if (!outgrown) return undefined
    const { waveId, areaId } = outgrown
    const within = await getSpan(tx, areaId)
    const plans = planNodes(await listSizes(tx, waveId, within), threshold)
    await buildNodes(tx, { waveId, layout: await layouts(tx, waveId), within, plans })
    return waveId
  })
}

/** An area that is too large and has not every cell in the rollup. Where nothing of a wave is rolled up, the whole. */
async function findOutgrown(
  tx: Tx,
  threshold: number,
): Promise<{ waveId: string; areaId: number } | undefined> {
  const { rows } = await sql<{ waveId: string; areaId: number }>`
    select wave_id as "waveId", area_id as "areaId"
    from rollup_node where extent = 'total' and responses > ${threshold}
    union all
    select wave.id, area.id
    from wave join area on area.depth = 0
    where not exists (
      select from rollup_node where wave_id = wave.id and rollup_node.area_id = area.id and extent = 'cells'
    ) and ${threshold} < (
      select count(*) from (select from response where wave_id = wave.id limit ${threshold + 1}::int) as counted
    )
    limit 1`.execute(tx)
  return rows[0]
}

type Sized = Span & { parentId: number | null; responses: number }

/** The areas of a span in the order of the tree, each with its responses and those of all under it. Responses are
 *  counted once, before their areas: the plan that counts them anew for every area takes minutes. */
async function listSizes(tx: Tx, waveId: string, { first, last }: Span): Promise<Sized[]> {
  const { rows } = await sql<Sized>`
    with own as materialized (
      select area_id, count(*) as responses from response where wave_id = ${waveId} group by area_id
    )
    select area.id, area.first, area.last, area.parent_id as "parentId", coalesce(own.responses, 0)::int as responses
    from area left join own on own.area_id = area.id
    where area.first between ${first} and ${last} order by area.first`.execute(tx)
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const { parentId, responses } of [...rows].reverse()) {
    const parent = byId.get(parentId ?? 0)
    if (parent) parent.responses += responses
  }
  return rows
}

/** Every cell of the areas that are too large, and the totals of the areas directly under them. The first of the areas
 *  always, as it was found to be too large. */
export function planNodes(areas: readonly Sized[], threshold: number): Plan[] {
  const large = new Set(
    areas.filter(({ responses }, at) => at === 0 || responses > threshold).map(({ id }) => id),
  )
  return areas
    .filter(({ id, parentId }) => large.has(id) || large.has(parentId ?? 0))
    .map(({ id, first, last }) => ({ id, first, last, extent: large.has(id) ? 'cells' : 'total' }))
}
