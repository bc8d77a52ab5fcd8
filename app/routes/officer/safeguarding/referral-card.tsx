import { Button } from '../../../components/button'
import { Tag } from '../../../components/tag'
import type { AboutReferral } from './about-referral'

type Props = { referral: AboutReferral; back: string }

/** What was passed on, to whom and when; what became of the e-mails, and while nobody has told the duty, the ways to do it. */
export function ReferralCard({ referral, back }: Props) {
  const { reference, concern, note, to, wave, href, passedBy, passedAt, told, mails } = referral
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
      {mails.map((words) => (
        <p key={words} className="govuk-body">
          {words}
        </p>
      ))}
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

function Standing({ referral: { told, last } }: Pick<Props, 'referral'>) {
  if (told) return <Tag text="Told" colour="green" />
  return last?.isSent ? <Tag text="E-mail sent" colour="blue" /> : <Tag text="Not told yet" colour="red" />
}

function TellThem({ referral, back }: Props) {
  return (
    <form method="post" action="/officer/safeguarding">
      <input type="hidden" name="referral" value={referral.id} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="after" value={referral.last?.id ?? ''} />
      <WaysToTell referral={referral} />
      <Button text="I have told them" name="intent" value="told" />{' '}
      {referral.canWrite ? (
        <Button
          text={referral.last ? 'Send the e-mail again' : 'Send them an e-mail'}
          kind="secondary"
          name="intent"
          value="again"
        />
      ) : null}
    </form>
  )
}

function WaysToTell({ referral: { now, letter, last } }: Pick<Props, 'referral'>) {
  if (!letter) {
    return (
      <p className="govuk-body">
        An e-mail may lie unread. If you hear nothing from {now}, ring them; then press the button, so that it
        is on the record.
      </p>
    )
  }
  return (
    <p className="govuk-body">
      <strong>Tell {now} now.</strong> {last ? 'Do not wait for the e-mail: ring' : 'Ring'} them, or{' '}
      <a className="govuk-link" href={letter}>
        write an e-mail that is ready to send
      </a>
      . It says where the comment is and carries none of its words. Then press the button, so that it is on
      the record.
    </p>
  )
}
