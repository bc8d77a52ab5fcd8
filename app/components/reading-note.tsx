import { grouped } from '../charts/displayed-figure'
import { Inset } from './inset'

type ReadingNoteProps = {
  reading: { number: number; takenAt: string; isFinal: boolean; responses: number } | undefined
  /** How many responses the wave has now. */
  responses: number
  isOpen: boolean
}

/** Which moment the figures on the page are from, and how many responses have come since. */
export function ReadingNote({ reading, responses, isOpen }: ReadingNoteProps) {
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
      {isOpen ? (
        <p className="govuk-body">
          A new reading is taken at most once a day, and only after 50 more responses, so that no change in a
          figure tells what one person has just answered.
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

/** What the page hides, and what it does not protect against yet. */
export function DisclosureNote() {
  return (
    <section className="disclosure-note" aria-labelledby="disclosure">
      <h2 className="govuk-heading-s" id="disclosure">
        What is hidden here, and what is not
      </h2>
      <p className="govuk-body-s">
        A figure from fewer than 10 answers is hidden. Where hiding one group alone would let it be worked out
        from the others, the next smallest is hidden too; so is everything inside an area that is itself
        hidden.
      </p>
      <p className="govuk-body-s">
        This does not yet protect against putting several tables together, against comparing one reading with
        the next, or against groups where everybody gave the same answer. Do not publish a table from here, or
        pass one on, unless you would show it to the people in its smallest group.
      </p>
    </section>
  )
}
