import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listPanels } from '../../../../../db/panel/panel.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { ButtonLink } from '../../../../components/button'
import { Inset } from '../../../../components/inset'
import { RecordsTable } from '../../../../components/records-table'
import { asAccount, officers } from '../../../../session/session.server'
import { allEntries } from '../links'

export const meta: MetaFunction = () => [{ title: 'Panels - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => ({ panels: await listPanels(tx) }))
}

type ListedPanel = Awaited<ReturnType<typeof loader>>['panels'][number]

const columns = [
  {
    label: 'Panel',
    of: ({ id, name }: ListedPanel) => (
      <a className="govuk-link" href={`/officer/panels/${id}`}>
        {name}
      </a>
    ),
  },
  { label: 'Speaks for', of: ({ area_name }: ListedPanel) => area_name },
  { label: 'Sends views up to', of: ({ above_name }: ListedPanel) => above_name ?? 'nobody above it' },
  { label: 'Members', of: ({ members }: ListedPanel) => members, isNumber: true },
]

export default function Panels() {
  const { panels } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs links={[allEntries]} here="Panels" />
      <main className="govuk-main-wrapper" id="main">
        <h1 className="govuk-heading-l">Panels</h1>
        <div className="measure">
          <p className="govuk-body">
            A panel of residents speaks for an area. It confirms or challenges what you say was done, meets,
            and sends views up to the panel above it.
          </p>
          <ul className="govuk-list">
            <li>
              <a className="govuk-link" href="/officer/panels/views">
                Views that panels raised
              </a>
            </li>
            <li>
              <a className="govuk-link" href="/officer/panels/standards">
                Service standards
              </a>
            </li>
            <li>
              <a className="govuk-link" href="/officer/panels/members">
                Who sits on the panels, beside all tenants
              </a>
            </li>
          </ul>
          <ButtonLink text="Make a panel" href="/officer/panels/new" />
        </div>
        {panels.length === 0 ? (
          <Inset>There is no panel yet. Make one, then invite its members.</Inset>
        ) : (
          <RecordsTable caption="All panels" columns={columns} rows={panels} keyOf={({ id }) => id} />
        )}
      </main>
    </>
  )
}
