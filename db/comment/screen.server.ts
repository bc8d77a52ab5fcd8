import type { Updateable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import type { CommentTable, ScreeningTable } from '../schema'

/** Who does something with a comment, on which day, and as which version they read it. */
export type Hand = {
  account: Pick<Account, 'organisation_id' | 'id'>
  waveId: string
  commentId: string
  version: number
  day: string
}

/** What became of an act. `changed`: somebody else was first, and nothing was done. `unknown`: the wave has no such
 *  comment. `untranslated`: it is not in English and has no translation yet. */
export type Screened = { state: 'done' | 'changed' | 'unknown' | 'untranslated' }

/** Releases a comment in these words, which are all that anybody will read of it; `service` is what it is about, `theme` the
 *  theme of a framework it speaks of. */
export async function releaseComment(
  tx: Tx,
  hand: Hand,
  { words, service, theme }: { words: string; service: string | null; theme: string | null },
): Promise<Screened> {
  const found = await lockComment(tx, hand)
  if (found.state !== 'done') return found
  const { language, text, translation } = found.comment
  if (language !== 'en' && translation === null) return { state: 'untranslated' }
  const act = words === (translation ?? text) ? 'released' : 'redacted'
  const set = { released_text: words, service, theme, held_because: null }
  return change(tx, hand, { act }, { state: 'released', ...set })
}

/** Holds a comment back, with the reason. */
export function holdComment(tx: Tx, hand: Hand, reason: string): Promise<Screened> {
  return screen(
    tx,
    hand,
    { act: 'held', reason },
    { state: 'held', released_text: null, held_because: reason },
  )
}

/** Holds a comment back because it was passed on to the safeguarding duty. */
export function holdForSafeguarding(tx: Tx, hand: Hand, reason: string): Promise<Screened> {
  return screen(
    tx,
    hand,
    { act: 'passed on', reason },
    { state: 'held', released_text: null, held_because: 'Passed on to safeguarding' },
  )
}

/** Puts a comment back among those that wait. */
export function returnComment(tx: Tx, hand: Hand): Promise<Screened> {
  return screen(tx, hand, { act: 'returned' }, { state: 'waiting', released_text: null, held_because: null })
}

/** Keeps the English of a comment in another language. */
export function translateComment(tx: Tx, hand: Hand, translation: string): Promise<Screened> {
  const translated = { translation, translated_by: hand.account.id, translated_on: hand.day }
  return reword(tx, hand, { act: 'translated' }, translated)
}

/** Says which language a comment is in, where that is not the one its page was in; it has no translation then. */
export function setCommentLanguage(tx: Tx, hand: Hand, language: string): Promise<Screened> {
  const untranslated = { translation: null, translated_by: null, translated_on: null }
  return reword(tx, hand, { act: 'language', reason: language }, { language, ...untranslated })
}

/** One act of the record: what, why, by whom (their name; null when they are gone) and when. */
export type ScreeningAct = Pick<ScreeningTable, 'act' | 'reason' | 'version'> & {
  name: string | null
  account_id: string
  done_at: Date
}

/** Everything that was done with a comment, the last first. */
export function listScreenings(tx: Tx, commentId: string): Promise<ScreeningAct[]> {
  return tx
    .selectFrom('screening')
    .leftJoin('account', 'account.id', 'screening.account_id')
    .select(['act', 'reason', 'version', 'account.name', 'account_id', 'done_at'])
    .where('comment_id', '=', commentId)
    .orderBy('version', 'desc')
    .execute()
}

type Act = Pick<ScreeningTable, 'act'> & { reason?: string }

async function screen(tx: Tx, hand: Hand, act: Act, set: Updateable<CommentTable>): Promise<Screened> {
  const found = await lockComment(tx, hand)
  return found.state === 'done' ? change(tx, hand, act, set) : found
}

/** Changes what a comment says in English. One that was released waits again, for what was released was not this; one that
 *  is held back stays so, with its reason. */
async function reword(tx: Tx, hand: Hand, act: Act, words: Updateable<CommentTable>): Promise<Screened> {
  const found = await lockComment(tx, hand)
  if (found.state !== 'done') return found
  const isHeld = found.comment.state === 'held'
  return change(tx, hand, act, isHeld ? words : { ...words, state: 'waiting', released_text: null })
}

/** Locked until the transaction ends, so that of two officers the second is told. */
async function lockComment(tx: Tx, { waveId, commentId, version }: Hand) {
  const comment = await tx
    .selectFrom('comment')
    .innerJoin('response', 'response.id', 'comment.response_id')
    .select(['comment.version', 'comment.state', 'comment.language', 'comment.text', 'comment.translation'])
    .where('comment.id', '=', commentId)
    .where('response.wave_id', '=', waveId)
    .forUpdate('comment')
    .executeTakeFirst()
  if (!comment) return { state: 'unknown' as const }
  return comment.version === version ? { state: 'done' as const, comment } : { state: 'changed' as const }
}

/** Writes down an act and what it makes of the comment; without a state in `set` it stays as it was screened. */
async function change(tx: Tx, hand: Hand, act: Act, set: Updateable<CommentTable>): Promise<Screened> {
  const { account, commentId, day } = hand
  const version = hand.version + 1
  const isScreened = set.state !== 'waiting'
  const screened = { screened_by: isScreened ? account.id : null, screened_on: isScreened ? day : null }
  await tx
    .updateTable('comment')
    .set({ ...set, ...(set.state && screened), version })
    .where('id', '=', commentId)
    .execute()
  await tx
    .insertInto('screening')
    .values({
      organisation_id: account.organisation_id,
      id: newId(),
      comment_id: commentId,
      version,
      act: act.act,
      reason: act.reason ?? null,
      account_id: account.id,
    })
    .execute()
  return { state: 'done' }
}
