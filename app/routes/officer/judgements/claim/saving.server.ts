import { v7 as newId } from 'uuid'
import { z } from 'zod'
import type { Tx } from '../../../../../db/client.server'
import { citeFigure } from '../../../../../db/evidence.server'
import {
  amendClaim,
  type Claim,
  insertClaim,
  insertClaimFigure,
  insertClaimSource,
  removeClaim,
  removeEvidence,
} from '../../../../../db/judgement/claim.server'
import type { Judgement, Saved, Writer } from '../../../../../db/judgement/judgement.server'
import type { Problem } from '../../../../components/problem'
import { figureRefusals } from '../../../../http/picked-figure'
import { subjectOf } from '../about-judgement.server'
import { readPicked, readSource, readWords, type TypedClaim } from './claim-fields'

/** What became of what was sent: done, overtaken by somebody else, or problems. */
export type Outcome = { state: Saved } | { state: 'problems'; problems: Problem[] }

/** Adds a claim, with the figure that was picked where any was: all of it or nothing. Gives its id. */
export async function addClaim(
  tx: Tx,
  account: Writer,
  { judgement, revision, typed }: { judgement: Judgement; revision: number; typed: TypedClaim },
): Promise<Outcome & { id: string }> {
  const id = newId()
  const words = readWords(typed, subjectOf(judgement).lines)
  const picked = typed.question === '' ? undefined : await cite(tx, typed)
  const problems = [...(words.ok ? [] : words.problems), ...(picked && !picked.ok ? picked.problems : [])]
  if (!words.ok || problems.length > 0) return { id, state: 'problems', problems }
  const seen = { id: judgement.id, revision }
  const state = await insertClaim(tx, account, seen, { id, ...words.value })
  if (state === 'changed' || !picked?.ok) return { id, state }
  const claim = { id, judgement_id: judgement.id }
  await insertClaimFigure(tx, account, { claim, revision: revision + 1 }, picked.value)
  return { id, state }
}

type Sent = { judgement: Judgement; claim: Claim; revision: number; typed: TypedClaim }

/** Does what was asked of a claim that is there. */
export async function changeClaim(
  tx: Tx,
  account: Writer,
  { judgement, claim, revision, typed }: Sent,
  { intent, evidence }: { intent: string; evidence: string },
): Promise<Outcome> {
  const on = { claim, revision }
  if (intent === 'remove') return { state: await removeClaim(tx, claim, revision) }
  if (intent === 'remove-figure' || intent === 'remove-source') {
    if (!z.uuid().safeParse(evidence).success) throw new Response(null, { status: 400 })
    const table = intent === 'remove-figure' ? 'claim_figure' : 'claim_source'
    return { state: await removeEvidence(tx, table, on, evidence) }
  }
  if (intent === 'cite') {
    const picked = await cite(tx, typed)
    if (!picked.ok) return { state: 'problems', problems: picked.problems }
    return { state: await insertClaimFigure(tx, account, on, picked.value) }
  }
  if (intent === 'source') {
    const source = readSource(typed)
    if (!source.ok) return { state: 'problems', problems: source.problems }
    return { state: await insertClaimSource(tx, account, on, source.value) }
  }
  const words = readWords(typed, subjectOf(judgement).lines)
  if (!words.ok) return { state: 'problems', problems: words.problems }
  return { state: await amendClaim(tx, claim, revision, words.value) }
}

/** The citation of the figure that was picked, or what is wrong with it. */
async function cite(tx: Tx, typed: TypedClaim) {
  const picked = readPicked(typed)
  if (!picked.ok) return picked
  const cited = await citeFigure(tx, picked.value)
  if (cited.state === 'cited') return { ok: true as const, value: cited.citation }
  return { ok: false as const, problems: [figureRefusals[cited.state]] as Problem[] }
}

/** What to say when somebody else was first. */
export const overtaken: Problem = {
  field: 'main',
  message:
    'Somebody changed or signed this judgement after you opened it, so nothing was done. What you typed is still here: look at it again, and send it if it is still right',
}
