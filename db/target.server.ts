import { sql } from 'kysely'
import type { Tx } from './client.server'

/** What the landlord has said it will reach on one question, 0 to 100 with one decimal, and by which day. */
export type Target = { question_key: string; percent: number; due_on: string }

/** Every target of the organisation. */
export function listTargets(tx: Tx): Promise<Target[]> {
  return tx
    .selectFrom('target')
    .select(['question_key', 'due_on', sql<number>`percent::float8`.as('percent')])
    .orderBy('question_key')
    .execute()
}
