import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listEntries } from '../../../../db/entry/entry.server'
import { ButtonLink } from '../../../components/button'
import { EntryList } from '../../../components/entry/entry-list'
import { Inset } from '../../../components/inset'
import { asAccount, officers } from '../../../session/session.server'
import publicStyles from '../../../styles/public.scss?url'
import { viewEntryLines } from '../../public/entries/entry-views.server'

export const meta: MetaFunction = () => [{ title: 'You said, we did - Soundings' }]

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => ({
    entries: viewEntryLines(await listEntries(tx)),
  }))
}

const groups = [
  { state: 'challenged', title: 'Challenged: answer, or change the reply and send it again' },
  { state: 'asked for more', title: 'Asked for more: answer, or say more and send it again' },
  { state: 'draft', title: 'Drafts' },
  { state: 'with the panel', title: 'With the panel' },
  { state: 'confirmed', title: 'Public' },
] as const

export default function Entries() {
  const { entries } = useLoaderData<typeof loader>()
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
        {entries.length === 0 ? (
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
