import { z } from 'zod'
import type { Tx } from '../../../../db/client.server'
import { type Claim, findClaim } from '../../../../db/judgement/claim.server'
import { findJudgement, type Judgement } from '../../../../db/judgement/judgement.server'
import { typedIn } from '../../../http/typed-in'

/** The judgement whose id stands in the address, or the answer that there is no such page. */
export async function requireJudgement(tx: Tx, id: string | undefined): Promise<Judgement> {
  const parsed = z.uuid().safeParse(id)
  const judgement = parsed.success ? await findJudgement(tx, parsed.data) : undefined
  if (!judgement) throw new Response(null, { status: 404 })
  return judgement
}

/** The same where it is on a service, which alone has claims. */
export async function requireService(tx: Tx, id: string | undefined): Promise<Judgement> {
  const judgement = await requireJudgement(tx, id)
  if (judgement.kind !== 'service') throw new Response(null, { status: 404 })
  return judgement
}

/** The claim of the judgement whose id stands in the address, or the answer that there is no such page. */
export async function requireClaim(tx: Tx, judgement: Judgement, id: string | undefined): Promise<Claim> {
  const parsed = z.uuid().safeParse(id)
  const claim = parsed.success ? await findClaim(tx, parsed.data) : undefined
  if (claim?.judgement_id !== judgement.id) throw new Response(null, { status: 404 })
  return claim
}

/** The revision that a form was made with. */
export function revisionIn(form: FormData): number {
  const revision = Number(typedIn(form, 'revision'))
  if (!Number.isInteger(revision) || revision < 1) throw new Response(null, { status: 400 })
  return revision
}
