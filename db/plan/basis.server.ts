import type { Tx } from '../client.server'
import type { Author } from './plan.server'

/** What a recommendation rests on: a finding of a wave by its name, or a claim of a judgement by its first version. */
export type Basis = { waveId: string; finding: string } | { claimId: string }

/** What each of some recommendations rests on, findings first. */
export async function listBases(
  tx: Tx,
  recommendationIds: readonly string[],
): Promise<{ recommendation_id: string; basis: Basis }[]> {
  const findings = await tx
    .selectFrom('recommendation_finding')
    .select(['recommendation_id', 'wave_id', 'finding'])
    .where('recommendation_id', 'in', recommendationIds)
    .orderBy('finding')
    .execute()
  const claims = await tx
    .selectFrom('recommendation_claim')
    .select(['recommendation_id', 'claim_id'])
    .where('recommendation_id', 'in', recommendationIds)
    .orderBy('claim_id')
    .execute()
  return [
    ...findings.map(({ recommendation_id, wave_id: waveId, finding }) => ({
      ...{ recommendation_id, basis: { waveId, finding } },
    })),
    ...claims.map(({ recommendation_id, claim_id: claimId }) => ({
      ...{ recommendation_id, basis: { claimId } },
    })),
  ]
}

/** Rests a recommendation on these and nothing else. */
export async function restOn(
  tx: Tx,
  { organisation_id }: Pick<Author, 'organisation_id'>,
  { id: recommendation_id, rests }: { id: string; rests: readonly Basis[] },
): Promise<void> {
  for (const table of ['recommendation_finding', 'recommendation_claim'] as const) {
    await tx.deleteFrom(table).where('recommendation_id', '=', recommendation_id).execute()
  }
  const own = { organisation_id, recommendation_id }
  const findings = rests.flatMap((one) =>
    'finding' in one ? [{ ...own, wave_id: one.waveId, finding: one.finding }] : [],
  )
  const claims = rests.flatMap((one) => ('claimId' in one ? [{ ...own, claim_id: one.claimId }] : []))
  if (findings.length > 0) await tx.insertInto('recommendation_finding').values(findings).execute()
  if (claims.length > 0) await tx.insertInto('recommendation_claim').values(claims).execute()
}
