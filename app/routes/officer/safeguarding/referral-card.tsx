import { Button } from '../../../components/button'
import { Tag } from '../../../components/tag'
import type { AboutReferral } from './about-referral'

/** What was passed on, to whom and when; while nobody has told the duty, the ways to do it. */
export function ReferralCard({ referral, back }: { referral: AboutReferral; back: string }) {
  const { id, concern, note, to, wave, href, passedBy, passedAt, told } = referral
  return (
    <article className="comment" aria-label={`Passed on: ${concern}`}>
      <p className="govuk-body">
        <strong>{concern}</strong>{' '}
        {told ? <Tag text="Told" colour="green" /> : <Tag text="Not told yet" colour="red" />}
      </p>
      {note ? <p className="govuk-body entry__reply">{note}</p> : null}
      <p className="govuk-body">
        {wave}. Passed on to {to} by {passedBy}, {passedAt}: where the comment is, and the concern as written
        here. {told ? `Told by ${told.by}, ${told.at}.` : ''}
      </p>
      {href ? (
        <p className="govuk-body">
          <a className="govuk-link" href={href}>
            Read the comment
          </a>
        </p>
      ) : (
        <p className="govuk-body">The tenant has taken the comment back.</p>
      )}
      {told ? null : <TellThem id={id} letter={referral.letter} to={to} back={back} />}
    </article>
  )
}

function TellThem({
  id,
  letter,
  to,
  back,
}: {
  id: string
  letter: string | undefined
  to: string
  back: string
}) {
  return (
    <form method="post" action="/officer/safeguarding">
      <input type="hidden" name="referral" value={id} />
      <input type="hidden" name="back" value={back} />
      <p className="govuk-body">
        <strong>Tell {to} now.</strong> Soundings sends no e-mail by itself: ring them, or{' '}
        <a className="govuk-link" href={letter}>
          write an e-mail that is ready to send
        </a>
        . It says where the comment is and carries none of its words. Then press the button, so that it is on
        the record.
      </p>
      <Button text="I have told them" name="intent" value="told" />
    </form>
  )
}
