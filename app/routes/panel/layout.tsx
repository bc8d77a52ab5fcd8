import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { Page } from '../../components/page'
import { translator } from '../../locales/translate'
import publicStyles from '../../styles/public.scss?url'
import { asPanelMember } from './panel-page.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (_, { account, spoken, organisation }) => ({
    ...spoken,
    organisation: organisation.name,
    person: account.name,
  }))
}

export default function Layout() {
  const page = useLoaderData<typeof loader>()
  const { language, languages, organisation } = page
  const home = `/panel${page.kept}`
  return (
    <Page
      language={language}
      languages={languages}
      organisation={organisation}
      home={home}
      before={<PanelBar page={page} home={home} />}
    >
      <Outlet />
    </Page>
  )
}

type PanelBarProps = { page: Awaited<ReturnType<typeof loader>>; home: string }

const pages = [
  { path: '/panel', text: 'nav-entries', also: '/panel/entries' },
  { path: '/panel/meetings', text: 'nav-meetings', also: '/panel/meetings' },
  { path: '/panel/views', text: 'nav-views', also: '/panel/views' },
  { path: '/panel/standards', text: 'nav-standards', also: '/panel/standards' },
  { path: '/panel/members', text: 'nav-members', also: '/panel/members' },
]

function PanelBar({ page: { person, language, kept }, home }: PanelBarProps) {
  const words = translator(language, 'panel')
  const { pathname } = useLocation()
  return (
    <>
      <div className="panel-bar">
        <a className="govuk-link" href={home}>
          {words('name')}
        </a>
        <form method="post" action={`/sign-out${kept}`}>
          <span>{person}</span>
          <button type="submit">{words('sign-out')}</button>
        </form>
      </div>
      <ul className="panel-pages">
        {pages.map(({ path, text, also }) => (
          <li key={path}>
            <a
              className="govuk-link"
              href={`${path}${kept}`}
              aria-current={path === pathname ? 'page' : pathname.startsWith(also) ? 'true' : undefined}
            >
              {words(text)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
