import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import { listClaims } from '../../../../../db/judgement/claim.server'
import { type Judgement, listVersions } from '../../../../../db/judgement/judgement.server'
import { findPlanRecord } from '../../../../../db/plan/record.server'
import { getDefinition } from '../../../../../db/survey.server'
import { findWave } from '../../../../../db/wave.server'
import { aboutWave } from '../../about-wave.server'
import { aboutClaims } from '../about-claims.server'
import { aboutJudgement, subjectOf } from '../about-judgement.server'
import { findClaimsBefore } from '../document/claims-before.server'
import { beingDone, findWorkedOn } from '../doing/being-done.server'

/** What the page of one judgement shows. */
export async function findJudgementView(tx: Tx, judgement: Judgement) {
  const wave = await findWave(tx, judgement.wave_id)
  if (!wave) throw new Error(`judgement ${judgement.id} is by no wave`)
  const claims = await listClaims(tx, [judgement.id])
  const record = await findPlanRecord(tx, today())
  const { scales } = subjectOf(judgement)
  const versions = await listVersions(tx, judgement)
  return {
    wave: aboutWave(wave, await getDefinition(tx, wave)),
    judgement: aboutJudgement(judgement, claims, record),
    before: await findClaimsBefore(tx, wave, judgement),
    done: beingDone(await findWorkedOn(tx), judgement, claims),
    claims: await aboutClaims(tx, claims, { isRemeasured: judgement.state === 'signed' }),
    versions: versions.map(({ id, version, state }) => ({ id, version, isSigned: state === 'signed' })),
    levels: scales.map(({ key, asks, levels }) => ({
      name: asks,
      choices: levels.map((level) => ({ value: `${key} ${level.key}`, text: level.name })),
    })),
    chosen: judgement.level ? `${judgement.scale} ${judgement.level}` : '',
  }
}

export type JudgementView = Awaited<ReturnType<typeof findJudgementView>>
