import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listPanelEntries } from '../../../db/entry.server'
import { EntryList } from '../../components/entry-list'
import { asAccount, panelMembers } from '../../session/session.server'
import { viewEntryLines } from '../public/entry-views.server'

export const meta: MetaFunction = () => [{ title: 'Residents’ panel - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, panelMembers, async (tx, account) => {
    const entries = await listPanelEntries(tx, account.id)
    return {
      waiting: viewEntryLines(entries.filter(({ isWaiting }) => isWaiting)),
      decided: viewEntryLines(entries.filter(({ isWaiting }) => !isWaiting)).reverse(),
    }
  })
}

const hrefOf = (id: string) => `/panel/entries/${id}`

export default function Entries() {
  const { waiting, decided } = useLoaderData<typeof loader>()
  return (
    <>
      <h1 className="govuk-heading-l">What did the landlord do about it?</h1>
      <p className="govuk-body">
        Read what tenants said and what the landlord replied. Confirm it if it is true as far as you know;
        challenge it if it is not. Nothing is published before one of the panel confirms it.
      </p>
      {waiting.length === 0 ? <p className="govuk-body">Nothing is waiting for you now.</p> : null}
      <EntryList title="Waiting for you" entries={waiting} hrefOf={hrefOf} />
      <EntryList title="Decided" entries={decided} hrefOf={hrefOf} />
    </>
  )
}
