import { type Selectable, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { linkLength, readCode } from '../surveys/code'
import { channels } from '../surveys/cut'
import type { SurveyDefinition } from '../surveys/definition'
import { type Db, type Tx, throughDoor } from './client.server'
import { type OrganisationFacts, wordingOf } from './organisation.server'
import type { InvitationTable } from './schema'
import { hashSecret, newLink } from './secret.server'
import { getDefinition } from './survey.server'
import type { Wave } from './wave.server'

/** A way to answer a wave; `household` is the home it was sent to, absent where it was begun from the open link. */
export type Invitation = Pick<Selectable<InvitationTable>, 'id' | 'household_id' | 'channel'> & {
  household: { area_id: number; tenure: number } | undefined
}

/** An invitation with its wave and the words of its survey, and whether it can be answered on a day. */
export type Opened = {
  state: Openness | 'used'
  organisation: OrganisationFacts
  invitation: Invitation
  wave: Wave
  definition: SurveyDefinition
}

/** Whether a wave takes answers on a day. */
export type Openness = 'open' | 'closed' | 'not-yet'

/** What was found behind a typed link; or why it leads nowhere. */
export type BehindLink<T> = { state: 'malformed' | 'mistyped' | 'unknown' } | { state: 'known'; found: T }

/** What a page needs of an invitation; with `locks`, two phones on one link take turns until the transaction ends,
 *  and the wave cannot be closed meanwhile. */
export type Opening = { today: string; locks?: boolean }

/** Runs `work` with the invitation a typed link belongs to, in its organisation; only the link's SHA-256 is looked up.
 *  `code` is the link as it is written. */
export async function withLink<T>(
  db: Db,
  typed: string,
  opening: Opening,
  work: (tx: Tx, opened: Opened, code: string) => Promise<T>,
): Promise<BehindLink<T>> {
  const read = readCode(typed, linkLength)
  if (read.state !== 'right') return { state: read.state }
  const door = sql`find_link(${hashSecret(read.code)})`
  const behind = await throughDoor(db, door, async (tx, { id }) => {
    const opened = await openInvitation(tx, id, opening)
    return opened && { found: await work(tx, opened, read.code) }
  })
  return behind ? { state: 'known', found: behind.found } : { state: 'unknown' }
}

/** An invitation, opened; undefined once it is gone. One query: this is asked for every page a tenant sees. */
export async function openInvitation(
  tx: Tx,
  id: string,
  { today, locks = false }: Opening,
): Promise<Opened | undefined> {
  const { rows } = await sql<InvitationRow>`
    select
      jsonb_build_object('id', i.id, 'household_id', i.household_id, 'channel', i.channel) as invitation,
      i.used_on, to_jsonb(w) || jsonb_build_object('survey_key', s.key) as wave,
      to_jsonb(h) as household,
      jsonb_build_object('organisation_id', o.organisation_id, 'address', o.address, 'name', o.name,
        'contact', o.contact, 'languages', o.languages, 'wording', ${wordingOf}) as organisation
    from invitation i
    join wave w on w.id = i.wave_id
    join survey s on s.id = w.survey_id
    join organisation o on o.organisation_id = i.organisation_id
    left join lateral (
      select area_id, tenure from household where household.id = i.household_id
    ) h on true
    where i.id = ${id}
    ${locks ? sql`for update of i for share of w` : sql``}`.execute(tx)
  const row = rows[0]
  if (!row) return undefined
  const { wave, organisation } = row
  return {
    state: row.used_on === null ? opennessOf(wave, today) : 'used',
    organisation,
    invitation: { ...row.invitation, household: row.household ?? undefined },
    wave,
    definition: await getDefinition(tx, wave),
  }
}

type InvitationRow = {
  invitation: Omit<Invitation, 'household'>
  used_on: string | null
  wave: Wave
  household: Invitation['household'] | null
  organisation: OrganisationFacts
}

/** Open from its first day to the end of its last, and only while its state says so; never where files answer. */
export function opennessOf(
  wave: Pick<Wave, 'state' | 'opens_on' | 'closes_on' | 'answered_by'>,
  today: string,
): Openness {
  if (wave.answered_by === 'files' || wave.state === 'closed' || wave.closes_on < today) return 'closed'
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
