import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listOrganisationIds } from '../../../db/organisation.server'
import { Page } from '../../components/page'
import { translator } from '../../locales/translate'
import publicStyles from '../../styles/public.scss?url'
import { findOnlyOrganisation, readSiteLanguage } from './public-page.server'

export const meta: MetaFunction = () => [{ title: 'Soundings' }]

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const landlord = await findOnlyOrganisation(context.db, await listOrganisationIds(context.db))
  return { ...(await readSiteLanguage(request, context)), landlord }
}

export default function Home() {
  const { language, languages, kept, landlord } = useLoaderData<typeof loader>()
  const words = translator(language, 'public')
  return (
    <Page language={language} languages={languages} organisation="Soundings">
      <h1 className="govuk-heading-xl">Soundings</h1>
      <p className="govuk-body-l">{words('home-lead')}</p>
      {landlord ? (
        <p className="govuk-body-l">
          <a className="govuk-link" href={`/organisations/${landlord.address}${kept}`}>
            {words('home-landlord', { name: landlord.name })}
          </a>
        </p>
      ) : null}
      <h2 className="govuk-heading-m">{words('home-answer-title')}</h2>
      <p className="govuk-body">{words('home-answer')}</p>
      <h2 className="govuk-heading-m">{words('home-receipt-title')}</h2>
      <p className="govuk-body">
        {words('home-receipt')}{' '}
        <a className="govuk-link" href={`/receipt${kept}`}>
          {words('home-receipt-link')}
        </a>
      </p>
      <h2 className="govuk-heading-m">{words('home-staff-title')}</h2>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          {words('sign-in')}
        </a>
      </p>
    </Page>
  )
}
