import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { today } from '../../../../db/day.server'
import { listEntries } from '../../../../db/entry/entry.server'
import { listOverdue, type Overdue } from '../../../../db/entry/overdue.server'
import { ButtonLink } from '../../../components/button'
import { EntryList } from '../../../components/entry/entry-list'
import { Inset } from '../../../components/inset'
import { dayInWords } from '../../../locales/day'
import { asAccount, officers } from '../../../session/session.server'
import publicStyles from '../../../styles/public.scss?url'
import { viewEntryLines } from '../../public/entries/entry-views.server'

export const meta: MetaFunction = () => [{ title: 'You said, we did - Soundings' }]

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export function loader({ request, context }: LoaderFunctionArgs) {
  const isNarrowed = new URL(request.url).searchParams.get('show') === 'overdue'
  return asAccount(request, context, officers, async (tx) => {
    const overdue = await listOverdue(tx, today())
    const all = viewEntryLines(await listEntries(tx)).map((line) => {
      const late = overdue.get(line.id)
      return { ...line, overdue: late && overdueInWords(late) }
    })
    const entries = isNarrowed ? all.filter((line) => line.overdue) : all
    return { entries, isNarrowed, isEmpty: all.length === 0, overdue: overdue.size }
  })
}

const lateInWords = { answer: 'Answer was due', verdict: 'Panel was asked to speak' }
const overdueInWords = ({ what, dueBy }: Overdue) => `${lateInWords[what]} by ${dayInWords(dueBy, 'en')}`

const groups = [
  { state: 'challenged', title: 'Challenged: answer, or change the reply and send it again' },
  { state: 'asked for more', title: 'Asked for more: answer, or say more and send it again' },
  { state: 'draft', title: 'Drafts' },
  { state: 'with the panel', title: 'With the panel' },
  { state: 'confirmed', title: 'Public' },
] as const

type ChoiceProps = { isNarrowed: boolean; overdue: number }

/** How many entries are overdue, and the way to see only those, or all again. */
function OverdueChoice({ isNarrowed, overdue }: ChoiceProps) {
  const count =
    overdue === 0
      ? 'No entry is overdue.'
      : overdue === 1
        ? '1 entry is overdue.'
        : `${overdue} entries are overdue.`
  const href = isNarrowed ? '/officer/you-said-we-did' : '/officer/you-said-we-did?show=overdue'
  return (
    <p className="govuk-body">
      {count}{' '}
      {isNarrowed || overdue > 0 ? (
        <a className="govuk-link" href={href}>
          {isNarrowed ? 'Show all entries' : 'Show only what is overdue'}
        </a>
      ) : null}
    </p>
  )
}

export default function Entries() {
  const { entries, isNarrowed, isEmpty, overdue } = useLoaderData<typeof loader>()
  return (
    <main className="govuk-main-wrapper" id="main">
      <div className="measure">
        <h1 className="govuk-heading-l">You said, we did</h1>
        <p className="govuk-body">
          Answer what tenants said. An entry is public once the panel has confirmed it.
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href="/officer/panels">
            Panels, their members and meetings
          </a>
        </p>
        <ButtonLink text="Write an entry" href="/officer/you-said-we-did/new" />
        <p className="govuk-body">
          <a className="govuk-link" href="/officer/you-said-we-did/rule">
            Who must confirm, and by when
          </a>
        </p>
        <OverdueChoice isNarrowed={isNarrowed} overdue={overdue} />
        {isEmpty ? (
          <Inset>
            No entry has been written yet. Begin with something tenants said, in their comments or in a
            figure, that you have done something about, or that you cannot, and why.
          </Inset>
        ) : null}
        {groups.map(({ state, title }) => (
          <EntryList
            key={state}
            title={title}
            entries={entries.filter((entry) => entry.state === state)}
            hrefOf={(id) => `/officer/you-said-we-did/${id}`}
          />
        ))}
      </div>
    </main>
  )
}
