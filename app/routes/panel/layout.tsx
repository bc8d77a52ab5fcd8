import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
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

function PanelBar({ page: { person, language, kept }, home }: PanelBarProps) {
  const words = translator(language, 'panel')
  return (
    <div className="panel-bar">
      <a className="govuk-link" href={home}>
        {words('name')}
      </a>
      <form method="post" action={`/sign-out${kept}`}>
        <span>{person}</span>
        <button type="submit">{words('sign-out')}</button>
      </form>
    </div>
  )
}
