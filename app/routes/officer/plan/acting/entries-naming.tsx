import type { EntryLine } from '../../../../components/entry/entry-list'
import { EntryState } from '../../../../components/entry/entry-state'

/** The "you said, we did" entries that name an action; nothing where none does. */
export function EntriesNaming({ entries }: { entries: readonly EntryLine[] }) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="entries">
      <h2 className="govuk-heading-m" id="entries">
        Entries that rest on it
      </h2>
      <ul className="govuk-list plan-lines">
        {entries.map(({ id, view, state }) => (
          <li key={id}>
            <a className="govuk-link" href={`/officer/you-said-we-did/${id}`}>
              {view}
            </a>{' '}
            <EntryState state={state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
