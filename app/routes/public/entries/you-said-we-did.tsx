import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listAreas } from '../../../../db/area.server'
import { listPublishedEntries } from '../../../../db/entry/entry.server'
import { services } from '../../../../surveys/service'
import { BackLink } from '../../../components/back-link'
import { EntryCard } from '../../../components/entry/entry-card'
import { LandlordError } from '../../../components/landlord-error'
import { Page } from '../../../components/page'
import { reader, translator } from '../../../locales/translate'
import publicStyles from '../../../styles/public.scss?url'
import { inPublicOrganisation } from '../public-page.server'
import { EntryFilter } from './entry-filter'
import { viewEntries } from './entry-views.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${translator(data?.language ?? 'en', 'public', data?.own)('said-did')} - ${data?.organisation.name ?? ''}`,
  },
]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  return inPublicOrganisation(
    { request, context, address: params.organisation },
    async (tx, language, own) => {
      const areas = (await listAreas(tx)).map(({ id, name, depth }) => ({ id, name, depth }))
      const area = areas.find(({ id }) => String(id) === asked.get('area'))?.id
      const service = services.find(({ key }) => key === asked.get('service'))?.key
      const entries = await listPublishedEntries(tx, { areaId: area, service })
      const named = services.map(({ key, text }) => ({ value: key, text: reader(language, own)(text) }))
      return { areas, services: named, area, service, entries: await viewEntries(tx, entries, language, own) }
    },
  )
}

export default function YouSaidWeDid() {
  const page = useLoaderData<typeof loader>()
  const { language, languages, own, organisation, entries, kept } = page
  const words = translator(language, 'public', own)
  const home = `/organisations/${organisation.address}${kept}`
  const isFiltered = page.area !== undefined || page.service !== undefined
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
      <EntryFilter {...page} words={words} />
      {entries.length === 0 ? (
        <p className="govuk-body">{words(isFiltered ? 'entries-no-match' : 'entries-none')}</p>
      ) : (
        <p className="govuk-body">{words('entries-count', { shown: entries.length })}</p>
      )}
      {entries.map((entry) => (
        <EntryCard key={entry.id} entry={entry} language={language} own={own} />
      ))}
    </Page>
  )
}

export function ErrorBoundary() {
  return <LandlordError />
}
