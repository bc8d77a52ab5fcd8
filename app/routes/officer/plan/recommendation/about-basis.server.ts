import type { Tx } from '../../../../../db/client.server'
import { findSignedClaim } from '../../../../../db/judgement/signed-claim.server'
import type { Basis } from '../../../../../db/plan/basis.server'
import { listReadAreas } from '../../../../../db/reading/tree.server'
import { getDefinition } from '../../../../../db/survey.server'
import { findWave } from '../../../../../db/wave.server'
import { findSubject } from '../../../../../surveys/judgement/subject'
import { findingHref } from '../../findings/href'
import { nameOfFinding } from '../../findings/name-of-finding'
import { claimPlaceHref } from '../../judgements/href'

/** A finding or a claim that a recommendation rests on: what it is called, of which wave, and where it is. */
export type AboutBasis = { name: string; wave: string; href: string }

export function aboutBasis(tx: Tx, basis: Basis): Promise<AboutBasis> {
  return 'claimId' in basis ? aboutClaim(tx, basis.claimId) : aboutFinding(tx, basis)
}

async function aboutFinding(
  tx: Tx,
  { waveId, finding }: { waveId: string; finding: string },
): Promise<AboutBasis> {
  const wave = await findWave(tx, waveId)
  const known = wave && { definition: await getDefinition(tx, wave), areas: await listReadAreas(tx, waveId) }
  return {
    name: known ? nameOfFinding(finding, known) : finding,
    wave: wave?.name ?? '',
    href: findingHref(waveId, finding),
  }
}

async function aboutClaim(tx: Tx, originId: string): Promise<AboutBasis> {
  const found = await findSignedClaim(tx, originId)
  // Only signed claims are offered, and what is signed stays.
  if (!found) throw new Error(`a recommendation rests on ${originId}, which is no signed claim`)
  const { side, claim, judgement_id, id, wave_name } = found
  const of = findSubject(found)?.name ?? found.framework
  return {
    name: `${side === 'strength' ? 'Strength' : 'Weakness'}: ${claim}`,
    wave: `${of}, ${wave_name}`,
    href: claimPlaceHref(judgement_id, id),
  }
}
