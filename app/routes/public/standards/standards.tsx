import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { BackLink } from '../../../components/back-link'
import { LandlordError } from '../../../components/landlord-error'
import { Page } from '../../../components/page'
import { Tag } from '../../../components/tag'
import { type Translate, translator } from '../../../locales/translate'
import publicStyles from '../../../styles/public.scss?url'
import { inPublicOrganisation } from '../public-page.server'
import { type PublicStandard, viewAgreed } from './standard-views.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = translator(data?.language ?? 'en', 'public', data?.own)
  return [{ title: `${words('service-standards')} - ${data?.organisation.name ?? ''}` }]
}

/** What the landlord promises, and whether it keeps it. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return inPublicOrganisation(
    { request, context, address: params.organisation },
    async (tx, language, own) => ({ standards: await viewAgreed(tx, { language, own }) }),
  )
}

export default function Standards() {
  const { language, languages, own, organisation, kept, standards } = useLoaderData<typeof loader>()
  const words = translator(language, 'public', own)
  const home = `/organisations/${organisation.address}${kept}`
  return (
    <Page
      language={language}
      languages={languages}
      own={own}
      organisation={organisation.name}
      home={home}
      before={<BackLink href={home} />}
    >
      <h1 className="govuk-heading-l">{words('service-standards')}</h1>
      <p className="govuk-body">{words('service-standards-about')}</p>
      {standards.length === 0 ? <p className="govuk-body">{words('service-standards-none')}</p> : null}
      {standards.map((standard) => (
        <OneStandard key={standard.id} standard={standard} words={words} />
      ))}
    </Page>
  )
}

const colours = { met: 'green', missed: 'red', 'not known': 'grey' } as const

function OneStandard({ standard, words }: { standard: PublicStandard; words: Translate }) {
  const facts = [
    [words('standard-target-title'), standard.target],
    [words('where'), standard.area],
    [words('standard-agreed-title'), standard.agreed],
  ] as const
  return (
    <article className="entry">
      <p className="entry__about">{standard.service}</p>
      <h2 className="entry__view" dir="auto">
        {standard.promise}
      </h2>
      <dl className="entry__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="govuk-heading-s">{words('standard-now-title')}</h3>
      <p className="govuk-body">
        <Tag text={standard.standingInWords} colour={colours[standard.standing]} /> {standard.certainty}
      </p>
      {standard.figure ? <p className="govuk-body">{standard.figure}</p> : null}
    </article>
  )
}

export function ErrorBoundary() {
  return <LandlordError />
}
