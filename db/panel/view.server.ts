import type { Selectable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Account } from '../account.server'
import type { Tx } from '../client.server'
import type { PanelViewTable } from './tables.server'
import { addStep, listSteps, type Step } from './trail.server'

type By = Pick<Account, 'organisation_id' | 'id'>

/** A view that a panel raised, with all that became of it. `holder_id` is the panel it was sent up to last. */
export type View = Omit<Selectable<PanelViewTable>, 'organisation_id'> & {
  panel_name: string
  holder_name: string
  above_id: string | null
  above_name: string | null
  area_name: string
  steps: Step[]
}

async function withSteps(tx: Tx, views: Omit<View, 'steps'>[]): Promise<View[]> {
  const steps = await listSteps(
    tx,
    'view_id',
    views.map(({ id }) => id),
  )
  return views.map((view) => ({ ...view, steps: steps.filter(({ about_id }) => about_id === view.id) }))
}

function views(tx: Tx) {
  return tx
    .selectFrom('panel_view as view')
    .innerJoin('panel', 'panel.id', 'view.panel_id')
    .innerJoin('panel as holder', 'holder.id', 'view.holder_id')
    .leftJoin('panel as above', 'above.id', 'holder.above_id')
    .innerJoin('area', 'area.id', 'view.area_id')
    .select(['view.id', 'view.panel_id', 'view.holder_id', 'view.words', 'view.area_id', 'view.service'])
    .select(['view.published_on', 'panel.name as panel_name', 'holder.name as holder_name'])
    .select(['above.id as above_id', 'above.name as above_name', 'area.name as area_name'])
    .orderBy('view.id', 'desc')
}

/** Every view of the organisation, the newest first. */
export async function listViews(tx: Tx): Promise<View[]> {
  return withSteps(tx, await views(tx).execute())
}

/** The views that one of these panels raised, or that were sent up to one, the newest first. */
export async function listViewsOf(tx: Tx, panelIds: readonly string[]): Promise<View[]> {
  if (panelIds.length === 0) return []
  const all = await listViews(tx)
  const passed = await tx
    .selectFrom('panel_step')
    .select('view_id')
    .where('panel_id', 'in', [...panelIds])
    .where('view_id', 'is not', null)
    .execute()
  const seen = new Set(passed.map(({ view_id }) => view_id))
  return all.filter(({ id, panel_id, holder_id }) => {
    return seen.has(id) || panelIds.includes(panel_id) || panelIds.includes(holder_id)
  })
}

/** What a member says in a view. */
export type ViewWords = Pick<View, 'panel_id' | 'words' | 'area_id' | 'service'>

/** Raises a view for a panel; gives its id. */
export async function raiseView(tx: Tx, by: By, view: ViewWords, day: string): Promise<string> {
  const id = newId()
  const { organisation_id } = by
  await tx
    .insertInto('panel_view')
    .values({ organisation_id, id, ...view, holder_id: view.panel_id })
    .execute()
  const raised = { act: 'raised', panel_id: view.panel_id, words: '', done_on: day } as const
  await addStep(tx, by, { about: { view_id: id }, ...raised })
  return id
}

/** Sends a view up from the panel that holds it to the one above; false when it is held by that panel no more. */
export async function sendViewUp(
  tx: Tx,
  by: By,
  { id, from, to, words, day }: { id: string; from: string; to: string; words: string; day: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('panel_view')
    .set({ holder_id: to })
    .where('id', '=', id)
    .where('holder_id', '=', from)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  await addStep(tx, by, { about: { view_id: id }, act: 'sent up', panel_id: from, words, done_on: day })
  return true
}

/** Answers a view, for a panel or (null) for the landlord: those it came from read the answer. */
export async function answerView(
  tx: Tx,
  by: By,
  { id, panel_id, words, day }: { id: string; panel_id: string | null; words: string; day: string },
): Promise<void> {
  await tx.selectFrom('panel_view').select('id').where('id', '=', id).forUpdate().execute()
  await addStep(tx, by, { about: { view_id: id }, act: 'answered', panel_id, words, done_on: day })
}

/** Makes a view public with its answers, or (undefined) no longer. */
export async function publishView(tx: Tx, id: string, day: string | undefined): Promise<void> {
  await tx
    .updateTable('panel_view')
    .set({ published_on: day ?? null })
    .where('id', '=', id)
    .execute()
}
