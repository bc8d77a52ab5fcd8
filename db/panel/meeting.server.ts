import type { Selectable } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Tx } from '../client.server'
import type { PanelMeetingTable } from './tables.server'

/** A meeting of a panel: its day, place or link, agenda, and what was noted and decided there. */
export type Meeting = Omit<Selectable<PanelMeetingTable>, 'organisation_id'> & { panel_name: string }

/** What an officer says of a meeting before it is held. */
export type MeetingFacts = Pick<Meeting, 'held_on' | 'place' | 'agenda'>

function meetings(tx: Tx) {
  return tx
    .selectFrom('panel_meeting')
    .innerJoin('panel', 'panel.id', 'panel_meeting.panel_id')
    .select(['panel_meeting.id', 'panel_id', 'held_on', 'place', 'agenda', 'notes', 'decisions'])
    .select('panel.name as panel_name')
    .orderBy('held_on', 'desc')
    .orderBy('panel_meeting.id')
}

/** The meetings of these panels, the latest first. */
export async function listMeetings(tx: Tx, panelIds: readonly string[]): Promise<Meeting[]> {
  if (panelIds.length === 0) return []
  return meetings(tx)
    .where('panel_id', 'in', [...panelIds])
    .execute()
}

/** The meeting with this id, whatever the panel. */
export function findMeeting(tx: Tx, id: string): Promise<Meeting | undefined> {
  return meetings(tx).where('panel_meeting.id', '=', id).executeTakeFirst()
}

/** Plans a meeting of a panel; gives its id. */
export async function insertMeeting(
  tx: Tx,
  { organisation_id, panel_id }: { organisation_id: string; panel_id: string },
  facts: MeetingFacts,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('panel_meeting')
    .values({ organisation_id, id, panel_id, ...facts })
    .execute()
  return id
}

/** Changes what is said of a meeting, or what was noted and decided there. */
export async function changeMeeting(
  tx: Tx,
  id: string,
  change: MeetingFacts | Pick<Meeting, 'notes' | 'decisions'>,
): Promise<void> {
  await tx.updateTable('panel_meeting').set(change).where('id', '=', id).execute()
}
