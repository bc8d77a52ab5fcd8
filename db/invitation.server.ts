import { type Selectable, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { linkLength, readCode } from '../surveys/code'
import { channels } from '../surveys/cut'
import type { SurveyDefinition } from '../surveys/definition'
import type { Db, Tx } from './client.server'
import { getOrganisation, type Organisation } from './organisation.server'
import type { InvitationTable } from './schema'
import { hashSecret, newLink } from './secret.server'
import { getDefinition } from './survey.server'
import { findWave, type Wave } from './wave.server'

export type Invitation = Selectable<InvitationTable>

/** Where a typed link leads, found before its organisation is known; or why it leads nowhere. */
export type LinkDoor =
  | { state: 'malformed' | 'mistyped' | 'unknown' }
  | { state: 'known'; code: string; organisationId: string; invitationId: string }

/** An invitation with its wave and the words of its survey, and whether it can be answered on a day. */
export type Opened = {
  state: Openness | 'used'
  organisation: Organisation
  invitation: Invitation
  wave: Wave
  definition: SurveyDefinition
}

/** Whether a wave takes answers on a day. */
export type Openness = 'open' | 'closed' | 'not-yet'

/** The invitation a typed link belongs to; only its SHA-256 is looked up. */
export async function findLink(db: Db, typed: string): Promise<LinkDoor> {
  const read = readCode(typed, linkLength)
  if (read.state !== 'right') return { state: read.state }
  const { rows } = await sql<{ organisation_id: string; id: string }>`
    select organisation_id, id from find_link(${hashSecret(read.code)})`.execute(db)
  const found = rows[0]
  if (!found) return { state: 'unknown' }
  return { state: 'known', code: read.code, organisationId: found.organisation_id, invitationId: found.id }
}

/** Everything a page needs of an invitation. `locks` makes two phones on one link take turns until the end of the
 *  transaction; undefined once the invitation is gone. */
export async function openInvitation(
  tx: Tx,
  id: string,
  { today, locks = false }: { today: string; locks?: boolean },
): Promise<Opened | undefined> {
  const query = tx.selectFrom('invitation').selectAll().where('id', '=', id)
  const invitation = await (locks ? query.forUpdate() : query).executeTakeFirst()
  if (!invitation) return undefined
  const wave = await findWave(tx, invitation.wave_id)
  if (!wave) return undefined
  return {
    state: invitation.used_on === null ? opennessOf(wave, today) : 'used',
    organisation: await getOrganisation(tx),
    invitation,
    wave,
    definition: await getDefinition(tx, wave),
  }
}

/** Open from its first day to the end of its last, and only while its state says so. */
export function opennessOf(wave: Pick<Wave, 'state' | 'opens_on' | 'closes_on'>, today: string): Openness {
  if (wave.state === 'closed' || wave.closes_on < today) return 'closed'
  return wave.state === 'planned' || wave.opens_on > today ? 'not-yet' : 'open'
}

/** Adds an invitation, to a household or (without one) begun from the open link; gives its link, kept nowhere. */
export async function insertInvitation(
  tx: Tx,
  invitation: { organisationId: string; waveId: string; householdId: string | null; channel: number },
): Promise<{ id: string; link: string }> {
  const id = newId()
  const link = newLink()
  await tx
    .insertInto('invitation')
    .values({
      organisation_id: invitation.organisationId,
      id,
      wave_id: invitation.waveId,
      household_id: invitation.householdId,
      channel: invitation.channel,
      link_hash: hashSecret(link),
    })
    .execute()
  return { id, link }
}

/** The code of the channel with this key, as stored. */
export function channelCode(key: string): number {
  const channel = channels.find((each) => each.key === key)
  if (!channel) throw new Error(`there is no channel ${key}`)
  return channel.code
}
