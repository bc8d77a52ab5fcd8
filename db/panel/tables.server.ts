import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { AgendaPack } from '../../surveys/panel/agenda-pack'

/** The tables of the panels' workspace, one sentence each. */
export interface PanelTables {
  panel: PanelTable
  panel_seat: PanelSeatTable
  panel_invitation: PanelInvitationTable
  panel_meeting: PanelMeetingTable
  agenda_pack: AgendaPackTable
}

/** A panel of residents, the area it speaks for, and the panel above it, to which it sends views up. */
export interface PanelTable {
  organisation_id: string
  id: string
  name: string
  area_id: number
  above_id: string | null
}

/** That an account sits on a panel. */
export interface PanelSeatTable {
  organisation_id: string
  panel_id: string
  account_id: string
  seated_on: string
}

/** An invitation to sit on a panel, known by the SHA-256 of its link, which works once. */
export interface PanelInvitationTable {
  organisation_id: string
  id: string
  panel_id: string
  name: string
  email: string
  token_hash: Buffer
  invited_on: string
  invited_by: string
  expires_on: string
  used_on: ColumnType<string | null, string | null | undefined, string | null>
}

/** A meeting of a panel: its day, where it is (a place or a link), what is talked of, and what was noted and decided. */
export interface PanelMeetingTable {
  organisation_id: string
  id: string
  panel_id: string
  held_on: string
  place: string
  agenda: string[]
  notes: Generated<string>
  decisions: Generated<string>
}

/** What a meeting was given to read, frozen on the day it was made (a trigger refuses any change): of which reading its
 *  figures are, their places, and the words and ids of all else. */
export interface AgendaPackTable {
  organisation_id: string
  id: string
  meeting_id: string
  number: number
  made_on: string
  made_by: string
  reading_id: string | null
  contents: JSONColumnType<AgendaPack, string, never>
}
