import type { Selectable } from 'kysely'
import type { Tx } from '../client.server'
import type { VerdictTable } from '../schema'
import { type Entry, listSentEntries } from './entry.server'

/** An entry as a panel member sees it, with their own last verdict. `isWaiting`: it is not confirmed, and this member has not
 *  spoken on it as it was last sent, or was answered since. `isOpen`: they may speak now. */
export type PanelEntry = Entry & {
  own: (Pick<Selectable<VerdictTable>, 'verdict' | 'comment'> & { isOfEarlierWords: boolean }) | undefined
  isWaiting: boolean
  isOpen: boolean
}

/** Every entry that was sent to the panel and not taken back to be changed, the longest waiting first; drafts are
 *  nobody's but the officers'. */
export async function listPanelEntries(tx: Tx, accountId: string): Promise<PanelEntry[]> {
  const sent = await listSentEntries(tx)
  const verdicts = await tx
    .selectFrom('verdict')
    .select(['entry_id', 'version', 'verdict', 'comment', 'answered_on'])
    .where('account_id', '=', accountId)
    .orderBy('given_on')
    .orderBy('id')
    .execute()
  return sent.map((entry) => {
    const own = verdicts.findLast(({ entry_id }) => entry_id === entry.id)
    const isOfEarlierWords = own?.version !== entry.sent_version
    const isHeard = !isOfEarlierWords && own?.answered_on === null
    return {
      ...entry,
      own: own && { verdict: own.verdict, comment: own.comment, isOfEarlierWords },
      isWaiting: entry.state !== 'confirmed' && !isHeard,
      isOpen: !isHeard || !isPublicAsSent(entry),
    }
  })
}

/** Whether the words last sent are those that anybody reads. */
export const isPublicAsSent = (entry: Pick<Entry, 'published_version' | 'sent_version'>): boolean =>
  entry.published_version === entry.sent_version

/** One entry as this panel member sees it; undefined when it is a draft or none of theirs. */
export async function findPanelEntry(
  tx: Tx,
  accountId: string,
  entryId: string,
): Promise<PanelEntry | undefined> {
  return (await listPanelEntries(tx, accountId)).find(({ id }) => id === entryId)
}
