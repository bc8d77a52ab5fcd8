import type { Tx } from '../client.server'
import { insertRows } from './bulk.server'
import { reasonsIn } from './reasons'

/** Codes the released comments of the closed waves as the officer did, and every fifteenth by the administrator too;
 *  those of the open wave wait. */
export async function loadCodings(tx: Tx, organisationId: string, officerId: string): Promise<void> {
  const { id: other } = await tx
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'administrator')
    .executeTakeFirstOrThrow()
  const comments = await tx
    .selectFrom('comment')
    .innerJoin('response', 'response.id', 'comment.response_id')
    .innerJoin('wave', 'wave.id', 'response.wave_id')
    .select(['comment.id', 'comment.version', 'released_text as text', 'wave.results_on as day'])
    .where('wave.state', '=', 'closed')
    .where('comment.state', '=', 'released')
    .orderBy('comment.id')
    .execute()
  const rows = comments.flatMap(({ id, version, text, day }, at) => {
    const reasons = reasonsIn(text ?? '')
    const coded = { comment_id: id, version }
    const first = { ...coded, account_id: officerId, reasons, coded_at: `${day}T14:00:00Z` }
    // The second now and then misses a reason, the first that the other found.
    const second = { ...first, account_id: other, reasons: at % 75 === 0 ? reasons.slice(1) : reasons }
    return at % 15 === 0 ? [first, { ...second, coded_at: `${day}T15:00:00Z` }] : [first]
  })
  await insertRows(tx, 'coding', {
    organisationId,
    columns: {
      comment_id: 'uuid',
      account_id: 'uuid',
      version: 'int',
      reasons: 'text[]',
      coded_at: 'timestamptz',
    },
    rows,
  })
}
