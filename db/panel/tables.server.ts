import type { ColumnType } from 'kysely'

/** The tables of the panels' workspace, one sentence each. */
export interface PanelTables {
  panel: PanelTable
  panel_seat: PanelSeatTable
  panel_invitation: PanelInvitationTable
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
