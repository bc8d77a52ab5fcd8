import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { BackLink } from '../../../components/back-link'
import { EntryCard } from '../../../components/entry/entry-card'
import { LandlordError } from '../../../components/landlord-error'
import { Page } from '../../../components/page'
import { translator } from '../../../locales/translate'
import publicStyles from '../../../styles/public.scss?url'
import { inPublicOrganisation } from '../public-page.server'
import { EntryFilter } from './entry-filter'
import { viewEntries } from './entry-views.server'
import { findPublicEntries, waitingInWords } from './public-entries.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const title = `${translator(data?.language ?? 'en', 'public', data?.own)('said-did')} - ${data?.organisation.name ?? ''}`
  const feed = { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', title, href: data?.feed }
  return [{ title }, ...(data ? [feed] : [])]
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url)
  return inPublicOrganisation(
    { request, context, address: params.organisation },
    async (tx, language, own) => {
      const { entries, ...found } = await findPublicEntries(tx, asked.searchParams, { language, own })
      return {
        ...found,
        feed: `/organisations/${params.organisation}/you-said-we-did.atom${asked.search}`,
        waiting: await waitingInWords(tx, { language, own }),
        entries: await viewEntries(tx, entries, { language, own }),
      }
    },
  )
}

export default function YouSaidWeDid() {
  const page = useLoaderData<typeof loader>()
  const { language, languages, own, organisation, entries, kept } = page
  const words = translator(language, 'public', own)
  const home = `/organisations/${organisation.address}${kept}`
  const isFiltered = [page.area, page.service, page.group].some((one) => one !== undefined)
  return (
    <Page
      language={language}
      languages={languages}
      own={own}
      organisation={organisation.name}
      home={home}
      before={<BackLink href={home} />}
    >
      <h1 className="govuk-heading-l">{words('said-did')}</h1>
      <p className="govuk-body">{words('said-did-about')}</p>
      <p className="govuk-body">{words('entries-confirmed')}</p>
      {page.waiting.map((sentence) => (
        <p className="govuk-body" key={sentence}>
          {sentence}
        </p>
      ))}
      <EntryFilter {...page} words={words} />
      {entries.length === 0 ? (
        <p className="govuk-body">{words(isFiltered ? 'entries-no-match' : 'entries-none')}</p>
      ) : (
        <p className="govuk-body">{words('entries-count', { shown: entries.length })}</p>
      )}
      {entries.map((entry) => (
        <EntryCard
          key={entry.id}
          entry={entry}
          href={`/organisations/${organisation.address}/you-said-we-did/${entry.id}${kept}`}
          language={language}
          own={own}
        />
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href={page.feed}>
          {words('entries-feed')}
        </a>
      </p>
    </Page>
  )
}

export function ErrorBoundary() {
  return <LandlordError />
}
