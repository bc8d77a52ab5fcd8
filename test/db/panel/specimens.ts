import type { Insertable } from 'kysely'
import type { PanelTables } from '../../../db/panel/tables.server'

const emptyPack = { agenda: [], headlines: [], gaps: [], entries: [], actions: [], views: [], standards: [] }

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
    panel_meeting: { organisation_id, id, panel_id: id, held_on: day, place: 'A hall', agenda: ['Repairs'] },
    agenda_pack: {
      ...{ organisation_id, id, meeting_id: id, number: 1, made_on: day, made_by: id },
      ...{ reading_id: id, contents: JSON.stringify(emptyPack) },
    },
    panel_view: {
      ...{
        organisation_id,
        id,
        panel_id: id,
        holder_id: id,
        words: 'A view',
        area_id: 1,
        service: 'repairs',
      },
    },
    service_standard: {
      ...{ organisation_id, id, panel_id: id, service: 'repairs', words: 'A promise' },
      ...{ question_key: 'repairs', area_id: 1, percent: 80, state: 'proposed' as const, replaces_id: null },
    },
    panel_step: {
      ...{ organisation_id, id, view_id: id, standard_id: null, number: 1, act: 'raised' as const },
      ...{ panel_id: id, words: '', done_on: day, done_by: id },
    },
    panel_profile: { organisation_id, account_id: id, strand: 'sex', category: 1, recorded_on: day },
    panel_profile_reading: {
      ...{ organisation_id, number: 1, taken_on: day, taken_by: id, members: 20, strands: '{}' },
    },
  }
}
