import type { Tx } from '../client.server'
import { findCurrentPlan } from './plan.server'

/** A recommendation as it is named elsewhere. */
export type NamedRecommendation = { reference: string; text: string; responsible: string }

/** The recommendations of the plan that is being worked on which were made of any of these findings of a wave. */
export async function listRecommendationsOn(
  tx: Tx,
  waveId: string,
  findings: readonly string[],
): Promise<NamedRecommendation[]> {
  const plan = findings.length > 0 ? await findCurrentPlan(tx) : undefined
  if (!plan) return []
  return tx
    .selectFrom('recommendation')
    .select(['reference', 'text', 'responsible'])
    .where('plan_id', '=', plan.id)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('recommendation_finding as basis')
          .select('basis.finding')
          .whereRef('basis.recommendation_id', '=', 'recommendation.id')
          .where('basis.wave_id', '=', waveId)
          .where('basis.finding', 'in', findings),
      ),
    )
    .orderBy('place')
    .execute()
}
