import { Button } from '../../../components/button'
import { Tag } from '../../../components/tag'
import { InLanguages } from './in-languages'
import type { CodeView } from './measures-view.server'

/** One code: what is known of it, its prescribed words side by side with ours, and who compared them. */
export function CodeCard({ card, regime }: { card: CodeView; regime: string }) {
  const { code, topic, facts, wording } = card
  return (
    <section className="wordings__code" id={code} aria-labelledby={`${code}-title`}>
      <h3 className="govuk-heading-s" id={`${code}-title`}>
        {code} {topic} <Standing card={card} />
      </h3>
      <p className="govuk-body-s">{facts.join(' ')}</p>
      <SideBySide card={card} />
      {wording ? <Record card={card} regime={regime} /> : null}
    </section>
  )
}

function Standing({ card: { wording } }: { card: CodeView }) {
  if (!wording) return <Tag text="No words yet" colour="grey" />
  return wording.confirmed ? (
    <Tag text="Confirmed" colour="green" />
  ) : (
    <Tag text="To be compared" colour="yellow" />
  )
}

function SideBySide({ card: { code, wording, similar } }: { card: CodeView }) {
  if (!wording && similar.length === 0) return null
  return (
    <div className="wordings__beside">
      <div>
        <h4 className="govuk-heading-s">As prescribed</h4>
        {wording ? <InLanguages words={wording.words} /> : <p className="govuk-body">Not brought in yet.</p>}
      </div>
      <div>
        <h4 className="govuk-heading-s">Ours</h4>
        {similar.length === 0 ? <p className="govuk-body">None is similar.</p> : null}
        {similar.map(({ key, words }) => (
          <div key={key}>
            <InLanguages words={words} />
            <p className="govuk-body-s">
              {key}: similar to {code}, and never reported as {code}.
            </p>
          </div>
        ))}
      </div>
    </div>
  )
}

function Record({ card: { code, wording }, regime }: { card: CodeView; regime: string }) {
  if (!wording) return null
  return (
    <>
      <p className="govuk-body-s">
        Brought in by {wording.loaded}.{' '}
        {wording.confirmed ? `Compared and confirmed by ${wording.confirmed}.` : ''}{' '}
        <a className="govuk-link" href={wording.page} rel="noreferrer">
          Where the words stand
          <span className="govuk-visually-hidden"> for {code}</span>
        </a>
      </p>
      <form method="post" encType="multipart/form-data" className="wordings__acts">
        <input type="hidden" name="regime" value={regime} />
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="mark" value={wording.mark} />
        {wording.confirmed ? null : (
          <Button text={`I have compared ${code}: confirm`} name="intent" value="confirm" />
        )}{' '}
        {wording.isUsed ? (
          <p className="govuk-body-s">A survey asks it, so that its words stay.</p>
        ) : (
          <Button text={`Take ${code} back`} kind="secondary" name="intent" value="take-back" />
        )}
      </form>
    </>
  )
}
