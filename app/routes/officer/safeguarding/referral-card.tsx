import { Button } from '../../../components/button'
import { Tag } from '../../../components/tag'
import type { AboutReferral } from './about-referral'

type Props = { referral: AboutReferral; back: string }

/** What was passed on, to whom and when; what became of the e-mail, and while nobody has told the duty, the ways to do it. */
export function ReferralCard({ referral, back }: Props) {
  const { reference, concern, note, to, wave, href, passedBy, passedAt, told, mail } = referral
  return (
    <article className="comment" aria-label={`Passed on: ${concern}`}>
      <p className="govuk-body">
        <strong>{concern}</strong> <Standing referral={referral} />
      </p>
      {note ? <p className="govuk-body entry__reply">{note}</p> : null}
      <p className="govuk-body">
        {wave}, reference {reference}. Passed on to {to} by {passedBy}, {passedAt}: where the comment is, and
        the concern as written here. {told ? `Told by ${told.by}, ${told.at}.` : ''}
      </p>
      {mail ? <p className="govuk-body">{mail.words}</p> : null}
      {href ? (
        <p className="govuk-body">
          <a className="govuk-link" href={href}>
            Read the comment
          </a>
        </p>
      ) : (
        <p className="govuk-body">The tenant has taken the comment back.</p>
      )}
      {told ? null : <TellThem referral={referral} back={back} />}
    </article>
  )
}

function Standing({ referral: { told, mail } }: Pick<Props, 'referral'>) {
  if (told) return <Tag text="Told" colour="green" />
  return mail?.isSent ? <Tag text="E-mail sent" colour="blue" /> : <Tag text="Not told yet" colour="red" />
}

function TellThem({ referral, back }: Props) {
  return (
    <form method="post" action="/officer/safeguarding">
      <input type="hidden" name="referral" value={referral.id} />
      <input type="hidden" name="back" value={back} />
      <WaysToTell referral={referral} />
      <Button text="I have told them" name="intent" value="told" />
    </form>
  )
}

function WaysToTell({ referral: { to, letter, mail } }: Pick<Props, 'referral'>) {
  if (mail?.isSent) {
    return (
      <p className="govuk-body">
        An e-mail may lie unread. If you hear nothing from {to}, ring them; then press the button, so that it
        is on the record.
      </p>
    )
  }
  return (
    <p className="govuk-body">
      <strong>Tell {to} now.</strong> {mail ? 'Do not wait for the e-mail: ring' : 'Ring'} them, or{' '}
      <a className="govuk-link" href={letter}>
        write an e-mail that is ready to send
      </a>
      . It says where the comment is and carries none of its words. Then press the button, so that it is on
      the record.
    </p>
  )
}
