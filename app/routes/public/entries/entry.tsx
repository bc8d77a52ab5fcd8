import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { findPublishedEntry } from '../../../../db/entry/entry.server'
import { BackLink } from '../../../components/back-link'
import { EntryCard } from '../../../components/entry/entry-card'
import { EntryHistory } from '../../../components/entry/entry-history'
import { LandlordError } from '../../../components/landlord-error'
import { Page } from '../../../components/page'
import { translator } from '../../../locales/translate'
import publicStyles from '../../../styles/public.scss?url'
import { inPublicOrganisation, noSuchPage } from '../public-page.server'
import { viewWithHistory } from './entry-history.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.entry.view} - ${data.organisation.name}` : undefined },
]

/** One entry at an address that stays, with its whole public history. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = z.uuid().safeParse(params.entry)
  return inPublicOrganisation(
    { request, context, address: params.organisation },
    async (tx, language, own) => {
      const entry = id.success ? await findPublishedEntry(tx, id.data) : undefined
      if (!entry) throw await noSuchPage(request, context)
      return viewWithHistory(tx, entry, { language, own })
    },
  )
}

export default function OneEntry() {
  const { language, languages, own, organisation, kept, entry, earlier } = useLoaderData<typeof loader>()
  const words = translator(language, 'public', own)
  const home = `/organisations/${organisation.address}`
  return (
    <Page
      language={language}
      languages={languages}
      own={own}
      organisation={organisation.name}
      home={`${home}${kept}`}
      before={<BackLink href={`${home}/you-said-we-did${kept}`} />}
    >
      <h1 className="govuk-heading-l">{words('said-did')}</h1>
      <EntryCard entry={entry} language={language} own={own} />
      <EntryHistory earlier={earlier} language={language} own={own} />
      <p className="govuk-body">
        <a className="govuk-link" href={`${home}/you-said-we-did${kept}`}>
          {words('entries-all')}
        </a>
      </p>
    </Page>
  )
}

export function ErrorBoundary() {
  return <LandlordError />
}
