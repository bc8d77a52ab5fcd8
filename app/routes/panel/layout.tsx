import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { getOrganisation } from '../../../db/organisation.server'
import { Page } from '../../components/page'
import { asAccount, panelMembers } from '../../session/session.server'
import publicStyles from '../../styles/public.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, panelMembers, async (tx, account) => {
    const { name } = await getOrganisation(tx)
    return { organisation: name, person: account.name }
  })
}

export default function Layout() {
  const { organisation, person } = useLoaderData<typeof loader>()
  return (
    <Page language="en" organisation={organisation} home="/panel" before={<PanelBar person={person} />}>
      <Outlet />
    </Page>
  )
}

function PanelBar({ person }: { person: string }) {
  return (
    <div className="panel-bar">
      <a className="govuk-link" href="/panel">
        Residents’ panel
      </a>
      <form method="post" action="/sign-out">
        <span>{person}</span>
        <button type="submit">Sign out</button>
      </form>
    </div>
  )
}
