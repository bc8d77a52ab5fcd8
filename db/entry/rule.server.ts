import type { Selectable } from 'kysely'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import type { ReplyRuleTable } from '../schema'

/** How entries are confirmed and answered for: how many members must confirm one, within how many days the panel is asked
 *  to speak and the landlord to answer, and what becomes of an entry that nobody confirmed in time. */
export type ReplyRule = Pick<
  Selectable<ReplyRuleTable>,
  'quorum' | 'panel_days' | 'answer_days' | 'if_unconfirmed'
>

/** The rule of an organisation that has set none. */
const usualRule: ReplyRule = { quorum: 1, panel_days: 14, answer_days: 10, if_unconfirmed: 'waits' }

/** The rule as it stands. `version`: how often it was set; 0 for the usual one. */
export async function findReplyRule(tx: Tx): Promise<ReplyRule & { version: number }> {
  const found = await tx
    .selectFrom('reply_rule')
    .select(['version', 'quorum', 'panel_days', 'answer_days', 'if_unconfirmed'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? { ...usualRule, version: 0 }
}

/** Every rule that was set, the last first, with the name of who set it (null when they are gone). */
export function listReplyRules(
  tx: Tx,
): Promise<(ReplyRule & { version: number; set_at: Date; set_by: string | null })[]> {
  return tx
    .selectFrom('reply_rule')
    .leftJoin('account', 'account.id', 'reply_rule.set_by')
    .select(['version', 'quorum', 'panel_days', 'answer_days', 'if_unconfirmed', 'set_at'])
    .select('account.name as set_by')
    .orderBy('version', 'desc')
    .execute()
}

/** Sets the rule for what is sent from now on; `seen` is the version that was read. False when somebody else has set one
 *  since. */
export async function setReplyRule(
  tx: Tx,
  account: Pick<Account, 'organisation_id' | 'id'>,
  rule: ReplyRule,
  seen: number,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('reply_rule')
    .values({
      organisation_id: account.organisation_id,
      version: seen + 1,
      ...rule,
      set_by: account.id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}
