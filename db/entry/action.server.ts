import { sql } from 'kysely'
import { type ActionState, standingOf } from '../../surveys/plan/standing'
import type { WrittenDate } from '../../surveys/plan/written-date'
import type { Tx } from '../client.server'
import { findCurrentPlan } from '../plan/plan.server'
import { type Entry, listEntries } from './entry.server'

/** An action of a plan as anybody may read it: what is done, by when, and whether it was. `reference`: of its
 *  recommendation. */
export type NamedAction = {
  id: string
  reference: string
  text: string
  due: WrittenDate
  state: ActionState
}

function actions(tx: Tx) {
  return tx
    .selectFrom('action')
    .innerJoin('recommendation', 'recommendation.id', 'action.recommendation_id')
    .innerJoin('plan', 'plan.id', 'recommendation.plan_id')
    .innerJoin('action_due as due', (join) =>
      join
        .onRef('due.action_id', '=', 'action.id')
        .on(sql<boolean>`due.number = (select max(number) from action_due where action_id = action.id)`),
    )
    .select(['action.id', 'recommendation.reference', 'action.text', 'action.is_done', 'action.done_on'])
    .select(['action.taken_on', 'due.written', 'due.due_on', 'plan.stood_on'])
    .orderBy('plan.began_on', 'desc')
    .orderBy('recommendation.place')
    .orderBy('action.place')
}

type Row = Awaited<ReturnType<ReturnType<typeof actions>['execute']>>[number]

function namedAction({ id, reference, text, written, due_on, ...row }: Row, today: string): NamedAction {
  const day = row.stood_on ?? today
  const facts = { dues: [due_on ?? undefined], isDone: row.is_done, doneOn: row.done_on ?? undefined }
  const { state } = standingOf(
    { ...facts, lastNoteOn: undefined, since: row.taken_on },
    { today: day, quietSince: day },
  )
  return { id, reference, text, due: { written, on: due_on ?? undefined }, state }
}

/** The actions with these ids as they stand on a day, in the order of their plan. */
export async function listNamedActions(
  tx: Tx,
  ids: readonly string[],
  today: string,
): Promise<NamedAction[]> {
  if (ids.length === 0) return []
  const rows = await actions(tx)
    .where('action.id', 'in', [...ids])
    .execute()
  return rows.map((row) => namedAction(row, today))
}

/** The actions that an entry can name: those of the plan that is being worked on, and those that it names. */
export async function listNameable(tx: Tx, named: readonly string[], today: string): Promise<NamedAction[]> {
  const plan = await findCurrentPlan(tx, today)
  const rows = await actions(tx)
    .where(({ or, eb }) =>
      or([
        ...(plan ? [eb('recommendation.plan_id', '=', plan.id)] : []),
        ...(named.length > 0 ? [eb('action.id', 'in', [...named])] : []),
      ]),
    )
    .execute()
  return rows.map((row) => namedAction(row, today))
}

/** The entries that name an action, whatever their state, the newest first: for officers only. */
export async function listEntriesNaming(tx: Tx, actionId: string): Promise<Entry[]> {
  return (await listEntries(tx)).filter(({ action_ids }) => action_ids.includes(actionId))
}
