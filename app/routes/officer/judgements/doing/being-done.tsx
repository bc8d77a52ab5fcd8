import type { Side } from '../../../../../surveys/judgement/claim'
import { recommendationHref } from '../../plan/href'
import type { BeingDone as Recommended } from './being-done.server'

type Props = {
  side: Side
  /** Undefined where there is no plan. */
  done: readonly Recommended[] | undefined
  /** False on paper. */
  isLinked: boolean
}

/** What is being done about a claim; about a weakness it is also said that nothing is. */
export function BeingDone({ side, done, isLinked }: Props) {
  if (!done || (done.length === 0 && side === 'strength')) return null
  if (done.length === 0) return <p className="claim__done">Nothing in the action plan is about this yet.</p>
  return (
    <>
      <p className="claim__done">What is being done about it:</p>
      <ul className="govuk-list govuk-list--bullet">
        {done.map(({ id, reference, text, target, responsible, progress }) => (
          <li key={id}>
            {isLinked ? (
              <a className="govuk-link" href={recommendationHref(id)}>
                {reference}
              </a>
            ) : (
              reference
            )}{' '}
            {text}
            <span className="under">
              By {target}. Responsible: {responsible || 'nobody'}. {progress}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
