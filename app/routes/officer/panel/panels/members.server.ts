import { z } from 'zod'
import type { Account } from '../../../../../db/account.server'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import { inviteMember, mailInvitation, withdrawInvitation } from '../../../../../db/panel/invitation.server'
import { listSeatable, type Panel, seatMember, unseatMember } from '../../../../../db/panel/panel.server'
import { type Problem, problemsOf } from '../../../../components/problem'
import type { AppContext } from '../../../../context'
import { originOf } from '../../../../http/origin'
import { typedIn } from '../../../../http/typed-in'
import { NewMember, type TypedMember, typedMember } from './member-fields'

type Acting = {
  account: Account
  panel: Panel
  form: FormData
  request: Request
  settings: AppContext['settings']
}

/** What the page says after something was done, or every problem with what was typed. `link` is to be handed over. */
export type Acted = { typed: TypedMember; problems: Problem[]; done?: string; link?: string }

const nothingTyped: TypedMember = { account: '', name: '', email: '' }

/** Seats, takes off, invites or takes an invitation back, as the form asks. */
export async function actOnMembers(tx: Tx, acting: Acting): Promise<Acted> {
  const { panel, form } = acting
  switch (typedIn(form, 'intent')) {
    case 'seat':
      return seat(tx, acting)
    case 'invite':
      return invite(tx, acting)
    case 'unseat':
      await unseatMember(tx, panel.id, requireId(form))
      return done('They no longer sit on this panel.')
    case 'withdraw':
      await withdrawInvitation(tx, panel.id, requireId(form))
      return done('The invitation was taken back: its link works no more.')
    default:
      throw new Response(null, { status: 400 })
  }
}

function requireId(form: FormData): string {
  const id = z.uuid().safeParse(typedIn(form, 'id'))
  if (!id.success) throw new Response(null, { status: 400 })
  return id.data
}

const done = (said: string): Acted => ({ typed: nothingTyped, problems: [], done: said })

async function seat(tx: Tx, { account, panel, form }: Acting): Promise<Acted> {
  const typed = typedMember(form)
  const chosen = (await listSeatable(tx, panel.id)).find(({ id }) => id === typed.account)
  if (!chosen) return { typed, problems: [{ field: 'account', message: 'Choose a member' }] }
  const { organisation_id } = account
  await seatMember(tx, { organisation_id, panel_id: panel.id, account_id: chosen.id, seated_on: today() })
  return done(`${chosen.name} sits on this panel now.`)
}

const refusals = {
  staff: 'This is the address of somebody of your staff, who cannot sit on a panel. Enter another',
  elsewhere: 'This address is in use and cannot be invited. Enter another',
}

async function invite(tx: Tx, { account, panel, form, request, settings }: Acting): Promise<Acted> {
  const typed = typedMember(form)
  const parsed = NewMember.safeParse(typed)
  if (!parsed.success) return { typed, problems: problemsOf(parsed.error.issues) }
  const { name, email } = parsed.data
  const invitation = await inviteMember(tx, account, { panelId: panel.id, name, email })
  if (invitation.state === 'seated') return done(`${name} is a panel member already, and sits here now too.`)
  if (invitation.state !== 'invited') {
    return { typed, problems: [{ field: 'email', message: refusals[invitation.state] }] }
  }
  const link = `${originOf(request, settings)}/join/${invitation.token}`
  if (!settings.mail) return { ...done(`Give ${name} this link. It is shown only now:`), link }
  await mailInvitation(tx, account, {
    invitationId: invitation.id,
    email,
    ...letterTo(name, panel.name, link),
  })
  return done(`An e-mail with the link goes to ${email}.`)
}

const letterTo = (name: string, panel: string, link: string) => ({
  subject: `Your invitation to the ${panel}`,
  body: [
    `Dear ${name}`,
    `You are invited to sit on the ${panel}. Choose a password here, and you can read what it is asked about: ${link}`,
    'The link works once, and for 30 days. If you did not expect this, you need do nothing.',
  ].join('\n\n'),
})
