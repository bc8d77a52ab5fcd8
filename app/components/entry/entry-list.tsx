import type { Language } from '../../../surveys/language'
import { Tag } from '../tag'
import { EntryState, type EntryStateName } from './entry-state'

/** An entry in a line of a list: its view, what it is about, where it stands, and (for officers) what of it is late. */
export type EntryLine = {
  id: string
  view: string
  service: string
  area: string
  state: EntryStateName
  overdue?: string | undefined
}

type EntryListProps = {
  title: string
  entries: readonly EntryLine[]
  hrefOf: (id: string) => string
  language?: Language
}

/** Entries under a heading, each a link; nothing when there is none. */
export function EntryList({ title, entries, hrefOf, language }: EntryListProps) {
  if (entries.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="entry-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a className="govuk-link" href={hrefOf(entry.id)}>
              {entry.view}
            </a>
            <p className="entry__about">
              <EntryState state={entry.state} language={language} />{' '}
              {entry.overdue ? <Tag text="Overdue" colour="red" /> : null} {entry.service}, {entry.area}
            </p>
            {entry.overdue ? <p className="entry__about">{entry.overdue}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
