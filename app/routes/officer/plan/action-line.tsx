import type { MeasureState } from '../../../../surveys/plan/reaching'
import type { ActionState } from '../../../../surveys/plan/standing'
import { Tag, type TagColour } from '../../../components/tag'
import { actionStateInWords, measureStateInWords } from '../../../locales/plan'
import { actionHref } from './href'
import type { ActionView, MeasureView } from './plan-parts.server'

const stateColours: Record<ActionState, TagColour> = {
  ...{ done: 'green', 'done late': 'green', 'done, day not known': 'green' },
  ...{ due: 'blue', overdue: 'red', 'no date': 'grey' },
}

type Standing = Pick<ActionView, 'state' | 'isSlipped' | 'isStuck'>

/** How an action stands, in a word for each way. */
export function StandingTags({ state, isSlipped, isStuck }: Standing) {
  return (
    <>
      <Tag text={actionStateInWords[state]} colour={stateColours[state]} />
      {isSlipped ? (
        <>
          {' '}
          <Tag text="Slipped" colour="yellow" />
        </>
      ) : null}
      {isStuck ? (
        <>
          {' '}
          <Tag text="Stuck" colour="purple" />
        </>
      ) : null}
    </>
  )
}

/** The actions of a recommendation by their numbers, each with how it stands; with `isLinked` each leads to its page. */
export function ActionList({
  actions,
  isLinked = true,
}: {
  actions: readonly ActionView[]
  isLinked?: boolean
}) {
  return (
    <ul className="govuk-list plan-lines">
      {actions.map(({ id, number, text, dates, ...standing }) => (
        <li key={id}>
          {number}.{' '}
          {isLinked ? (
            <a className="govuk-link" href={actionHref(id)}>
              {text}
            </a>
          ) : (
            text
          )}{' '}
          <StandingTags {...standing} />
          <span className="under">
            {dates}
            {standing.isStuck ? ' No note for 60 days.' : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}

const measureColours: Record<MeasureState, TagColour> = {
  ...{ met: 'green', missed: 'red', 'not yet': 'blue', 'not known': 'grey' },
}

/** How it will be known that a recommendation worked, each with the figure that says how it stands. */
export function MeasureList({
  measures,
  hrefOf,
}: {
  measures: readonly MeasureView[]
  hrefOf?: ((id: string) => string) | undefined
}) {
  return (
    <ul className="govuk-list plan-lines">
      {measures.map(({ id, text, aim, state, figure }) => (
        <li key={id}>
          {text} <Tag text={measureStateInWords[state]} colour={measureColours[state]} />
          <span className="under">{aim}</span>
          {figure ? <span className="under">{figure}</span> : null}
          {hrefOf ? (
            <span className="under no-print">
              <a className="govuk-link" href={hrefOf(id)}>
                Change<span className="govuk-visually-hidden">: {text}</span>
              </a>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
