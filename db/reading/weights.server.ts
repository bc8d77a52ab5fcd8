import { sql } from 'kysely'
import { checkLimit } from '../../surveys/weighting/limit'
import type { WeightingSettings } from '../../surveys/weighting/margin'
import type { Tx } from '../client.server'

/** The settings that the wave has been read under, each once, in the order they were first. */
export async function listReadSettings(tx: Tx, waveId: string): Promise<WeightingSettings[]> {
  const rows = await tx
    .selectFrom('reading')
    .select('settings')
    .where('wave_id', '=', waveId)
    .where('settings', 'is not', null)
    .groupBy('settings')
    .orderBy((order) => order.fn.min('number'))
    .execute()
  return rows.flatMap(({ settings }) => settings ?? [])
}

/** What a reading of the wave taken now keeps of its weights: what they do and by which settings, where there are any
 *  and they could be worked out, and the smallest and largest of its responses. Throws where the wave may not be read
 *  under these settings. */
export async function describeWeights(tx: Tx, waveId: string) {
  const weighting = await tx
    .selectFrom('weighting')
    .select(['report', 'weighed'])
    .where('wave_id', '=', waveId)
    .executeTakeFirst()
  const { report = null, weighed = null } = weighting ?? {}
  const [problem] = weighed ? checkLimit(weighed, await listReadSettings(tx, waveId)) : []
  if (problem) throw new Error(problem.message)
  return {
    weighting: weighed && report ? JSON.stringify(report) : null,
    settings: weighed && JSON.stringify(weighed),
    ...(await findWeightRange(tx, waveId)),
  }
}

async function findWeightRange(tx: Tx, waveId: string) {
  return tx
    .selectFrom('response')
    .select(sql<number>`coalesce(min(weight), 10000)::int`.as('smallest_weight'))
    .select(sql<number>`coalesce(max(weight), 10000)::int`.as('largest_weight'))
    .where('wave_id', '=', waveId)
    .executeTakeFirstOrThrow()
}
