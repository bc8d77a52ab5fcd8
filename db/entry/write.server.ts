import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import { addDays } from '../day.server'
import type { Citation } from '../evidence.server'
import { type Entry, type EntryWords, wordColumns } from './entry.server'
import { findReplyRule } from './rule.server'

type Author = Pick<Account, 'organisation_id' | 'id'>

/** What an officer writes; what is left out is for everybody, with no day and no reason. */
export type WrittenWords = Pick<EntryWords, 'view' | 'outcome' | 'reply' | 'area_id' | 'service'> &
  Partial<EntryWords>

/** Adds an entry as a draft; gives its id. The citation must come from `citeFigure`, which refuses a hidden figure. */
export async function insertEntry(
  tx: Tx,
  author: Author,
  { today, id = newId(), ...entry }: WrittenWords & Citation & { today: string; id?: string },
): Promise<string> {
  const written = { written_by: author.id, written_on: today, sent_on: null, published_on: null }
  await tx
    .insertInto('entry')
    .values({
      organisation_id: author.organisation_id,
      id,
      ...entry,
      ...written,
      state: 'draft',
      sent_version: 0,
    })
    .execute()
  return id
}

/** The states in which the words of an entry are its writer's to change. */
const amendable: Entry['state'][] = ['draft', 'challenged', 'asked for more']

/** Whether an officer may change the entry and send it: not while the panel reads it, and never once it is confirmed. */
export function isAmendable(entry: Pick<Entry, 'state'>): boolean {
  return amendable.includes(entry.state)
}

/** Puts new words and a new figure into an amendable entry; false when it is not. It is a draft then, which the panel
 *  neither reads nor judges until it is sent; where it is public, in the words that are. */
export async function amendEntry(tx: Tx, id: string, entry: WrittenWords & Citation): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('entry')
    .set({ ...entry, state: 'draft' })
    .where('id', '=', id)
    .where('state', 'in', amendable)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Hands an amendable entry to the panel under the next version and the rule as it stands; false when it is not. What the
 *  panel said before is answered by the change, where there is one. */
export async function sendEntry(tx: Tx, id: string, today: string): Promise<boolean> {
  const sent = await tx
    .updateTable('entry')
    .set(({ eb }) => ({ state: 'with the panel', sent_on: today, sent_version: eb('sent_version', '+', 1) }))
    .where('id', '=', id)
    .where('state', 'in', amendable)
    .returning('sent_version')
    .executeTakeFirst()
  if (!sent) return false
  await insertVersion(tx, id, today)
  await answerByChange(tx, id, { version: sent.sent_version, today })
  return true
}

async function insertVersion(tx: Tx, id: string, today: string): Promise<void> {
  const { quorum, panel_days, if_unconfirmed } = await findReplyRule(tx)
  const words = sql.join(wordColumns.map((column) => sql.ref(column)))
  await sql`
    insert into entry_version (organisation_id, entry_id, version, ${words}, sent_on, quorum, verdicts_by, if_unconfirmed)
    select organisation_id, id, sent_version, ${words}, ${today}::date, ${quorum}, ${addDays(today, panel_days)}::date,
      ${if_unconfirmed}
    from entry where id = ${id}`.execute(tx)
}

/** An empty answer: the words were changed. Sent again as it was, an entry answers nothing. */
async function answerByChange(
  tx: Tx,
  id: string,
  { version, today }: { version: number; today: string },
): Promise<void> {
  const words = (table: string) => sql.join(wordColumns.map((column) => sql.ref(`${table}.${column}`)))
  await sql`
    update verdict set answer = '', answered_on = ${today}::date
    from entry_version as before, entry_version as after
    where verdict.entry_id = ${id} and verdict.verdict <> 'confirmed' and verdict.answered_on is null
      and before.entry_id = ${id} and before.version = verdict.version
      and after.entry_id = ${id} and after.version = ${version}
      and (${words('before')}) is distinct from (${words('after')})`.execute(tx)
}
