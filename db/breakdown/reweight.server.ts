import { sql } from 'kysely'
import { type Db, inOrganisation, type Tx } from '../client.server'
import { buildNodes } from './build.server'
import { type FindLayout, findLayout } from './layout.server'
import { lockRollup } from './lock.server'
import { getSpan, type Span } from './tree.server'

/** Runs `work`, which may change the weights of the wave's responses and says whether it did; then builds the wave's
 *  rollup anew beside the old, instead of queueing every response twice. Readers see all the old weights until it
 *  commits, and all the new ones then. `work` is run again when others were changing the same responses. It must not
 *  change responses of another wave: their rollup would not hear of it. */
export async function rewriteWeights(
  db: Db,
  {
    organisationId,
    waveId,
    layouts = findLayout,
  }: { organisationId: string; waveId: string; layouts?: FindLayout },
  work: (tx: Tx) => Promise<boolean>,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inOrganisation(db, organisationId, async (tx) => {
        await lockRollup(tx)
        await sql`select set_config('soundings.queue', 'off', true)`.execute(tx)
        if (await work(tx)) await rebuildWave(tx, waveId, layouts)
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

async function rebuildWave(tx: Tx, waveId: string, layouts: FindLayout): Promise<void> {
  const { rows } = await sql<Span & { extent: 'cells' | 'total' }>`
    select area.id, first, last, extent from rollup_node join area on area.id = area_id
    where wave_id = ${waveId}`.execute(tx)
  if (rows.length === 0) return
  const whole = await tx.selectFrom('area').select('id').where('depth', '=', 0).executeTakeFirstOrThrow()
  const within = await getSpan(tx, whole.id)
  await buildNodes(tx, { waveId, layout: await layouts(tx, waveId), within, plans: rows })
}
