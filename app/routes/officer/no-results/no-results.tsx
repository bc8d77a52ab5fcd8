import { ReadingNote } from '../../../components/reading-note'
import { Next } from '../overview/next'
import { FillingNote } from '../past-wave/filling-note'
import type { Meanwhile } from './meanwhile.server'
import { WhatCanBeDone } from './what-can-be-done'

type NoResultsProps = {
  meanwhile: Meanwhile
  /** What will be here once there are results. */
  promise: string
}

/** Stands where a page has no results yet: how far the wave is, what will be here, what can be done now and what comes
 *  next. */
export function NoResults({ meanwhile, promise }: NoResultsProps) {
  const { takesFiles, responses, state, next } = meanwhile
  return (
    <>
      {takesFiles ? (
        <FillingNote responses={responses} />
      ) : (
        <ReadingNote reading={undefined} responses={responses} state={state} />
      )}
      <p className="govuk-body measure">{promise}</p>
      <WhatCanBeDone {...meanwhile} />
      <Next steps={next} />
    </>
  )
}
