import { sql } from 'kysely'
import type { Tx } from '../client.server'

/** What is late with an entry, and the day it was due by: the landlord's `answer` to a challenge or a question, or the
 *  panel's `verdict` on words that nobody else can read yet. */
export type Overdue = { what: 'answer' | 'verdict'; dueBy: string }

/** What is late today, by entry: of two things the landlord's answer. */
export async function listOverdue(tx: Tx, today: string): Promise<Map<string, Overdue>> {
  const answers = await tx
    .selectFrom('verdict')
    .select(['entry_id', sql<string>`min(answer_by)`.as('due_by')])
    .where('answered_on', 'is', null)
    .where('answer_by', '<', today)
    .groupBy('entry_id')
    .execute()
  const verdicts = await tx
    .selectFrom('entry')
    .innerJoin('entry_version as sending', (join) =>
      join.onRef('sending.entry_id', '=', 'entry.id').onRef('sending.version', '=', 'entry.sent_version'),
    )
    .select(['entry.id as entry_id', 'sending.verdicts_by as due_by'])
    .where('entry.state', '=', 'with the panel')
    .where('sending.verdicts_by', '<', today)
    .where(sql<boolean>`entry.published_version is distinct from entry.sent_version`)
    .execute()
  const late = (what: Overdue['what'], rows: readonly { entry_id: string; due_by: string }[]) =>
    rows.map(({ entry_id, due_by }) => [entry_id, { what, dueBy: due_by }] as const)
  return new Map([...late('verdict', verdicts), ...late('answer', answers)])
}
