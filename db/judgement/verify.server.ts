import { balanceInWords, balanceOf } from '../../surveys/judgement/balance'
import { countPlan, type PlanRecord } from '../../surveys/judgement/recorded-plan'
import type { Tx } from '../client.server'
import { listClaims } from './claim.server'
import { type Judgement, listJudgements } from './judgement.server'

/** A number under a signature that does not follow from what was signed with it. */
export type Unfounded = { what: string; expected: unknown; found: unknown }

/** The first signed judgement of a wave whose suggestion and sums are not those of its claims, or whose counts of the plan are
 *  not those of the plan that it keeps; and how many were looked at. */
export async function verifyJudgements(
  tx: Tx,
  waveId: string,
): Promise<{ compared: number; mismatch: Unfounded | undefined }> {
  const signed = (await listJudgements(tx, waveId)).filter(({ state }) => state === 'signed')
  for (const judgement of signed) {
    const { expected, found } =
      judgement.kind === 'service' ? await balanceBehind(tx, judgement) : planBehind(judgement.plan_record)
    if (JSON.stringify(expected) !== JSON.stringify(found)) {
      const what = `what the signed judgement of ${judgement.theme || 'prospects'} adds up to`
      return { compared: signed.length, mismatch: { what, expected, found } }
    }
  }
  return { compared: signed.length, mismatch: undefined }
}

async function balanceBehind(tx: Tx, { id, suggested, reckoning }: Judgement) {
  const claims = await listClaims(tx, [id])
  const balance = balanceOf(claims.map(({ side, is_heavy }) => ({ side, isHeavy: is_heavy })))
  return {
    expected: { level: balance.level?.key ?? null, counts: numbersIn(balanceInWords(balance)) },
    found: { level: suggested, counts: numbersIn(reckoning ?? '') },
  }
}

/** Only numbers: the words around them may have been others then. */
const numbersIn = (words: string) => words.match(/\d+/g)

function planBehind(record: PlanRecord | null) {
  if (!record?.plan) return { expected: undefined, found: undefined }
  const { plan, ...found } = record
  const expected = countPlan(plan)
  return { expected: inOrder(expected), found: inOrder(found) }
}

/** The database keeps no order of names. */
const inOrder = ({ measures, ...counts }: PlanRecord) =>
  [counts, measures].map((some) => Object.entries(some).sort())
