import type { Selectable } from 'kysely'
import { v7 as newId } from 'uuid'
import { type Account, updatePublicName } from '../account.server'
import type { Tx } from '../client.server'
import { addDays } from '../day.server'
import type { VerdictTable } from '../schema'
import { findReplyRule } from './rule.server'
import { settleEntry } from './settle.server'

type Member = Pick<Account, 'organisation_id' | 'id'>

/** What a panel member says of an entry; `version` is the `sent_version` of the words they read. */
export type GivenVerdict = {
  verdict: VerdictTable['verdict']
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

/** Records what a panel member says of an entry under the name they chose. Their earlier word on the same words is replaced
 *  until these are public or it was answered; then both stay. Whoever does not confirm says why in a comment. An entry is
 *  confirmed, and public, once as many have confirmed its words as was promised when it was sent. */
export async function recordVerdict(
  tx: Tx,
  member: Member,
  entryId: string,
  given: GivenVerdict,
): Promise<Judged> {
  if (given.verdict !== 'confirmed' && given.comment.trim() === '') return { state: 'no comment' }
  // Locked, so that the entry cannot be changed or sent again between this check and the publication.
  const entry = await tx
    .selectFrom('entry')
    .select(['id', 'state', 'sent_version', 'published_version'])
    .where('id', '=', entryId)
    .forUpdate()
    .executeTakeFirst()
  if (!entry || entry.sent_version === 0) return { state: 'closed' }
  if (entry.state === 'draft' || entry.sent_version !== given.version) return { state: 'changed' }
  const last = await findStandingVerdict(tx, member, entry)
  if (last && entry.published_version === entry.sent_version) return { state: 'closed' }
  await storeVerdict(tx, member, { entryId, replaced: last?.id, given })
  await updatePublicName(tx, member.id, given.publicName)
  return { state: 'recorded', isPublished: await settleEntry(tx, entryId, given.today) }
}

/** What the member last said of these words, unless they were answered. */
async function findStandingVerdict(tx: Tx, member: Member, entry: { id: string; sent_version: number }) {
  const last = await tx
    .selectFrom('verdict')
    .select(['id', 'answered_on'])
    .where('entry_id', '=', entry.id)
    .where('account_id', '=', member.id)
    .where('version', '=', entry.sent_version)
    .orderBy('given_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.answered_on === null ? last : undefined
}

async function storeVerdict(
  tx: Tx,
  member: Member,
  { entryId, replaced, given }: { entryId: string; replaced: string | undefined; given: GivenVerdict },
): Promise<void> {
  const { verdict, comment, publicName, version, today } = given
  const { answer_days } = await findReplyRule(tx)
  const answer_by = verdict === 'confirmed' ? null : addDays(today, answer_days)
  const said = {
    verdict,
    comment: comment.trim(),
    public_name: publicName,
    given_on: today,
    version,
    answer_by,
  }
  if (replaced !== undefined) {
    await tx.updateTable('verdict').set(said).where('id', '=', replaced).execute()
    return
  }
  const ids = { id: newId(), entry_id: entryId, account_id: member.id }
  await tx
    .insertInto('verdict')
    .values({ organisation_id: member.organisation_id, ...ids, ...said })
    .execute()
}

/** What one panel member said of an entry, as it is shown: never who they are, only the name they chose. What is to be
 *  answered has a day until when; an `answer` that is empty says that the words were changed instead. */
export type ShownVerdict = Pick<
  Selectable<VerdictTable>,
  | 'id'
  | 'verdict'
  | 'comment'
  | 'public_name'
  | 'given_on'
  | 'version'
  | 'answer_by'
  | 'answer'
  | 'answered_on'
>

/** What members have said of these entries, by entry, the first first. */
export async function listVerdicts(
  tx: Tx,
  entryIds: readonly string[],
): Promise<Map<string, ShownVerdict[]>> {
  const byEntry = new Map<string, ShownVerdict[]>(entryIds.map((id) => [id, []]))
  if (entryIds.length === 0) return byEntry
  const rows = await tx
    .selectFrom('verdict')
    .select(['id', 'entry_id', 'verdict', 'comment', 'public_name', 'given_on', 'version'])
    .select(['answer_by', 'answer', 'answered_on'])
    .where('entry_id', 'in', entryIds)
    .orderBy('given_on')
    .orderBy('id')
    .execute()
  for (const { entry_id, ...verdict } of rows) byEntry.get(entry_id)?.push(verdict)
  return byEntry
}

/** Keeps the landlord's answer to a challenge or a question, once and for good; false when there is nothing to answer. The
 *  panel is then asked again, for as many days as the rule gives it. */
export async function answerVerdict(
  tx: Tx,
  officer: Member,
  {
    entryId,
    verdictId,
    answer,
    today,
  }: { entryId: string; verdictId: string; answer: string; today: string },
): Promise<boolean> {
  const entry = await tx
    .selectFrom('entry')
    .select(['state', 'sent_version'])
    .where('id', '=', entryId)
    .forUpdate()
    .executeTakeFirst()
  const { numUpdatedRows } = await tx
    .updateTable('verdict')
    .set({ answer, answered_on: today, answered_by: officer.id })
    .where('id', '=', verdictId)
    .where('entry_id', '=', entryId)
    .where('verdict', '!=', 'confirmed')
    .where('answered_on', 'is', null)
    .executeTakeFirstOrThrow()
  if (!entry || numUpdatedRows === 0n) return false
  if (entry.state !== 'draft') {
    const { panel_days } = await findReplyRule(tx)
    await tx
      .updateTable('entry_version')
      .set(({ fn, val }) => ({
        verdicts_by: fn<string>('greatest', ['verdicts_by', val(addDays(today, panel_days))]),
      }))
      .where('entry_id', '=', entryId)
      .where('version', '=', entry.sent_version)
      .execute()
    await settleEntry(tx, entryId, today)
  }
  return true
}
