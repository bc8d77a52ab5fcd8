import { grouped } from '../locales/number'
import { Inset } from './inset'

type ReadingNoteProps = {
  reading: { number: number; takenAt: string; isFinal: boolean; responses: number } | undefined
  /** How many responses the wave has now. */
  responses: number
  state: 'planned' | 'open' | 'closed'
}

/** Which moment the figures on the page are from, and how many responses have come since. */
export function ReadingNote({ reading, responses, state }: ReadingNoteProps) {
  if (!reading && state === 'closed') {
    return (
      <Inset>
        This wave has closed with {responses === 1 ? 'one response' : `${grouped(responses)} responses`}. Its
        results are being read, and appear within minutes.
      </Inset>
    )
  }
  if (!reading) {
    return (
      <Inset>
        There are no results yet, and {counted(responses)}. The first results appear once there are 50.
      </Inset>
    )
  }
  if (reading.isFinal) {
    return (
      <Inset>
        Final results, read on {reading.takenAt} from {grouped(reading.responses)} responses.
      </Inset>
    )
  }
  return (
    <Inset>
      <p className="govuk-body">
        These figures are reading {reading.number}, taken on {reading.takenAt} from{' '}
        {grouped(reading.responses)} responses. There are {grouped(responses)} responses now
        {since(responses - reading.responses)}.
      </p>
      {state === 'open' ? (
        <p className="govuk-body">
          A new reading is taken at most once a day, and only when there are 50 more responses, and a quarter
          more than in this one, so that no change in a figure tells what one person has just answered.
        </p>
      ) : null}
    </Inset>
  )
}

const counted = (responses: number) =>
  responses === 1 ? 'one response so far' : `${grouped(responses)} responses so far`

function since(more: number): string {
  if (more === 0) return ''
  return more > 0 ? `, ${grouped(more)} more` : `, ${grouped(-more)} fewer, since some were taken back`
}

/** Whether the figures of a reading are weighted, and how to read them where they are. */
export function WeightingNote({ weightedBy }: { weightedBy: string | undefined }) {
  if (!weightedBy) {
    return <p className="govuk-body-s">These figures are not weighted: every answer counts as one.</p>
  }
  return (
    <p className="govuk-body-s measure">
      These figures are weighted by {weightedBy}, so that each group counts as in the population.{' '}
      <MarksOfWeights />
    </p>
  )
}

/** How to read figures that are weighted, and which of them are not. */
export function MarksOfWeights() {
  return (
    <>
      The base is always the number of people who answered. From a base of 100 the effective base stands with
      it (about how many unweighted answers the figure is as certain as) and the unweighted percentage with
      the percentage; below, they would tell too much of who is in a group, and the figure is only marked as
      weighted. Where too few answered for weights so uneven, they would tell how a few people answered: such
      a figure is not weighted, and says so. One without any of these marks is not weighted either.
    </>
  )
}

/** What the page hides, and where to read more of it. */
export function DisclosureNote({ href }: { href: string }) {
  return (
    <section className="disclosure-note" aria-labelledby="disclosure">
      <h2 className="govuk-heading-s" id="disclosure">
        What is hidden here
      </h2>
      <p className="govuk-body-s">
        A figure is hidden where it would tell what a few people answered, or where another hidden figure
        could be worked out from it. One marked “as on” a day is kept from an earlier reading: since then too
        few more have answered to show a newer one.
      </p>
      <p className="govuk-body-s">
        <a className="govuk-link" href={href}>
          What is hidden in this wave, and why
        </a>
      </p>
    </section>
  )
}
