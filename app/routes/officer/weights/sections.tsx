import { Button } from '../../../components/button'
import { Inset } from '../../../components/inset'
import { byField, type TypedWeights } from './fields'
import type { DisplayedReport } from './report'
import { WeightsTables } from './tables'
import type { WeightsView } from './view.server'
import { WhatToDo } from './what-to-do'

/** Whether the wave is weighted, by whom, and which figures that touches. */
export function Standing({ view }: { view: WeightsView }) {
  const { wave, weighting, canPreview } = view
  return (
    <Inset>
      <p className="govuk-body">{standingInWords(weighting)}</p>
      <p className="govuk-body">
        {countsFrom(view)}{' '}
        {canPreview || wave.state === 'closed'
          ? null
          : 'What they would do can be seen here once the wave has its first reading.'}
      </p>
    </Inset>
  )
}

function standingInWords(weighting: WeightsView['weighting']): string {
  if (!weighting) return 'This wave is not weighted: every answer counts as one.'
  const { isApplied, isInResults, problems, changed } = weighting
  if (!isApplied) {
    return isInResults
      ? `This wave is not weighted: every answer counts as one. The weights were taken off ${changed}.`
      : `The weights were taken off ${changed}. The results are still weighted.`
  }
  if (problems.length > 0) return `Weights were applied ${changed}, but could not be worked out.`
  return isInResults
    ? `This wave is weighted. The weights were applied ${changed}.`
    : `Weights were applied ${changed}. The results do not show them yet.`
}

/** From when on the results show what is changed here. */
function countsFrom({ wave, finalReading, canPreview, nextReadingAt }: WeightsView): string {
  if (finalReading) {
    return `The results are the final reading, taken on ${finalReading}, and it stays as it is. When other weights are applied, or weights are taken off, the wave is read once more within minutes, and its results show the new reading.`
  }
  const anew = 'Weights are worked out anew with every reading after the first'
  if (wave.state !== 'open') return `${anew}.`
  if (wave.answeredBy === 'files') {
    return `${anew}. The wave is first read when it is closed, without weights, and once more within minutes, with them.`
  }
  if (!canPreview) {
    return `${anew}, which comes once ${nextReadingAt} have responded, or when the wave closes: it shows what the wave can be weighted by.`
  }
  return `${anew}. New weights count from the wave’s next reading, which comes once ${nextReadingAt} have responded, a quarter more (and 50 at least) than at the last one, at the earliest a day after it, or when the wave closes.`
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
export function Preview({ report, typed }: { report: DisplayedReport; typed: TypedWeights }) {
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-m" id="preview">
        What these weights would do
      </h2>
      <WeightsTables report={report} />
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
      What they do cannot be shown: the results do not show how many answered in each of their groups.
    </p>
  )
}

/** What the weights in force did, and the way to be rid of them. */
export function Applied({ view: { weighting, headlines } }: { view: WeightsView }) {
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
          <WhatToDo />
        </>
      ) : null}
      {weighting.isWaiting ? (
        <p className="govuk-body">
          They have not been worked out yet. What they do is shown here once a reading has been taken with
          them.
        </p>
      ) : null}
      {weighting.report ? <WeightsTables report={weighting.report} headlines={headlines} /> : null}
      {weighting.isUntold ? <NotTold /> : null}
      <form method="post">
        <Button text="Take the weights off" kind="secondary" name="intent" value="remove" />
      </form>
    </section>
  )
}
