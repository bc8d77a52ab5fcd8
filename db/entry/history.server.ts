import type { Selectable } from 'kysely'
import type { Tx } from '../client.server'
import type { EntryVersionTable } from '../schema'
import { wordColumns } from './entry.server'

/** The words of an entry as they were sent on a day. */
export type SentWords = Omit<Selectable<EntryVersionTable>, 'organisation_id' | 'entry_id'> & {
  area_name: string
  area_depth: number
}

/** Every version of an entry's words up to the one given, the first first. */
export function listVersions(tx: Tx, entryId: string, upTo: number): Promise<SentWords[]> {
  return tx
    .selectFrom('entry_version')
    .innerJoin('area', 'area.id', 'entry_version.area_id')
    .select(['version', ...wordColumns, 'sent_on', 'quorum', 'verdicts_by', 'if_unconfirmed'])
    .select(['area.name as area_name', 'area.depth as area_depth'])
    .where('entry_id', '=', entryId)
    .where('version', '<=', upTo)
    .orderBy('version')
    .execute()
}
