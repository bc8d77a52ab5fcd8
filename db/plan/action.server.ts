import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { WrittenDate } from '../../surveys/plan/written-date'
import type { Tx } from '../client.server'
import { nextPlace } from './place.server'
import { type Author, type Changed, stamp } from './plan.server'

/** Adds an action at the end of a recommendation, taken on on a day and to be done by a date; gives its id. */
export async function insertAction(
  tx: Tx,
  by: Author,
  action: { recommendationId: string; text: string; due: WrittenDate; takenOn: string },
): Promise<string> {
  const id = newId()
  const { organisation_id } = by
  const place = await nextPlace(tx, 'action', action.recommendationId)
  await tx
    .insertInto('action')
    .values({
      ...{ organisation_id, id, recommendation_id: action.recommendationId, place, text: action.text },
      ...{ taken_on: action.takenOn, changed_by: by.id },
    })
    .execute()
  await setDue(tx, by, { id, number: 1, due: action.due, reason: '' })
  return id
}

async function setDue(
  tx: Tx,
  by: Author,
  { id, number, due, reason }: { id: string; number: number; due: WrittenDate; reason: string },
): Promise<void> {
  const set = { written: due.written, due_on: due.on ?? null, reason, added_by: by.id }
  await tx
    .insertInto('action_due')
    .values({ organisation_id: by.organisation_id, action_id: id, number, ...set })
    .execute()
}

/** An action as its version `seen` was read. */
type Seen = { id: string; seen: number }

/** What of an action changes. */
type Changes = { text?: string; is_done?: boolean; done_on?: string | null }

async function change(tx: Tx, by: Author, { id, seen }: Seen, changes: Changes): Promise<Changed> {
  const { numUpdatedRows } = await tx
    .updateTable('action')
    .set({ ...changes, ...stamp(by, seen) })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n ? 'done' : 'changed'
}

/** Puts an action in other words. */
export function rewordAction(
  tx: Tx,
  by: Author,
  { text, ...action }: Seen & { text: string },
): Promise<Changed> {
  return change(tx, by, action, { text })
}

/** Says that an action was done on a day. */
export function completeAction(
  tx: Tx,
  by: Author,
  { doneOn, ...action }: Seen & { doneOn: string },
): Promise<Changed> {
  return change(tx, by, action, { is_done: true, done_on: doneOn })
}

/** Says that an action is not done after all. */
export function reopenAction(tx: Tx, by: Author, action: Seen): Promise<Changed> {
  return change(tx, by, action, { is_done: false, done_on: null })
}

/** Gives an action another date, with the reason; the dates before stay on record. */
export async function moveAction(
  tx: Tx,
  by: Author,
  { due, reason, ...action }: Seen & { due: WrittenDate; reason: string },
): Promise<Changed> {
  if ((await change(tx, by, action, {})) === 'changed') return 'changed'
  const { number } = await tx
    .selectFrom('action_due')
    .select(sql<number>`max(number) + 1`.as('number'))
    .where('action_id', '=', action.id)
    .executeTakeFirstOrThrow()
  await setDue(tx, by, { id: action.id, number, due, reason })
  return 'done'
}

/** Notes on a day how a recommendation goes, or one of its actions. */
export async function addNote(
  tx: Tx,
  by: Author,
  note: { recommendationId: string; actionId: string | undefined; notedOn: string; text: string },
): Promise<void> {
  await tx
    .insertInto('progress_note')
    .values({
      ...{ organisation_id: by.organisation_id, id: newId(), recommendation_id: note.recommendationId },
      ...{ action_id: note.actionId ?? null, noted_on: note.notedOn, text: note.text, added_by: by.id },
    })
    .execute()
}
