import type { Tx } from '../../../../../db/client.server'
import { listClaims } from '../../../../../db/judgement/claim.server'
import { findEarlierSigned } from '../../../../../db/judgement/earlier.server'
import type { Judgement } from '../../../../../db/judgement/judgement.server'
import type { Wave } from '../../../../../db/wave.server'
import { standingOfClaim, standingOfGroup } from '../../../../../surveys/judgement/claim-standing'
import { notMeasuredSince, standingsInWords } from '../../../../locales/remeasured'
import { type AboutClaim, aboutClaims } from '../about-claims.server'

/** What became in this wave of each claim that was signed of the same theme by the wave before; undefined where that judged
 *  nothing of it. */
export async function findClaimsBefore(tx: Tx, wave: Wave, judgement: Judgement) {
  const earlier = judgement.kind === 'service' ? await findEarlierSigned(tx, wave, judgement) : undefined
  if (!earlier) return undefined
  const signed = await listClaims(tx, [earlier.id])
  const claims = (await aboutClaims(tx, signed, { isRemeasured: true, inWave: wave.id })).map(asBefore)
  const inShort = standingsInWords(claims.map(({ standing }) => standing))
  return { wave: earlier.wave_name, inShort: `${earlier.wave_name}: ${inShort}`, claims }
}

export type ClaimsBefore = NonNullable<Awaited<ReturnType<typeof findClaimsBefore>>>

function asBefore({ id, side, words, figures }: AboutClaim) {
  return {
    ...{ id, side, words },
    standing: standingOfClaim(
      figures.map(({ since, gapSince }) =>
        standingOfGroup(since?.standing ?? 'not known', gapSince?.standing),
      ),
    ),
    figures: figures.map(({ id, evidence, since, gapSince }) => ({
      ...{ id, evidence, since: since?.words ?? notMeasuredSince, gapSince },
    })),
  }
}
