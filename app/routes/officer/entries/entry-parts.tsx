import { EntryActions } from '../../../components/entry/entry-actions'
import type { EntryView } from '../../../components/entry/entry-view'
import { GatheredViews } from '../../../components/entry/gathered-views'

const hrefOf = ({ id }: Pick<EntryView, 'id'>) => `/officer/you-said-we-did/${id}`

/** How much the view of an entry gathers, and the way to change that. */
export function Gathers({ entry }: { entry: EntryView }) {
  return (
    <>
      <h2 className="govuk-heading-m">What it gathers</h2>
      <p className="govuk-body">
        {entry.gathered ?? 'No comment, no finding and no view of a panel yet.'}{' '}
        <a className="govuk-link" href={`${hrefOf(entry)}/gathering`}>
          Choose what it gathers
        </a>
      </p>
      <GatheredViews views={entry.panelViews} />
    </>
  )
}

/** The actions of the plan that the entry as it was last saved rests on. */
export function NamedActions({ entry }: { entry: EntryView }) {
  return <EntryActions title="The actions that do this" actions={entry.actions} />
}

/** The way to answer each challenge and question that has no answer. */
export function OpenVerdicts({ entry }: { entry: EntryView }) {
  const open = entry.verdicts.filter(({ kind, answer }) => kind !== 'confirmed' && !answer)
  return open.map(({ id, name }) => (
    <p key={id} className="govuk-body">
      <a className="govuk-link" href={`${hrefOf(entry)}/answer/${id}`}>
        Answer {name}
      </a>
    </p>
  ))
}
