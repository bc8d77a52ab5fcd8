import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { getOrganisation } from '../../../db/organisation.server'
import { StaffFrame } from '../../components/staff-frame'
import { Waiting } from '../../components/waiting'
import { asAccount, officers } from '../../session/session.server'
import officerStyles from '../../styles/officer.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: officerStyles }]

/** One small script, which says so when something takes long. */
export const handle = { script: true }

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx, account) => {
    const { name } = await getOrganisation(tx)
    return { organisation: name, person: account.name }
  })
}

const pages = [
  { href: '/officer', text: 'Results' },
  { href: '/officer/comments', text: 'Comments', also: ['/officer/reasons'] },
  { href: '/officer/safeguarding', text: 'Safeguarding' },
  { href: '/officer/surveys', text: 'Surveys' },
  {
    href: '/officer/frameworks',
    text: 'Lines of enquiry',
    also: ['/officer/ready-surveys', '/officer/standard-measures'],
  },
  { href: '/officer/judgements', text: 'Judgements' },
  { href: '/officer/languages', text: 'Languages' },
  { href: '/officer/plan', text: 'Action plan' },
  { href: '/officer/you-said-we-did', text: 'You said, we did', also: ['/officer/panels'] },
]

export default function Layout() {
  const { organisation, person } = useLoaderData<typeof loader>()
  return (
    <StaffFrame organisation={organisation} person={person} links={pages} path={useLocation().pathname}>
      <Outlet />
      <Waiting />
    </StaffFrame>
  )
}
