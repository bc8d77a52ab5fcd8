import { Button } from '../../../../components/button'
import { Inset } from '../../../../components/inset'
import { type Problem, problemIn } from '../../../../components/problem'
import type { Choice } from '../../../../components/radios'
import { RecordsTable } from '../../../../components/records-table'
import { Select } from '../../../../components/select'
import { TextInput } from '../../../../components/text-input'
import type { TypedMember } from './member-fields'

type Member = { id: string; name: string; email: string; since: string }

/** Who sits on the panel, each with a way to take them off. */
export function Members({ members }: { members: readonly Member[] }) {
  if (members.length === 0) return <Inset>Nobody sits on this panel yet.</Inset>
  const columns = [
    { label: 'Name', of: ({ name }: Member) => name },
    { label: 'E-mail address', of: ({ email }: Member) => email, breaks: true },
    { label: 'Since', of: ({ since }: Member) => since },
    {
      label: 'Take off the panel',
      of: ({ id, name }: Member) => <OneButton intent="unseat" id={id} text="Take off" whom={name} />,
    },
  ]
  return (
    <RecordsTable
      caption="Members of the panel"
      captionSize="hidden"
      columns={columns}
      rows={members}
      keyOf={({ id }) => id}
    />
  )
}

/** A button that does one thing to one person; a screen reader says whom. */
function OneButton({ intent, id, text, whom }: { intent: string; id: string; text: string; whom: string }) {
  return (
    <form method="post">
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="link-button" name="intent" value={intent}>
        {text}
        <span className="govuk-visually-hidden"> {whom}</span>
      </button>
    </form>
  )
}

type SeatFormProps = { others: readonly Choice[]; problems: readonly Problem[]; value: string }

/** Seats somebody who is a panel member already. */
export function SeatForm({ others, problems, value }: SeatFormProps) {
  if (others.length === 0) return null
  return (
    <form method="post" noValidate className="measure">
      <Select
        name="account"
        label="Put a member of another panel on this one"
        blank="Choose a member"
        choices={others}
        value={value}
        error={problemIn(problems, 'account')}
      />
      <Button text="Put on the panel" kind="secondary" name="intent" value="seat" />
    </form>
  )
}

type Invitation = { id: string; name: string; email: string; on: string; until: string }

/** The invitations that nobody has used yet. */
export function OpenInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  if (invitations.length === 0) return null
  const columns = [
    { label: 'Invited', of: ({ name }: Invitation) => name },
    { label: 'E-mail address', of: ({ email }: Invitation) => email, breaks: true },
    { label: 'On', of: ({ on }: Invitation) => on },
    { label: 'Good until', of: ({ until }: Invitation) => until },
    {
      label: 'Take back',
      of: ({ id, name }: Invitation) => (
        <OneButton intent="withdraw" id={id} text="Take back" whom={`the invitation of ${name}`} />
      ),
    },
  ]
  return (
    <RecordsTable
      caption="Not answered yet"
      captionSize="s"
      columns={columns}
      rows={invitations}
      keyOf={({ id }) => id}
    />
  )
}

type InviteFormProps = { hasMail: boolean; problems: readonly Problem[]; typed: TypedMember | undefined }

/** Invites somebody who is no panel member yet. */
export function InviteForm({ hasMail, problems, typed }: InviteFormProps) {
  return (
    <form method="post" noValidate className="measure">
      <p className="govuk-body">
        {hasMail
          ? 'They get an e-mail with a link of their own, with which they choose a password.'
          : 'You get a link to hand to them, with which they choose a password: no mail server is set up.'}{' '}
        It works once, and for 30 days.
      </p>
      <TextInput
        name="name"
        label="Their name"
        value={typed?.name ?? ''}
        error={problemIn(problems, 'name')}
        autoComplete="off"
      />
      <TextInput
        name="email"
        label="Their e-mail address"
        type="email"
        value={typed?.email ?? ''}
        error={problemIn(problems, 'email')}
        autoComplete="off"
      />
      <Button text="Invite" name="intent" value="invite" />
    </form>
  )
}
