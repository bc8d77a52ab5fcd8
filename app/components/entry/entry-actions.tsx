import type { ActionState } from '../../../surveys/plan/standing'
import { Tag, type TagColour } from '../tag'
import type { EntryActionView } from './entry-view'

const colours: Record<ActionState, TagColour> = {
  ...{ done: 'green', 'done late': 'green', 'done, day not known': 'green' },
  ...{ due: 'blue', overdue: 'red', 'no date': 'grey' },
}

/** The actions of the plan that do what an entry promises, each with its day and how it stands. */
export function EntryActions({ title, actions }: { title: string; actions: readonly EntryActionView[] }) {
  if (actions.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="entry__views">
        {actions.map(({ id, text, byWhen, state, standing, href }) => (
          <li key={id}>
            <span dir="auto">
              {href ? (
                <a className="govuk-link" href={href}>
                  {text}
                </a>
              ) : (
                text
              )}
            </span>
            <span className="entry__about">
              <Tag text={standing} colour={colours[state]} /> {byWhen}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
