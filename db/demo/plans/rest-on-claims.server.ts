import type { Tx } from '../../client.server'
import { listSignedClaims } from '../../judgement/signed-claim.server'
import { findCurrentPlan } from '../../plan/plan.server'
import { currentPlan } from './current'

/** Rests recommendations of the plan that is being worked on on claims that are signed, once both are stored. */
export async function restOnClaims(tx: Tx, organisation_id: string, today: string): Promise<void> {
  const plan = await findCurrentPlan(tx, today)
  const signed = await listSignedClaims(tx)
  for (const { reference, claims = [] } of currentPlan(today).recommendations) {
    const { id } = await tx
      .selectFrom('recommendation')
      .select('id')
      .where('plan_id', '=', plan?.id ?? '')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow()
    for (const words of claims) {
      const claim_id = signed.find(({ claim }) => claim === words)?.origin_id
      if (!claim_id) throw new Error(`The demonstration has no claim "${words}".`)
      await tx
        .insertInto('recommendation_claim')
        .values({ organisation_id, recommendation_id: id, claim_id })
        .execute()
    }
  }
}
