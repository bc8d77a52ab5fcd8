import type { Tx } from '../client.server'
import type { JudgementTable } from './tables'

const claims = (tx: Tx) =>
  tx
    .selectFrom('claim')
    .innerJoin('judgement', 'judgement.id', 'claim.judgement_id')
    .innerJoin('wave', 'wave.id', 'judgement.wave_id')
    .select(['claim.id', 'claim.origin_id', 'claim.side', 'claim.claim', 'claim.judgement_id'])
    .select(['judgement.framework', 'judgement.theme', 'judgement.kind', 'wave.name as wave_name'])
    .where('judgement.state', '=', 'signed')

/** A claim that is signed, with what it is claimed of and by which wave. */
export type SignedClaim = Pick<JudgementTable, 'framework' | 'theme' | 'kind'> & {
  id: string
  origin_id: string
  side: 'strength' | 'weakness'
  claim: string
  judgement_id: string
  wave_name: string
}

/** Every claim of the newest signed version of each judgement, those of the newest waves first. */
export function listSignedClaims(tx: Tx): Promise<SignedClaim[]> {
  return claims(tx)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('judgement as later')
            .select('later.id')
            .where('later.state', '=', 'signed')
            .whereRef('later.wave_id', '=', 'judgement.wave_id')
            .whereRef('later.framework', '=', 'judgement.framework')
            .whereRef('later.theme', '=', 'judgement.theme')
            .whereRef('later.kind', '=', 'judgement.kind')
            .whereRef('later.version', '>', 'judgement.version'),
        ),
      ),
    )
    .orderBy('wave.opens_on', 'desc')
    .orderBy('judgement.framework')
    .orderBy('judgement.theme')
    .orderBy('claim.side', 'desc')
    .orderBy('claim.place')
    .execute()
}

/** A claim by its first version, as the newest signed version that still makes it has it; undefined where none does. */
export function findSignedClaim(tx: Tx, originId: string): Promise<SignedClaim | undefined> {
  return claims(tx)
    .where('claim.origin_id', '=', originId)
    .orderBy('judgement.version', 'desc')
    .limit(1)
    .executeTakeFirst()
}
