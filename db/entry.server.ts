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
 *  `isOfEarlierWords`: given before the entry was last sent to the panel, so perhaps of other words. */
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

/** An entry as a panel member sees it, with their own verdict. `isWaiting`: it is with the panel and this member has
 *  not spoken on it as it stands. */
export type PanelEntry = Entry & {
  own: Pick<Selectable<VerdictTable>, 'verdict' | 'comment'> | undefined
  isWaiting: boolean
}

/** Every entry that was ever sent to the panel, the longest waiting first; drafts are nobody's but the officers'. */
export async function listPanelEntries(tx: Tx, accountId: string): Promise<PanelEntry[]> {
  const sent = await entries(tx)
    .where('entry.state', '!=', 'draft')
    .orderBy('entry.sent_on')
    .orderBy('entry.id')
    .execute()
  const verdicts = await tx.selectFrom('verdict').selectAll().where('account_id', '=', accountId).execute()
  return sent.map((entry) => {
    const own = verdicts.find((verdict) => verdict.entry_id === entry.id)
    // Once challenged, an entry is with the panel again only because its writer sent it again.
    const isWaiting = entry.state === 'with the panel' || (entry.state === 'challenged' && !own)
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
  shown: readonly Pick<Entry, 'id' | 'sent_on'>[],
): Promise<Map<string, ShownVerdict[]>> {
  const byEntry = new Map<string, ShownVerdict[]>(shown.map(({ id }) => [id, []]))
  if (shown.length === 0) return byEntry
  const sentOn = new Map(shown.map(({ id, sent_on }) => [id, sent_on]))
  const rows = await tx
    .selectFrom('verdict')
    .select(['entry_id', 'verdict', 'comment', 'public_name', 'given_on'])
    .where('entry_id', 'in', [...sentOn.keys()])
    .orderBy('given_on')
    .orderBy('id')
    .execute()
  for (const { entry_id, ...verdict } of rows) {
    const isOfEarlierWords = verdict.given_on < (sentOn.get(entry_id) ?? '')
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
    .values({ organisation_id: author.organisation_id, id, ...entry, ...written, state: 'draft' })
    .execute()
  return id
}

/** The states in which the words of an entry are its writer's to change. */
const amendable: Entry['state'][] = ['draft', 'challenged']

/** Whether an officer may change the entry and send it: not while the panel reads it, and never once it is public. */
export function isAmendable(entry: Pick<Entry, 'state'>): boolean {
  return amendable.includes(entry.state)
}

/** Puts new words and a new figure into a draft or a challenged entry; false when it is neither. */
export async function amendEntry(tx: Tx, id: string, entry: EntryWords & Citation): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('entry')
    .set(entry)
    .where('id', '=', id)
    .where('state', 'in', amendable)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Hands a draft, or an amended entry that was challenged, to the panel; false when it is neither. */
export async function sendEntry(tx: Tx, id: string, today: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('entry')
    .set({ state: 'with the panel', sent_on: today })
    .where('id', '=', id)
    .where('state', 'in', amendable)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** What became of a verdict. `closed`: the entry is a draft, or unknown, or public and this member has spoken. */
export type Judged =
  | { state: 'recorded'; isPublished: boolean }
  | { state: 'no comment' }
  | { state: 'closed' }

/** Records what a panel member says of an entry under the name they chose; their earlier word on it is replaced, until
 *  it is public. A challenge needs a comment. The first confirmation publishes; a challenge holds an unpublished entry
 *  back until it is amended or another member confirms it, and is shown with a published one. */
export async function recordVerdict(
  tx: Tx,
  member: Pick<Account, 'organisation_id' | 'id'>,
  entryId: string,
  given: { verdict: 'confirmed' | 'challenged'; comment: string; publicName: string; today: string },
): Promise<Judged> {
  const comment = given.comment.trim()
  if (given.verdict === 'challenged' && comment === '') return { state: 'no comment' }
  const entry = await tx
    .selectFrom('entry')
    .select(['state', 'published_on'])
    .where('id', '=', entryId)
    .where('state', '!=', 'draft')
    .forUpdate()
    .executeTakeFirst()
  if (!entry) return { state: 'closed' }
  const words = { verdict: given.verdict, comment, public_name: given.publicName, given_on: given.today }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('verdict')
    .values({
      organisation_id: member.organisation_id,
      id: newId(),
      entry_id: entryId,
      account_id: member.id,
      ...words,
    })
    .onConflict((conflict) =>
      entry.published_on
        ? conflict.constraint('verdict_once').doNothing()
        : conflict.constraint('verdict_once').doUpdateSet(words),
    )
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) return { state: 'closed' }
  await updatePublicName(tx, member.id, given.publicName)
  if (entry.published_on) return { state: 'recorded', isPublished: true }
  const isPublished = given.verdict === 'confirmed'
  await tx
    .updateTable('entry')
    .set(isPublished ? { state: 'confirmed', published_on: given.today } : { state: 'challenged' })
    .where('id', '=', entryId)
    .execute()
  return { state: 'recorded', isPublished }
}
