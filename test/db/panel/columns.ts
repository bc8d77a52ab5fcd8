import type { PanelTables } from '../../../db/panel/tables.server'

/** The columns of the panels' tables, as `schema.test.ts` compares them with the database. */
export const panelColumns = {
  panel: ['organisation_id', 'id', 'name', 'area_id', 'above_id'],
  panel_seat: ['organisation_id', 'panel_id', 'account_id', 'seated_on'],
  panel_invitation: [
    ...(['organisation_id', 'id', 'panel_id', 'name', 'email', 'token_hash'] as const),
    ...(['invited_on', 'invited_by', 'expires_on', 'used_on'] as const),
  ],
  panel_meeting: [
    ...(['organisation_id', 'id', 'panel_id', 'held_on', 'place', 'agenda', 'notes', 'decisions'] as const),
  ],
  agenda_pack: [
    ...(['organisation_id', 'id', 'meeting_id', 'number', 'made_on', 'made_by'] as const),
    ...(['reading_id', 'contents'] as const),
  ],
  panel_view: [
    ...(['organisation_id', 'id', 'panel_id', 'holder_id', 'words', 'area_id', 'service'] as const),
    'published_on' as const,
  ],
  service_standard: [
    ...(['organisation_id', 'id', 'panel_id', 'service', 'words', 'question_key'] as const),
    ...(['area_id', 'percent', 'state', 'replaces_id'] as const),
  ],
  panel_step: [
    ...(['organisation_id', 'id', 'view_id', 'standard_id', 'number', 'act'] as const),
    ...(['panel_id', 'words', 'done_on', 'done_by'] as const),
  ],
  panel_profile: ['organisation_id', 'account_id', 'strand', 'category', 'recorded_on'],
  panel_profile_reading: [
    ...(['organisation_id', 'number', 'taken_on', 'taken_by', 'members', 'strands'] as const),
  ],
} satisfies { [Table in keyof PanelTables]: (keyof PanelTables[Table])[] }
