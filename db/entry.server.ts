import { type Selectable, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { type Account, updatePublicName } from './account.server'
import type { Tx } from './client.server'
import type { Citation } from './evidence.server'
import type { EntryTable, VerdictTable } from './schema'

/** A "you said, we did" entry. It is public exactly when `published_on` is set, which the first confirmation does. */
export type Entry = Omit<Selectable<EntryTable>, 'organisation_id' | 'written_by'> & {
  area_name: string
  area_depth: number
}

/** What an officer writes of an entry, beside the figure it rests on. */
export type EntryWords = Pick<Entry, 'view' | 'outcome' | 'reply' | 'area_id' | 'service'>

/** What one panel member said of an entry, as it is shown: never who they are, only the name they chose.
 *  `isOfEarlierWords`: given before the entry was last sent to the panel, or before its writer took it back. */
export type ShownVerdict = Pick<
  Selectable<VerdictTable>,
  'verdict' | 'comment' | 'public_name' | 'given_on'
> & { isOfEarlierWords: boolean }

const columns = [
  'entry.id',
  'entry.view',
  'entry.outcome',
  'entry.reply',
  'entry.area_id',
  'entry.service',
  'entry.reading_id',
  'entry.evidence_area_id',
  'entry.evidence_measure',
  'entry.evidence_cell',
  'entry.state',
  'entry.written_on',
  'entry.sent_on',
  'entry.sent_version',
  'entry.published_on',
] as const

function entries(tx: Tx) {
  return tx
    .selectFrom('entry')
    .innerJoin('area', 'area.id', 'entry.area_id')
    .select(columns)
    .select(['area.name as area_name', 'area.depth as area_depth'])
}

/** Every entry of the organisation whatever its state, the newest first: for officers only. */
export function listEntries(tx: Tx): Promise<Entry[]> {
  return entries(tx).orderBy('entry.written_on', 'desc').orderBy('entry.id', 'desc').execute()
}

/** The entry with this id whatever its state: for officers only. */
export function findEntry(tx: Tx, id: string): Promise<Entry | undefined> {
  return entries(tx).where('entry.id', '=', id).executeTakeFirst()
}

/** The entries the panel has confirmed, the newest first, and no other. With an area: those about it, about an area
 *  that holds it, or about one inside it. */
export function listPublishedEntries(
  tx: Tx,
  { areaId, service }: { areaId?: number | undefined; service?: string | undefined } = {},
): Promise<Entry[]> {
  return entries(tx)
    .where('entry.published_on', 'is not', null)
    .$if(service !== undefined, (query) => query.where('entry.service', '=', service ?? ''))
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

/** An entry as a panel member sees it, with their own verdict. `isWaiting`: it is not public and this member has not
 *  spoken on it as it was last sent. */
export type PanelEntry = Entry & {
  own: Pick<Selectable<VerdictTable>, 'verdict' | 'comment'> | undefined
  isWaiting: boolean
}

/** Every entry that was sent to the panel and not taken back to be changed, the longest waiting first; drafts are
 *  nobody's but the officers'. */
export async function listPanelEntries(tx: Tx, accountId: string): Promise<PanelEntry[]> {
  const sent = await entries(tx)
    .where('entry.state', '!=', 'draft')
    .orderBy('entry.sent_on')
    .orderBy('entry.id')
    .execute()
  const verdicts = await tx.selectFrom('verdict').selectAll().where('account_id', '=', accountId).execute()
  return sent.map((entry) => {
    const own = verdicts.find((verdict) => verdict.entry_id === entry.id)
    const isWaiting = entry.state !== 'confirmed' && own?.version !== entry.sent_version
    return { ...entry, own: own && { verdict: own.verdict, comment: own.comment }, isWaiting }
  })
}

/** One entry as this panel member sees it; undefined when it is a draft or none of theirs. */
export async function findPanelEntry(
  tx: Tx,
  accountId: string,
  entryId: string,
): Promise<PanelEntry | undefined> {
  return (await listPanelEntries(tx, accountId)).find(({ id }) => id === entryId)
}

/** What members have said of these entries, by entry, the first first. */
export async function listVerdicts(
  tx: Tx,
  shown: readonly Pick<Entry, 'id' | 'state' | 'sent_version'>[],
): Promise<Map<string, ShownVerdict[]>> {
  const byEntry = new Map<string, ShownVerdict[]>(shown.map(({ id }) => [id, []]))
  if (shown.length === 0) return byEntry
  const entryOf = new Map(shown.map((entry) => [entry.id, entry]))
  const rows = await tx
    .selectFrom('verdict')
    .select(['entry_id', 'verdict', 'comment', 'public_name', 'given_on', 'version'])
    .where('entry_id', 'in', [...entryOf.keys()])
    .orderBy('given_on')
    .orderBy('id')
    .execute()
  for (const { entry_id, version, ...verdict } of rows) {
    const entry = entryOf.get(entry_id)
    // A draft with verdicts was taken back: what they were given on is no longer what it says.
    const isOfEarlierWords = entry?.state === 'draft' || version !== entry?.sent_version
    byEntry.get(entry_id)?.push({ ...verdict, isOfEarlierWords })
  }
  return byEntry
}

/** Adds an entry as a draft; gives its id. The citation must come from `citeFigure`, which refuses a hidden figure. */
export async function insertEntry(
  tx: Tx,
  author: Pick<Account, 'organisation_id' | 'id'>,
  { today, ...entry }: EntryWords & Citation & { today: string },
): Promise<string> {
  const id = newId()
  const written = { written_by: author.id, written_on: today }
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
const amendable: Entry['state'][] = ['draft', 'challenged']

/** Whether an officer may change the entry and send it: not while the panel reads it, and never once it is public. */
export function isAmendable(entry: Pick<Entry, 'state'>): boolean {
  return amendable.includes(entry.state)
}

/** Puts new words and a new figure into a draft or a challenged entry; false when it is neither. A challenged entry is
 *  a draft again, which the panel neither reads nor judges until it is sent. */
export async function amendEntry(tx: Tx, id: string, entry: EntryWords & Citation): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('entry')
    .set({ ...entry, state: 'draft' })
    .where('id', '=', id)
    .where('state', 'in', amendable)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Hands a draft or a challenged entry to the panel under the next version; false when it is neither. */
export async function sendEntry(tx: Tx, id: string, today: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('entry')
    .set(({ eb }) => ({ state: 'with the panel', sent_on: today, sent_version: eb('sent_version', '+', 1) }))
    .where('id', '=', id)
    .where('state', 'in', amendable)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** What a panel member says of an entry; `version` is the `sent_version` of the words they read. */
export type GivenVerdict = {
  verdict: 'confirmed' | 'challenged'
  comment: string
  publicName: string
  version: number
  today: string
}

/** What became of a verdict. `changed`: the words it was given on are no longer those the panel is asked about.
 *  `closed`: the entry is unknown, or was never sent, or is public and this member has spoken. */
export type Judged =
  | { state: 'recorded'; isPublished: boolean }
  | { state: 'no comment' }
  | { state: 'changed' }
  | { state: 'closed' }

/** Records what a panel member says of an entry under the name they chose; their earlier word on it is replaced, until
 *  it is public. A challenge needs a comment. The first confirmation publishes; a challenge holds an unpublished entry
 *  back until it is amended or another member confirms it, and is shown with a published one. */
export async function recordVerdict(
  tx: Tx,
  member: Pick<Account, 'organisation_id' | 'id'>,
  entryId: string,
  given: GivenVerdict,
): Promise<Judged> {
  if (given.verdict === 'challenged' && given.comment.trim() === '') return { state: 'no comment' }
  // Locked, so that the entry cannot be changed or sent again between this check and the publication.
  const entry = await tx
    .selectFrom('entry')
    .select(['state', 'sent_version', 'published_on'])
    .where('id', '=', entryId)
    .forUpdate()
    .executeTakeFirst()
  if (!entry || entry.sent_version === 0) return { state: 'closed' }
  if (entry.state === 'draft' || entry.sent_version !== given.version) return { state: 'changed' }
  const isPublic = entry.published_on !== null
  if (!(await storeVerdict(tx, member, entryId, given, isPublic))) return { state: 'closed' }
  await updatePublicName(tx, member.id, given.publicName)
  if (isPublic) return { state: 'recorded', isPublished: true }
  const isPublished = given.verdict === 'confirmed'
  await tx
    .updateTable('entry')
    .set(isPublished ? { state: 'confirmed', published_on: given.today } : { state: 'challenged' })
    .where('id', '=', entryId)
    .execute()
  return { state: 'recorded', isPublished }
}

/** Keeps one verdict for each member, the last; of a public entry the first, and then it is false. */
async function storeVerdict(
  tx: Tx,
  member: Pick<Account, 'organisation_id' | 'id'>,
  entryId: string,
  { verdict, comment, publicName, version, today }: GivenVerdict,
  isPublic: boolean,
): Promise<boolean> {
  const said = { verdict, comment: comment.trim(), public_name: publicName, given_on: today, version }
  const ids = {
    organisation_id: member.organisation_id,
    id: newId(),
    entry_id: entryId,
    account_id: member.id,
  }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('verdict')
    .values({ ...ids, ...said })
    .onConflict((conflict) => {
      const once = conflict.constraint('verdict_once')
      return isPublic ? once.doNothing() : once.doUpdateSet(said)
    })
    .executeTakeFirstOrThrow()
  return Boolean(numInsertedOrUpdatedRows)
}
