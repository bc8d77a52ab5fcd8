import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import { findReadableComments } from '../comment/read.server'
import { listDecisions } from '../finding.server'
import { listGatheredViews } from './panel-view.server'

/** A finding by its wave and its key there. */
export type GatheredFinding = { waveId: string; finding: string }

/** What the view of an entry gathers: comments, findings and views of panels. */
export type Gathered = { commentIds: string[]; findings: GatheredFinding[]; viewIds: string[] }

/** Puts what a view gathers in place of what it did. Only what may be gathered is kept: comments that anybody may read,
 *  findings that stand accepted, and views that a panel raised. */
export async function gather(
  tx: Tx,
  { organisation_id }: Pick<Account, 'organisation_id'>,
  entryId: string,
  { commentIds, findings, viewIds }: Gathered,
): Promise<void> {
  // One after another, where the form is sent twice at once.
  await tx.selectFrom('entry').select('id').where('id', '=', entryId).forNoKeyUpdate().execute()
  await tx.deleteFrom('entry_comment').where('entry_id', '=', entryId).execute()
  await tx.deleteFrom('entry_finding').where('entry_id', '=', entryId).execute()
  await tx.deleteFrom('entry_panel_view').where('entry_id', '=', entryId).execute()
  const ours = { organisation_id, entry_id: entryId }
  const readable = await findReadableComments(tx, commentIds)
  if (readable.length > 0) {
    const rows = readable.map(({ id }) => ({ ...ours, comment_id: id }))
    await tx.insertInto('entry_comment').values(rows).execute()
  }
  const accepted = await acceptedOf(tx, findings)
  if (accepted.length > 0) {
    const rows = accepted.map(({ waveId, finding }) => ({ ...ours, wave_id: waveId, finding }))
    await tx.insertInto('entry_finding').values(rows).execute()
  }
  await gatherViews(tx, ours, viewIds)
}

async function gatherViews(
  tx: Tx,
  ours: { organisation_id: string; entry_id: string },
  viewIds: readonly string[],
): Promise<void> {
  if (viewIds.length === 0) return
  const raised = await tx.selectFrom('panel_view').select('id').where('id', 'in', viewIds).execute()
  if (raised.length === 0) return
  const rows = raised.map(({ id }) => ({ ...ours, view_id: id }))
  await tx.insertInto('entry_panel_view').values(rows).execute()
}

async function acceptedOf(tx: Tx, findings: readonly GatheredFinding[]): Promise<GatheredFinding[]> {
  const accepted: GatheredFinding[] = []
  for (const waveId of new Set(findings.map((one) => one.waveId))) {
    const decisions = await listDecisions(tx, waveId)
    const isAccepted = (finding: string) => decisions.get(finding)?.state === 'accepted'
    accepted.push(...findings.filter((one) => one.waveId === waveId && isAccepted(one.finding)))
  }
  return accepted
}

/** What the view of an entry gathers: of its comments those that anybody may read today. */
export async function findGathered(tx: Tx, entryId: string): Promise<Gathered> {
  return (await listGathered(tx, [entryId])).get(entryId) ?? { commentIds: [], findings: [], viewIds: [] }
}

/** What the view of each entry gathers: of their comments those that anybody may read today, so that a count of them tells
 *  no more than the pages of comments do. */
export async function listGathered(tx: Tx, entryIds: readonly string[]): Promise<Map<string, Gathered>> {
  const views = await listGatheredViews(tx, entryIds)
  const byEntry = new Map<string, Gathered>(
    entryIds.map((id) => {
      const viewIds = (views.get(id) ?? []).map((view) => view.id)
      return [id, { commentIds: [], findings: [], viewIds }]
    }),
  )
  if (entryIds.length === 0) return byEntry
  const comments = await tx
    .selectFrom('entry_comment')
    .select(['entry_id', 'comment_id'])
    .where('entry_id', 'in', entryIds)
    .orderBy('comment_id')
    .execute()
  const readable = await findReadableComments(tx, [...new Set(comments.map(({ comment_id }) => comment_id))])
  const ids = new Set(readable.map(({ id }) => id))
  for (const { entry_id, comment_id } of comments) {
    if (ids.has(comment_id)) byEntry.get(entry_id)?.commentIds.push(comment_id)
  }
  const findings = await tx
    .selectFrom('entry_finding')
    .select(['entry_id', 'wave_id', 'finding'])
    .where('entry_id', 'in', entryIds)
    .orderBy('finding')
    .execute()
  for (const { entry_id, wave_id, finding } of findings) {
    byEntry.get(entry_id)?.findings.push({ waveId: wave_id, finding })
  }
  return byEntry
}
