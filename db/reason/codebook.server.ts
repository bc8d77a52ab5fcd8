import { ourReasons, type Reason } from '../../surveys/comments/reasons'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'

/** A reason as the organisation has it; one that is not used any more stays for what is coded by it. */
export type CodebookReason = Reason & { isUsed: boolean }

/** The codebook: our reasons, each as the organisation has changed it, and then its own in the order they were made. */
export async function listReasons(tx: Tx): Promise<CodebookReason[]> {
  const rows = await tx
    .selectFrom('reason')
    .select(['key', 'side', 'name', 'includes', 'excludes', 'example', 'is_used'])
    .orderBy('key')
    .execute()
  const own = new Map(rows.map(({ is_used, ...row }) => [row.key, { ...row, isUsed: is_used }]))
  const ours = ourReasons.map((reason) => own.get(reason.key) ?? { ...reason, isUsed: true })
  const isOurs = new Set(ourReasons.map(({ key }) => key))
  return [...ours, ...[...own.values()].filter(({ key }) => !isOurs.has(key))]
}

/** Keeps a reason in place of what it was, or as a new one. */
export async function saveReason(
  tx: Tx,
  { organisation_id, id: changed_by }: Pick<Account, 'organisation_id' | 'id'>,
  { key, isUsed, ...words }: CodebookReason,
): Promise<void> {
  const saved = { ...words, is_used: isUsed, changed_by, changed_at: new Date() }
  await tx
    .insertInto('reason')
    .values({ organisation_id, key, ...saved })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'key']).doUpdateSet(saved))
    .execute()
}
