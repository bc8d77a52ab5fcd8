import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { AgendaPack } from '../../surveys/panel/agenda-pack'
import type { StrandsOfMembers } from '../../surveys/panel/members-profile'

/** The tables of the panels' workspace, one sentence each. */
export interface PanelTables {
  panel: PanelTable
  panel_seat: PanelSeatTable
  panel_invitation: PanelInvitationTable
  panel_meeting: PanelMeetingTable
  agenda_pack: AgendaPackTable
  panel_view: PanelViewTable
  service_standard: ServiceStandardTable
  panel_step: PanelStepTable
  panel_profile: PanelProfileTable
  panel_profile_reading: PanelProfileReadingTable
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

/** A view that a panel raised: `holder_id` is the panel that it was sent up to last; public from `published_on` on. */
export interface PanelViewTable {
  organisation_id: string
  id: string
  panel_id: string
  holder_id: string
  words: string
  area_id: number
  service: string
  published_on: ColumnType<string | null, string | null | undefined, string | null>
}

/** What the landlord promises of a service, in plain words, and the share of everybody in an area (`percent`) that is to
 *  be positive in a question; as it was last proposed to the panel. */
export interface ServiceStandardTable {
  organisation_id: string
  id: string
  panel_id: string
  service: string
  words: string
  question_key: string
  area_id: number
  percent: number
  state: 'proposed' | 'agreed' | 'sent back' | 'replaced'
  /** The agreed one in whose place this is proposed. */
  replaces_id: string | null
}

/** A step of the trail of a view or of a standard, taken for a panel or (null) for the landlord; never changed (a trigger
 *  refuses). */
export interface PanelStepTable {
  organisation_id: string
  id: string
  view_id: string | null
  standard_id: string | null
  number: number
  act: 'raised' | 'sent up' | 'answered' | 'proposed' | 'agreed' | 'sent back' | 'said' | 'replaced'
  panel_id: string | null
  words: string
  done_on: string
  done_by: string
}

/** What a panel member says of themselves, a row a strand; nobody but they read it. */
export interface PanelProfileTable {
  organisation_id: string
  account_id: string
  strand: string
  category: number
  recorded_on: string
}

/** The members of all panels at once, by strand, frozen on a day (a trigger refuses any change): only groups that may be
 *  shown, of the strands that this reading was the first to show so. */
export interface PanelProfileReadingTable {
  organisation_id: string
  number: number
  taken_on: string
  taken_by: string
  members: number
  strands: JSONColumnType<StrandsOfMembers, string, never>
}
