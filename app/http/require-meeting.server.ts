import { z } from 'zod'
import type { Tx } from '../../db/client.server'
import { findMeeting, type Meeting } from '../../db/panel/meeting.server'
import { findPack, type Pack } from '../../db/panel/pack.server'

/** The meeting of one of these panels whose id stands in the address, or the answer that there is no such page. */
export async function requireMeeting(
  tx: Tx,
  id: string | undefined,
  panels: readonly { id: string }[],
): Promise<Meeting> {
  const parsed = z.uuid().safeParse(id)
  const meeting = parsed.success ? await findMeeting(tx, parsed.data) : undefined
  if (!meeting || !panels.some((panel) => panel.id === meeting.panel_id))
    throw new Response(null, { status: 404 })
  return meeting
}

/** The pack of the meeting whose id stands in the address, or the answer that there is no such page. */
export async function requirePack(tx: Tx, id: string | undefined, meeting: Meeting): Promise<Pack> {
  const parsed = z.uuid().safeParse(id)
  const pack = parsed.success ? await findPack(tx, parsed.data) : undefined
  if (!pack || pack.meeting_id !== meeting.id) throw new Response(null, { status: 404 })
  return pack
}
