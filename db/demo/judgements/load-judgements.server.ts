import { balanceInWords, balanceOf } from '../../../surveys/judgement/balance'
import type { Tx } from '../../client.server'
import { findLatestReading } from '../../reading/reading.server'
import { Random } from '../random'
import { placeOf } from '../response'
import { demoAccounts } from '../secrets'
import { autumn2025 } from './autumn-2025'
import type { DemoClaim, DemoJudgement } from './judgements'
import { spring2026 } from './spring-2026'

type Officer = { organisation_id: string; id: string }

/** Stores the judgements, signed by the officer; each claim cites the final reading of its wave in the whole landlord. */
export async function loadJudgements(
  tx: Tx,
  officer: Officer,
  waveIds: ReadonlyMap<string, string>,
): Promise<void> {
  const random = new Random('judgements')
  const whole = await tx.selectFrom('area').select('id').where('depth', '=', 0).executeTakeFirstOrThrow()
  for (const judgement of [...autumn2025, ...spring2026]) {
    const waveId = waveIds.get(judgement.wave) ?? ''
    const reading = await findLatestReading(tx, waveId)
    if (!reading) throw new Error(`Nothing was read of ${judgement.wave}.`)
    const moment = Date.parse(judgement.signedOn ?? begunOn)
    const id = random.uuid(moment)
    await insertDraft(tx, officer, judgement, { id, waveId })
    for (const [at, claim] of judgement.claims.entries()) {
      const claimId = await insertClaim(tx, random, claim, { ...officer, id, at })
      const ids = { organisation_id: officer.organisation_id, claim_id: claimId }
      await insertEvidence(tx, random, claim, { ids, moment, readingId: reading.id, areaId: whole.id })
    }
    if (judgement.signedOn) await sign(tx, officer, judgement, { id, signedOn: judgement.signedOn })
  }
}

/** When the draft was begun. */
const begunOn = '2026-07-10'

type Under = {
  ids: { organisation_id: string; claim_id: string }
  moment: number
  readingId: string
  areaId: number
}

async function insertEvidence(
  tx: Tx,
  random: Random,
  { figures = [], sources = [] }: DemoClaim,
  { ids, moment, readingId, areaId }: Under,
): Promise<void> {
  // What a claim rests on is shown in the order of the ids, which is that of their moments.
  for (const [at, { measure, cell }] of figures.entries()) {
    const place = { evidence_area_id: areaId, evidence_measure: placeOf(measure) + 1, evidence_cell: cell }
    await tx
      .insertInto('claim_figure')
      .values({ ...ids, id: random.uuid(moment + at), reading_id: readingId, ...place })
      .execute()
  }
  for (const [at, source] of sources.entries()) {
    await tx
      .insertInto('claim_source')
      .values({ ...ids, id: random.uuid(moment + at), ...source })
      .execute()
  }
}

async function insertDraft(
  tx: Tx,
  { organisation_id, id: begun_by }: Officer,
  { framework, theme, level, reason, signedOn }: DemoJudgement,
  { id, waveId }: { id: string; waveId: string },
) {
  const subject = { wave_id: waveId, framework, theme, kind: 'service' as const, version: 1 }
  const conclusion = { scale: level ? 'balance' : null, level: level ?? null, reason }
  const begun = { begun_by, begun_at: new Date(`${signedOn ?? begunOn}T09:15:00Z`) }
  await tx
    .insertInto('judgement')
    .values({ organisation_id, id, ...subject, ...conclusion, ...begun, state: 'draft' })
    .execute()
}

async function insertClaim(
  tx: Tx,
  random: Random,
  { side, claim, meaning, isHeavy = false, line, finding }: DemoClaim,
  { organisation_id, id, at }: { organisation_id: string; id: string; at: number },
): Promise<string> {
  const own = random.uuid()
  const words = { side, claim, meaning, is_heavy: isHeavy, line, finding: finding ?? null }
  await tx
    .insertInto('claim')
    .values({ organisation_id, id: own, judgement_id: id, origin_id: own, place: at + 1, ...words })
    .execute()
  return own
}

/** The name that stands under what the demonstration's officer signs. */
export const signatory = demoAccounts.find(({ role }) => role === 'officer')?.name ?? ''

async function sign(
  tx: Tx,
  officer: Officer,
  { claims }: DemoJudgement,
  { id, signedOn }: { id: string; signedOn: string },
): Promise<void> {
  const balance = balanceOf(claims.map(({ side, isHeavy = false }) => ({ side, isHeavy })))
  await tx
    .updateTable('judgement')
    .set({
      ...{ suggested: balance.level?.key ?? null, reckoning: balanceInWords(balance), state: 'signed' },
      ...{ signed_by: officer.id, signed_as: signatory, signed_on: signedOn },
    })
    .where('id', '=', id)
    .execute()
}
