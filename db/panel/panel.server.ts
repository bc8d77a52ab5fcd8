import { type Selectable, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import type { PanelTable } from './tables.server'

/** What an officer says of a panel. */
export type PanelFacts = Pick<Selectable<PanelTable>, 'name' | 'area_id' | 'above_id'>

/** A panel with the names of its area and of the panel above it, and how many sit on it. */
export type Panel = PanelFacts & {
  id: string
  area_name: string
  area_depth: number
  above_name: string | null
  members: number
}

function panels(tx: Tx) {
  return tx
    .selectFrom('panel')
    .innerJoin('area', 'area.id', 'panel.area_id')
    .leftJoin('panel as above', 'above.id', 'panel.above_id')
    .select(['panel.id', 'panel.name', 'panel.area_id', 'panel.above_id'])
    .select(['area.name as area_name', 'area.depth as area_depth', 'above.name as above_name'])
    .select(
      sql<number>`(select count(*)::int from panel_seat where panel_seat.panel_id = panel.id)`.as('members'),
    )
    .orderBy('area.first')
    .orderBy('panel.name')
}

/** Every panel of the organisation, in the order of the areas they speak for. */
export function listPanels(tx: Tx): Promise<Panel[]> {
  return panels(tx).execute()
}

/** The panel with this id. */
export function findPanel(tx: Tx, id: string): Promise<Panel | undefined> {
  return panels(tx).where('panel.id', '=', id).executeTakeFirst()
}

/** The panels that an account sits on. */
export function listOwnPanels(tx: Tx, accountId: string): Promise<Panel[]> {
  return panels(tx)
    .innerJoin('panel_seat as own', 'own.panel_id', 'panel.id')
    .where('own.account_id', '=', accountId)
    .execute()
}

/** Makes a panel; gives its id, or undefined where another has the name. */
export async function insertPanel(
  tx: Tx,
  organisationId: string,
  facts: PanelFacts,
): Promise<string | undefined> {
  const inserted = await tx
    .insertInto('panel')
    .values({ organisation_id: organisationId, id: newId(), ...facts })
    .onConflict((conflict) => conflict.constraint('panel_name_unique').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id
}

/** What became of a change of a panel. `circle`: the panel above would stand below it. */
export type PanelChange = 'changed' | 'taken' | 'circle'

/** Changes what is said of a panel. */
export async function changePanel(tx: Tx, id: string, facts: PanelFacts): Promise<PanelChange> {
  // All of them are locked, so that no two changes at once make a circle.
  const all = await tx
    .selectFrom('panel')
    .select(['id', 'name', 'above_id'])
    .orderBy('id')
    .forUpdate()
    .execute()
  if (all.some((other) => other.id !== id && other.name === facts.name)) return 'taken'
  const aboveOf = new Map(all.map((one) => [one.id, one.id === id ? facts.above_id : one.above_id]))
  for (let above = facts.above_id; above; above = aboveOf.get(above) ?? null) {
    if (above === id) return 'circle'
  }
  await tx.updateTable('panel').set(facts).where('id', '=', id).execute()
  return 'changed'
}

/** Who sits on a panel, as officers see them. */
export type Seated = Pick<Account, 'id' | 'name' | 'email'> & { seated_on: string }

/** Who sits on a panel, by name. */
export function listSeated(tx: Tx, panelId: string): Promise<Seated[]> {
  return tx
    .selectFrom('panel_seat')
    .innerJoin('account', 'account.id', 'panel_seat.account_id')
    .select(['account.id', 'account.name', 'account.email', 'panel_seat.seated_on'])
    .where('panel_seat.panel_id', '=', panelId)
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
}

/** Panel members who do not sit on this panel, by name. */
export function listSeatable(tx: Tx, panelId: string): Promise<Pick<Account, 'id' | 'name'>[]> {
  return tx
    .selectFrom('account')
    .select(['id', 'name'])
    .where('role', '=', 'panel')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('panel_seat')
            .select('panel_seat.account_id')
            .whereRef('panel_seat.account_id', '=', 'account.id')
            .where('panel_seat.panel_id', '=', panelId),
        ),
      ),
    )
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Seats a panel member's account on a panel from a day on; nothing changes for one who sits there. */
export async function seatMember(
  tx: Tx,
  seat: { organisation_id: string; panel_id: string; account_id: string; seated_on: string },
): Promise<void> {
  await tx
    .insertInto('panel_seat')
    .values(seat)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes a member off a panel; with the last one goes what they said of themselves. */
export async function unseatMember(tx: Tx, panelId: string, accountId: string): Promise<void> {
  await tx
    .deleteFrom('panel_seat')
    .where('panel_id', '=', panelId)
    .where('account_id', '=', accountId)
    .execute()
  await tx
    .deleteFrom('panel_profile')
    .where('account_id', '=', accountId)
    .where('account_id', 'not in', tx.selectFrom('panel_seat').select('account_id'))
    .execute()
}

/** Whether the organisation has any panel. */
export async function hasPanels(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('panel').select('id').limit(1).executeTakeFirst()) !== undefined
}
