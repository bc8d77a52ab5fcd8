import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import type { Claim } from '../../../../../db/judgement/claim.server'
import type { Judgement } from '../../../../../db/judgement/judgement.server'
import type { Basis } from '../../../../../db/plan/basis.server'
import { findCurrentPlan } from '../../../../../db/plan/plan.server'
import { getWholePlan, type WholePlan, type WholeRecommendation } from '../../../../../db/plan/whole.server'
import { planDateInWords, progressInWords } from '../../../../locales/plan'

/** A recommendation that rests on a claim, or on the finding it was made of: by when, by whom and how far it is. */
export type BeingDone = Pick<WholeRecommendation, 'id' | 'reference' | 'text' | 'responsible'> & {
  target: string
  progress: string
}

/** The plan that is being worked on as it stands today; undefined where there is none. */
export async function findWorkedOn(tx: Tx): Promise<WholePlan | undefined> {
  const day = today()
  const current = await findCurrentPlan(tx, day)
  return current && getWholePlan(tx, current, day)
}

/** What a plan does about each claim of a judgement, by the claim's id; undefined where there is no plan. */
export function beingDone(
  plan: WholePlan | undefined,
  { wave_id }: Pick<Judgement, 'wave_id'>,
  claims: readonly Claim[],
): Record<string, BeingDone[]> | undefined {
  if (!plan) return undefined
  const doneAbout = (claim: Claim) =>
    plan.recommendations.filter(({ rests }) => rests.some((one) => isOf(one, claim, wave_id))).map(asDone)
  return Object.fromEntries(claims.map((claim) => [claim.id, doneAbout(claim)]))
}

function isOf(basis: Basis, { origin_id, finding }: Claim, waveId: string): boolean {
  if ('claimId' in basis) return basis.claimId === origin_id
  return basis.waveId === waveId && basis.finding === finding
}

const asDone = ({ id, reference, text, responsible, target, actions }: WholeRecommendation): BeingDone => ({
  ...{ id, reference, text, responsible, target: planDateInWords(target) },
  progress: progressInWords(actions.map(({ standing }) => standing)),
})
