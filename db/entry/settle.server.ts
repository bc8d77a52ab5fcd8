import { sql } from 'kysely'
import type { Tx } from '../client.server'
import type { EntryTable, VerdictTable } from '../schema'

type Spoken = Pick<VerdictTable, 'account_id' | 'verdict'> & { answered_on: string | null }

/** Where an entry with the panel stands by what was said of its words: confirmed once the quorum is reached, and so for good;
 *  else by what waits for an answer. `spoken` are the verdicts on the words last sent, the first first. */
export function standingOf(spoken: readonly Spoken[], quorum: number): EntryTable['state'] {
  // Of whoever has left, each word stands by itself.
  const last = new Map(spoken.map((one, place) => [one.account_id ?? place, one]))
  const standing = [...last.values()]
  if (standing.filter(({ verdict }) => verdict === 'confirmed').length >= quorum) return 'confirmed'
  const open = standing.filter(({ answered_on }) => answered_on === null)
  if (open.some(({ verdict }) => verdict === 'challenged')) return 'challenged'
  if (open.some(({ verdict }) => verdict === 'asked for more')) return 'asked for more'
  return 'with the panel'
}

/** Brings the state of a sent entry, which must be locked, up to what was said of its words, and makes it public on the
 *  day when it is confirmed; gives whether these words are public. */
export async function settleEntry(tx: Tx, entryId: string, today: string): Promise<boolean> {
  const entry = await tx
    .selectFrom('entry')
    .innerJoin('entry_version as sending', (join) =>
      join.onRef('sending.entry_id', '=', 'entry.id').onRef('sending.version', '=', 'entry.sent_version'),
    )
    .select(['entry.state', 'entry.sent_version', 'entry.published_version', 'sending.quorum'])
    .where('entry.id', '=', entryId)
    .executeTakeFirstOrThrow()
  const isPublic = entry.published_version === entry.sent_version
  if (entry.state === 'confirmed') return isPublic
  const spoken = await tx
    .selectFrom('verdict')
    .select(['account_id', 'verdict', 'answered_on'])
    .where('entry_id', '=', entryId)
    .where('version', '=', entry.sent_version)
    .orderBy('given_on')
    .orderBy('id')
    .execute()
  const state = standingOf(spoken, entry.quorum)
  const isNew = state === 'confirmed' && !isPublic
  await tx
    .updateTable('entry')
    .set({ state, ...(isNew && { published_on: today, published_version: entry.sent_version }) })
    .where('id', '=', entryId)
    .execute()
  return isNew || isPublic
}

/** Makes public what the panel had days to confirm and neither confirmed nor questioned, where the rule it was sent under
 *  says so: it stays marked as not confirmed. What was questioned and sent again without a change still waits for the
 *  answer. Gives the ids. */
export async function publishUnconfirmed(tx: Tx, today: string): Promise<string[]> {
  const published = await tx
    .updateTable('entry')
    .from('entry_version as sending')
    .whereRef('sending.entry_id', '=', 'entry.id')
    .whereRef('sending.version', '=', 'entry.sent_version')
    .where('entry.state', '=', 'with the panel')
    .where('sending.if_unconfirmed', '=', 'is published')
    .where('sending.verdicts_by', '<', today)
    .where(hasNoOpenQuestion)
    .where(({ eb, or }) =>
      or([
        eb('entry.published_version', 'is', null),
        eb('entry.published_version', '<', eb.ref('entry.sent_version')),
      ]),
    )
    .set(({ ref }) => ({ published_on: today, published_version: ref('entry.sent_version') }))
    .returning('entry.id')
    .execute()
  return published.map(({ id }) => id)
}

/** Nothing that was asked or challenged of the entry, in these words or earlier ones, waits for an answer: it was answered,
 *  the words were changed, or whoever said it has confirmed since. */
const hasNoOpenQuestion = sql<boolean>`not exists (
  select from verdict
  where verdict.entry_id = entry.id and verdict.verdict <> 'confirmed' and verdict.answered_on is null
    and not exists (
      select from verdict as later
      where later.entry_id = verdict.entry_id and later.account_id = verdict.account_id
        and later.id > verdict.id and later.verdict = 'confirmed'))`
