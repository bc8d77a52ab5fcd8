import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { type Account, findByEmail, insertAccount } from '../account.server'
import { type Db, type Tx, throughDoor } from '../client.server'
import { today } from '../day.server'
import { getOrganisation, type Organisation } from '../organisation.server'
import { endMail, queueMail } from '../outgoing-mail.server'
import { hashSecret, newToken } from '../secret.server'
import { seatMember } from './panel.server'

/** How many days an invitation is good for. */
const daysGood = 30

/** Who is invited to which panel. */
export type Invited = { panelId: string; name: string; email: string }

/** What became of an invitation. `seated`: they were a panel member already, and sit on this panel too now. `staff` and
 *  `elsewhere`: the e-mail address is that of somebody who cannot sit on a panel here. */
export type Invitation =
  | { state: 'invited'; id: string; token: string }
  | { state: 'seated' | 'staff' | 'elsewhere' }

/** Invites somebody to a panel by a link that works once; an earlier one of theirs to it works no more. */
export async function inviteMember(
  tx: Tx,
  officer: Pick<Account, 'organisation_id' | 'id'>,
  { panelId, name, email }: Invited,
): Promise<Invitation> {
  const { organisation_id } = officer
  const day = today()
  const known = await findByEmail(tx, email)
  if (known && known.organisation_id !== organisation_id) return { state: 'elsewhere' }
  if (known)
    return seatKnown(tx, { organisation_id, panel_id: panelId, account_id: known.id, seated_on: day })
  const [id, token] = [newId(), newToken()]
  const earlier = await tx
    .deleteFrom('panel_invitation')
    .where('panel_id', '=', panelId)
    .where(sql<boolean>`lower(email) = lower(${email})`)
    .where('used_on', 'is', null)
    .returning('id')
    .execute()
  for (const one of earlier) await endMail(tx, one.id, 'another invitation took its place')
  await tx
    .insertInto('panel_invitation')
    .values({
      ...{ organisation_id, id, panel_id: panelId, name, email, token_hash: hashSecret(token) },
      ...{
        invited_on: day,
        invited_by: officer.id,
        expires_on: sql<string>`${day}::date + ${daysGood}::int`,
      },
    })
    .execute()
  return { state: 'invited', id, token }
}

async function seatKnown(
  tx: Tx,
  seat: { organisation_id: string; panel_id: string; account_id: string; seated_on: string },
): Promise<Invitation> {
  const { role } = await tx
    .selectFrom('account')
    .select('role')
    .where('id', '=', seat.account_id)
    .executeTakeFirstOrThrow()
  if (role !== 'panel') return { state: 'staff' }
  await seatMember(tx, seat)
  return { state: 'seated' }
}

/** Has the invitation e-mailed, in these words. */
export function mailInvitation(
  tx: Tx,
  officer: Pick<Account, 'organisation_id'>,
  mail: { invitationId: string; email: string; subject: string; body: string },
): Promise<void> {
  const { invitationId, email, subject, body } = mail
  const { organisation_id } = officer
  const about = { kind: 'panel invitation', about_id: invitationId, recipient: email } as const
  return queueMail(tx, { organisation_id, ...about, subject, body })
}

/** An invitation that nobody has used, as officers see it. */
export type OpenInvitation = {
  id: string
  name: string
  email: string
  invited_on: string
  expires_on: string
}

/** The invitations to a panel that nobody has used, by name. */
export function listInvitations(tx: Tx, panelId: string): Promise<OpenInvitation[]> {
  return tx
    .selectFrom('panel_invitation')
    .select(['id', 'name', 'email', 'invited_on', 'expires_on'])
    .where('panel_id', '=', panelId)
    .where('used_on', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** Takes back an invitation that nobody has used. */
export async function withdrawInvitation(tx: Tx, panelId: string, id: string): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('panel_invitation')
    .where('id', '=', id)
    .where('panel_id', '=', panelId)
    .where('used_on', 'is', null)
    .executeTakeFirstOrThrow()
  if (numDeletedRows > 0n) await endMail(tx, id, 'the invitation was taken back')
}

/** An invitation as whoever opens its link sees it. */
export type FoundInvitation = { name: string; email: string; panel: string; organisation: Organisation }

/** The invitation whose link this is and what `work` makes of it; undefined when it is none of ours, used or out of date. */
export function findInvitation<T>(
  db: Db,
  token: string,
  work: (tx: Tx, invitation: FoundInvitation) => Promise<T>,
): Promise<T | undefined> {
  return throughDoor(db, doorOf(token), async (tx, { id }) => {
    const found = await openInvitation(tx, id).executeTakeFirst()
    if (!found) return undefined
    const { name, email, panel } = found
    return work(tx, { name, email, panel, organisation: await getOrganisation(tx) })
  })
}

const doorOf = (token: string) => sql`find_panel_invitation(${hashSecret(token)})`

function openInvitation(tx: Tx, id: string) {
  return tx
    .selectFrom('panel_invitation')
    .innerJoin('panel', 'panel.id', 'panel_invitation.panel_id')
    .select(['panel_invitation.name', 'panel_invitation.email', 'panel_id', 'panel.name as panel'])
    .where('panel_invitation.id', '=', id)
    .where('used_on', 'is', null)
    .where('expires_on', '>=', today())
}

/** Makes the account of whoever was invited and seats them. `gone`: the link works no more. `taken`: meanwhile somebody
 *  signs in with their e-mail address. */
export async function acceptInvitation(
  db: Db,
  token: string,
  { name, password }: { name: string; password: string },
): Promise<{ state: 'joined'; email: string } | { state: 'gone' } | { state: 'taken' }> {
  const accepted = await throughDoor(db, doorOf(token), async (tx, { organisationId, id }) => {
    const found = await openInvitation(tx, id).forUpdate('panel_invitation').executeTakeFirst()
    if (!found) return undefined
    const { email, panel_id } = found
    if (await findByEmail(tx, email)) return { state: 'taken' as const }
    const accountId = newId()
    const account = { organisation_id: organisationId, id: accountId, role: 'panel', name, email } as const
    await insertAccount(tx, { ...account, password, public_name: null })
    const seat = { organisation_id: organisationId, panel_id, account_id: accountId, seated_on: today() }
    await seatMember(tx, seat)
    await tx.updateTable('panel_invitation').set({ used_on: today() }).where('id', '=', id).execute()
    return { state: 'joined' as const, email }
  })
  return accepted ?? { state: 'gone' }
}
