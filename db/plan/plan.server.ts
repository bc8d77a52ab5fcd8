import type { Selectable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import type { PlanTable } from './tables.server'

/** Who writes in a plan. */
export type Author = Pick<Account, 'organisation_id' | 'id'>

/** A plan; `stoodOn` is set for one of the past, which is shown as it stood that day. `annualCost` in pounds. */
export type Plan = {
  id: string
  version: number
  name: string
  beganOn: string
  inspectedOn: string | undefined
  stoodOn: string | undefined
  annualCost: number | undefined
}

/** What an officer writes of a plan as a whole. */
export type PlanDetails = Omit<Plan, 'id' | 'version' | 'stoodOn'> & { stoodOn?: string | undefined }

const planOf = (row: Selectable<PlanTable>): Plan => ({
  ...{ id: row.id, version: row.version, name: row.name, beganOn: row.began_on },
  inspectedOn: row.inspected_on ?? undefined,
  stoodOn: row.stood_on ?? undefined,
  annualCost: pounds(row.annual_cost),
})

/** Pounds as the database gives them. */
export const pounds = (stored: string | null): number | undefined =>
  stored === null ? undefined : Number(stored)

/** Every plan of the organisation, the one that began last first. */
export async function listPlans(tx: Tx): Promise<Plan[]> {
  const rows = await tx.selectFrom('plan').selectAll().orderBy('began_on', 'desc').orderBy('id').execute()
  return rows.map(planOf)
}

/** The plan with this id. */
export async function findPlan(tx: Tx, id: string): Promise<Plan | undefined> {
  const row = await tx.selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirst()
  return row && planOf(row)
}

/** The plan that is being worked on today: of those that are not of the past the last that has begun. */
export async function findCurrentPlan(tx: Tx, today: string): Promise<Plan | undefined> {
  const plans = await listPlans(tx)
  return plans.find(({ stoodOn, beganOn }) => stoodOn === undefined && beganOn <= today)
}

const rowOf = ({ name, beganOn, inspectedOn, annualCost }: PlanDetails) => ({
  ...{ name, began_on: beganOn, inspected_on: inspectedOn ?? null },
  annual_cost: annualCost ?? null,
})

/** Adds a plan, which is of the past where it stood on a day; gives its id. */
export async function insertPlan(tx: Tx, by: Author, details: PlanDetails): Promise<string> {
  const id = newId()
  await tx
    .insertInto('plan')
    .values({
      ...{ organisation_id: by.organisation_id, id, stood_on: details.stoodOn ?? null, changed_by: by.id },
      ...rowOf(details),
    })
    .execute()
  return id
}

/** What became of a change to a row of which version `seen` was read: `changed` where somebody changed it since. */
export type Changed = 'done' | 'changed'

/** Who changed a row, and when, beside what was changed. */
export const stamp = (by: Author, seen: number) => ({
  version: seen + 1,
  changed_by: by.id,
  changed_at: new Date(),
})

/** Changes a plan as a whole. */
export async function changePlan(
  tx: Tx,
  by: Author,
  { id, seen, details }: { id: string; seen: number; details: PlanDetails },
): Promise<Changed> {
  const { numUpdatedRows } = await tx
    .updateTable('plan')
    .set({ ...rowOf(details), ...stamp(by, seen) })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n ? 'done' : 'changed'
}
