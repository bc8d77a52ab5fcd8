import type { Insertable } from 'kysely'
import type { PanelTables } from '../../../db/panel/tables.server'

/** One row of every table of the panels for one organisation, parents before children; `id` is that of every row that has
 *  one, and of those it names. */
export function panelSpecimensOf(
  organisation_id: string,
  id: string,
  hash: Buffer,
): { [Table in keyof PanelTables]: Insertable<PanelTables[Table]> } {
  const day = '2026-03-01'
  return {
    panel: { organisation_id, id, name: 'A panel', area_id: 1, above_id: null },
    panel_seat: { organisation_id, panel_id: id, account_id: id, seated_on: day },
    panel_invitation: {
      ...{ organisation_id, id, panel_id: id, name: 'A tenant', email: 'tenant@example.org' },
      ...{ token_hash: hash, invited_on: day, invited_by: id, expires_on: day },
    },
  }
}
