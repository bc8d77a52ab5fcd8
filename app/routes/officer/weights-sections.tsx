import { Button } from '../../components/button'
import { Inset } from '../../components/inset'
import { byField, type TypedWeights } from './weights-fields'
import type { DisplayedReport } from './weights-report'
import { WeightsTables } from './weights-tables'
import type { WeightsView } from './weights-view.server'

/** Whether the wave is weighted, by whom, and which figures that touches. */
export function Standing({ view: { wave, weighting, finalReading, canPreview } }: { view: WeightsView }) {
  return (
    <Inset>
      <p className="govuk-body">
        {weighting?.isApplied
          ? `This wave is weighted. The weights were applied ${weighting.changed}.`
          : 'This wave is not weighted: every answer counts as one.'}
        {weighting && !weighting.isApplied ? ` They were taken off ${weighting.changed}.` : null}
      </p>
      <p className="govuk-body">
        {finalReading
          ? `The results are the final reading, taken on ${finalReading}, and it stays as it is. When weights are applied or taken off, the wave is read once more within minutes, and its results show the new reading.`
          : 'Weights are worked out anew with every reading, and count from the next one on.'}{' '}
        {canPreview || wave.state === 'closed'
          ? null
          : 'What they would do can be seen here once the wave has its first reading.'}
      </p>
    </Inset>
  )
}

/** Fills the form in with what the register knows of the margins chosen. */
export function FromRegister({ typed }: { typed: TypedWeights }) {
  const search = new URLSearchParams([...typed.by.map((key) => [byField, key]), ['from', 'register']])
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`?${search}#choose`}>
        Fill in what your register knows
      </a>
    </p>
  )
}

/** What the weights asked for would do, and the way to apply them. */
export function Preview({ report, typed }: { report: DisplayedReport | undefined; typed: TypedWeights }) {
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-m" id="preview">
        What these weights would do
      </h2>
      {report ? <WeightsTables report={report} /> : <NotTold />}
      <form method="post">
        <TypedFields typed={typed} />
        <Button text="Apply these weights" name="intent" value="apply" />
      </form>
    </section>
  )
}

/** Settings as fields that nobody sees. */
export function TypedFields({ typed }: { typed: TypedWeights }) {
  return (
    <>
      {typed.by.map((key) => (
        <input key={key} type="hidden" name={byField} value={key} />
      ))}
      {Object.entries(typed.values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

function NotTold() {
  return (
    <p className="govuk-body">
      What they do cannot be shown: it would tell how many of those who answered are in no group, and they are
      few.
    </p>
  )
}

/** What the weights in force did, and the way to be rid of them. */
export function Applied({ view: { weighting } }: { view: WeightsView }) {
  if (!weighting?.isApplied) return null
  return (
    <section aria-labelledby="weights">
      <h2 className="govuk-heading-m" id="weights">
        What the weights do
      </h2>
      {weighting.problems.length > 0 ? (
        <>
          <p className="govuk-body">
            They could not be worked out for the last reading, so every answer counts as one:
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {weighting.problems.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </>
      ) : null}
      {weighting.report ? <WeightsTables report={weighting.report} /> : null}
      {weighting.isUntold ? <NotTold /> : null}
      <form method="post">
        <Button text="Take the weights off" kind="secondary" name="intent" value="remove" />
      </form>
    </section>
  )
}
