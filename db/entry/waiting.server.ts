import { sql } from 'kysely'
import type { Tx } from '../client.server'

/** How many entries wait before they are public, and since when the longest has: null where none does. `panel`: for the panel
 *  to confirm them; `landlord`: for it to answer a challenge or a question, or to send what it took back. */
export type Waiting = Record<'panel' | 'landlord', { entries: number; since: string | null }>

/** What waits, of all areas or of those about the area, about one that holds it or about one inside it. */
export async function findWaiting(tx: Tx, areaId?: number): Promise<Waiting> {
  const { rows } = await sql<{ isWithPanel: boolean; entries: number; since: string }>`
    select entry.state = 'with the panel' as "isWithPanel", count(*)::int as entries, min(first.sent_on) as since
    from entry
    join entry_version as first on first.entry_id = entry.id and first.version = 1
    join area on area.id = entry.area_id
    where entry.published_on is null and (${areaId ?? null}::int is null or exists (
      select from area as chosen where chosen.id = ${areaId ?? null}
        and (area.first between chosen.first and chosen.last or chosen.first between area.first and area.last)))
    group by 1`.execute(tx)
  const of = (isWithPanel: boolean) => {
    const found = rows.find((row) => row.isWithPanel === isWithPanel)
    return { entries: found?.entries ?? 0, since: found?.since ?? null }
  }
  return { panel: of(true), landlord: of(false) }
}
