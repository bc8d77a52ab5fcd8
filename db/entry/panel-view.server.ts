import type { Tx } from '../client.server'
import type { Entry } from './entry.server'

/** A view of a panel that an entry gathers; public where it has a day. */
export type GatheredView = { id: string; words: string; published_on: string | null; panel_name: string }

/** The views of panels that each of some entries gathers, the first raised first. */
export async function listGatheredViews(
  tx: Tx,
  entryIds: readonly string[],
): Promise<Map<string, GatheredView[]>> {
  const byEntry = new Map<string, GatheredView[]>(entryIds.map((id) => [id, []]))
  if (entryIds.length === 0) return byEntry
  const rows = await tx
    .selectFrom('entry_panel_view as gathered')
    .innerJoin('panel_view as view', 'view.id', 'gathered.view_id')
    .innerJoin('panel', 'panel.id', 'view.panel_id')
    .select(['gathered.entry_id', 'view.id', 'view.words', 'view.published_on'])
    .select('panel.name as panel_name')
    .where('gathered.entry_id', 'in', [...entryIds])
    .orderBy('view.id')
    .execute()
  for (const { entry_id, ...view } of rows) byEntry.get(entry_id)?.push(view)
  return byEntry
}

/** Which of some entries gather each of some views: in the words of the entries given, those that a reader may read. */
export async function groupByView(
  tx: Tx,
  viewIds: readonly string[],
  entries: readonly Entry[],
): Promise<Map<string, Entry[]>> {
  const byView = new Map<string, Entry[]>(viewIds.map((id) => [id, []]))
  if (viewIds.length === 0 || entries.length === 0) return byView
  const rows = await tx
    .selectFrom('entry_panel_view')
    .select(['entry_id', 'view_id'])
    .where('view_id', 'in', [...viewIds])
    .execute()
  for (const entry of entries) {
    const gathered = rows.filter(({ entry_id }) => entry_id === entry.id)
    for (const { view_id } of gathered) byView.get(view_id)?.push(entry)
  }
  return byView
}
