import { type Selectable, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Tx } from '../client.server'
import type { Citation } from '../evidence.server'
import { changeDraft, type Saved, type SeenDraft, type Writer } from './judgement.server'
import type { ClaimSourceTable, ClaimTable } from './tables'

/** A cited figure, and a document or a landlord's figure, of a claim. */
export type ClaimFigure = Citation & { id: string }
export type ClaimSource = Omit<Selectable<ClaimSourceTable>, 'organisation_id' | 'claim_id'>

/** A claim with what it rests on. */
export type Claim = Omit<Selectable<ClaimTable>, 'organisation_id'> & {
  figures: ClaimFigure[]
  sources: ClaimSource[]
}

/** What an officer writes of a claim. */
export type ClaimWords = Pick<Claim, 'side' | 'claim' | 'meaning' | 'is_heavy' | 'line' | 'finding'>

/** The claims of some judgements, in their order, strengths first; what each rests on in the order it was put behind it, which
 *  is that of the ids, made of the moment. */
export async function listClaims(tx: Tx, judgementIds: readonly string[]): Promise<Claim[]> {
  if (judgementIds.length === 0) return []
  const claims = await tx
    .selectFrom('claim')
    .selectAll()
    .where('judgement_id', 'in', judgementIds)
    .orderBy('side')
    .orderBy('place')
    .execute()
  const ids = claims.map(({ id }) => id)
  if (ids.length === 0) return []
  const figures = await tx
    .selectFrom('claim_figure')
    .selectAll()
    .where('claim_id', 'in', ids)
    .orderBy('id')
    .execute()
  const sources = await tx
    .selectFrom('claim_source')
    .selectAll()
    .where('claim_id', 'in', ids)
    .orderBy('id')
    .execute()
  return claims.map(({ organisation_id, ...claim }) => ({
    ...claim,
    figures: figures.filter(({ claim_id }) => claim_id === claim.id).map(withoutKeys),
    sources: sources.filter(({ claim_id }) => claim_id === claim.id).map(withoutKeys),
  }))
}

function withoutKeys<Row extends { organisation_id: string; claim_id: string }>(row: Row) {
  const { organisation_id, claim_id, ...rest } = row
  return rest
}

/** The claim with this id. */
export async function findClaim(tx: Tx, id: string): Promise<Claim | undefined> {
  const row = await tx.selectFrom('claim').select('judgement_id').where('id', '=', id).executeTakeFirst()
  const claims = row ? await listClaims(tx, [row.judgement_id]) : []
  return claims.find((claim) => claim.id === id)
}

/** Adds a claim at the end of its side under the id given. */
export function insertClaim(
  tx: Tx,
  { organisation_id }: Pick<Writer, 'organisation_id'>,
  seen: SeenDraft,
  { id, ...words }: ClaimWords & { id: string },
): Promise<Saved> {
  return changeDraft(tx, seen, async () => {
    const row = { organisation_id, id, judgement_id: seen.id, origin_id: id, ...words }
    await tx
      .insertInto('claim')
      .values({ ...row, place: await nextPlace(tx, seen.id) })
      .execute()
  })
}

async function nextPlace(tx: Tx, judgementId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('claim')
    .select(sql<number>`coalesce(max(place), 0)::int`.as('last'))
    .where('judgement_id', '=', judgementId)
    .executeTakeFirstOrThrow()
  return last + 1
}

type Placed = Pick<Claim, 'id' | 'judgement_id'>

const seenOf = ({ judgement_id: id }: Placed, revision: number): SeenDraft => ({ id, revision })

/** Puts other words into a claim. */
export function amendClaim(tx: Tx, claim: Placed, revision: number, words: ClaimWords): Promise<Saved> {
  return changeDraft(tx, seenOf(claim, revision), () =>
    tx.updateTable('claim').set(words).where('id', '=', claim.id).execute(),
  )
}

/** Takes a claim away, with what it rests on. */
export function removeClaim(tx: Tx, claim: Placed, revision: number): Promise<Saved> {
  return changeDraft(tx, seenOf(claim, revision), () =>
    tx.deleteFrom('claim').where('id', '=', claim.id).execute(),
  )
}

/** Exchanges a claim with the one before it on its side; the first stays where it is. */
export function moveClaimUp(tx: Tx, claim: Placed, revision: number): Promise<Saved> {
  return changeDraft(tx, seenOf(claim, revision), async () => {
    const all = await listClaims(tx, [claim.judgement_id])
    const at = all.findIndex(({ id }) => id === claim.id)
    const [before, own] = [all[at - 1], all[at]]
    if (!before || !own || before.side !== own.side) return
    await place(tx, own.id, before.place)
    await place(tx, before.id, own.place)
  })
}

const place = (tx: Tx, id: string, at: number) =>
  tx.updateTable('claim').set({ place: at }).where('id', '=', id).execute()

/** Rests a claim on a figure, which must come from `citeFigure`; one it rests on already is not added again. */
export function insertClaimFigure(
  tx: Tx,
  { organisation_id }: Pick<Writer, 'organisation_id'>,
  { claim, revision }: { claim: Placed; revision: number },
  citation: Citation,
): Promise<Saved> {
  return changeDraft(tx, seenOf(claim, revision), () =>
    tx
      .insertInto('claim_figure')
      .values({ organisation_id, id: newId(), claim_id: claim.id, ...citation })
      .onConflict((conflict) => conflict.constraint('claim_figure_once').doNothing())
      .execute(),
  )
}

/** Rests a claim on a document or a landlord's figure. */
export function insertClaimSource(
  tx: Tx,
  { organisation_id }: Pick<Writer, 'organisation_id'>,
  { claim, revision }: { claim: Placed; revision: number },
  source: Omit<ClaimSource, 'id'>,
): Promise<Saved> {
  return changeDraft(tx, seenOf(claim, revision), () =>
    tx
      .insertInto('claim_source')
      .values({ organisation_id, id: newId(), claim_id: claim.id, ...source })
      .execute(),
  )
}

/** Takes away a figure, or a document or landlord's figure, that a claim rests on. */
export function removeEvidence(
  tx: Tx,
  table: 'claim_figure' | 'claim_source',
  { claim, revision }: { claim: Placed; revision: number },
  id: string,
): Promise<Saved> {
  return changeDraft(tx, seenOf(claim, revision), () =>
    tx.deleteFrom(table).where('claim_id', '=', claim.id).where('id', '=', id).execute(),
  )
}
