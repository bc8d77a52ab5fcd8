import { type Selectable, sql } from 'kysely'
import type { Tx } from '../client.server'
import type { Citation } from '../evidence.server'
import type { EntryTable, EntryVersionTable } from '../schema'

/** What an officer writes of an entry, beside the figure it rests on. */
export type EntryWords = Pick<
  Selectable<EntryTable>,
  | ('view' | 'outcome' | 'reply' | 'for_whom' | 'for_cell' | 'due_on' | 'reason' | 'area_id' | 'service')
  | 'action_ids'
>

/** What was promised when an entry was sent: null while it never was. */
type Sending = {
  [Field in 'quorum' | 'verdicts_by' | 'if_unconfirmed']: Selectable<EntryVersionTable>[Field] | null
}

/** A "you said, we did" entry. It is public exactly when `published_on` is set: confirmed, or unconfirmed where its rule
 *  says so. `version`: which of those sent its words are; null for words that were never sent. */
export type Entry = EntryWords &
  Citation &
  Sending &
  Pick<
    Selectable<EntryTable>,
    'id' | 'state' | 'written_on' | 'sent_on' | 'sent_version' | 'published_on' | 'published_version'
  > & { version: number | null; area_name: string; area_depth: number }

/** The words of an entry and the figure it rests on, as columns of an entry or of a version of it. */
export const wordColumns = [
  ...(['view', 'outcome', 'reply', 'for_whom', 'for_cell', 'due_on', 'reason'] as const),
  ...(['area_id', 'service', 'action_ids', 'reading_id'] as const),
  ...(['evidence_area_id', 'evidence_measure', 'evidence_cell'] as const),
] as const

/** What is said of an entry beside its words: where it stands, and what was promised when it was sent. */
function standing(tx: Tx) {
  return tx
    .selectFrom('entry')
    .leftJoin('entry_version as sending', (join) =>
      join.onRef('sending.entry_id', '=', 'entry.id').onRef('sending.version', '=', 'entry.sent_version'),
    )
    .select(['entry.id', 'entry.state', 'entry.written_on', 'entry.sent_on', 'entry.sent_version'])
    .select(['entry.published_on', 'entry.published_version'])
    .select(['sending.quorum', 'sending.verdicts_by', 'sending.if_unconfirmed'])
}

const inWordsOf = <Table extends string>(table: Table) =>
  wordColumns.map((column) => `${table}.${column}` as const)

/** Entries in their writer's words. */
function writtenEntries(tx: Tx) {
  return standing(tx)
    .innerJoin('area', 'area.id', 'entry.area_id')
    .select(inWordsOf('entry'))
    .select(({ eb }) =>
      eb
        .case()
        .when('entry.state', '!=', 'draft')
        .then(eb.ref('entry.sent_version'))
        .else(null)
        .end()
        .as('version'),
    )
    .select(['area.name as area_name', 'area.depth as area_depth'])
}

/** Entries in the words that were last sent to the panel, or that are public; none where there are none such. */
function saidEntries(tx: Tx, which: 'sent_version' | 'published_version') {
  return standing(tx)
    .innerJoin('entry_version as said', (join) =>
      join.onRef('said.entry_id', '=', 'entry.id').onRef('said.version', '=', `entry.${which}`),
    )
    .innerJoin('area', 'area.id', 'said.area_id')
    .select(inWordsOf('said'))
    .select('said.version')
    .select(['area.name as area_name', 'area.depth as area_depth'])
}

/** Every entry of the organisation whatever its state, the newest first: for officers only. */
export function listEntries(tx: Tx): Promise<Entry[]> {
  return writtenEntries(tx).orderBy('entry.written_on', 'desc').orderBy('entry.id', 'desc').execute()
}

/** The entry with this id whatever its state: for officers only. */
export function findEntry(tx: Tx, id: string): Promise<Entry | undefined> {
  return writtenEntries(tx).where('entry.id', '=', id).executeTakeFirst()
}

/** Every entry that was sent to the panel and not taken back to be changed, in the words sent, the longest waiting
 *  first. */
export function listSentEntries(tx: Tx): Promise<Entry[]> {
  return saidEntries(tx, 'sent_version')
    .where('entry.state', '!=', 'draft')
    .orderBy('entry.sent_on')
    .orderBy('entry.id')
    .execute()
}

/** Which public entries are asked for: all of each that is left out. With an area: those about it, about an area that holds
 *  it, or about one inside it. `cell`: for whom they are, as a cell of `surveys/cut.ts`. */
export type PublicFilter = {
  areaId?: number | undefined
  service?: string | undefined
  cell?: number | undefined
}

/** The entries that are public, in the words that are, the newest first, and no other. */
export function listPublishedEntries(tx: Tx, { areaId, service, cell }: PublicFilter = {}): Promise<Entry[]> {
  return saidEntries(tx, 'published_version')
    .$if(service !== undefined, (query) => query.where('said.service', '=', service ?? ''))
    .$if(cell !== undefined, (query) => query.where('said.for_cell', '=', cell ?? 0))
    .$if(areaId !== undefined, (query) =>
      query
        .innerJoin('area as chosen', (join) => join.on('chosen.id', '=', areaId ?? 0))
        .where(sql<boolean>`(area.first between chosen.first and chosen.last
          or chosen.first between area.first and area.last)`),
    )
    .orderBy('entry.published_on', 'desc')
    .orderBy('entry.id', 'desc')
    .execute()
}

/** The entry with this id, where it is public, in the words that are. */
export function findPublishedEntry(tx: Tx, id: string): Promise<Entry | undefined> {
  return saidEntries(tx, 'published_version').where('entry.id', '=', id).executeTakeFirst()
}
