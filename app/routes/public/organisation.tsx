import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button'
import { LandlordError } from '../../components/landlord-error'
import { Page } from '../../components/page'
import { translator } from '../../locales/translate'
import publicStyles from '../../styles/public.scss?url'
import { HeadlineResults } from './headline-results'
import { findHeadlines, listOpenSurveys } from './headlines.server'
import { Promises } from './promises'
import { findPromises } from './promises.server'
import { inPublicOrganisation } from './public-page.server'
import { listAgreed } from './standards/standard-views.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.organisation.name }]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return inPublicOrganisation(
    { request, context, address: params.organisation },
    async (tx, language, own) => ({
      open: await listOpenSurveys(tx, language),
      results: await findHeadlines(tx, language, own),
      promises: await findPromises(tx, language, own),
      hasStandards: (await listAgreed(tx)).length > 0,
    }),
  )
}

type Found = Awaited<ReturnType<typeof loader>>

export default function Organisation() {
  const { language, languages, own, organisation, open, results, promises, hasStandards, kept } =
    useLoaderData<typeof loader>()
  const words = translator(language, 'public', own)
  const home = `/organisations/${organisation.address}`
  return (
    <Page
      language={language}
      languages={languages}
      own={own}
      organisation={organisation.name}
      home={`${home}${kept}`}
    >
      <h1 className="govuk-heading-l">{organisation.name}</h1>
      {open.map((survey) => (
        <OpenSurvey key={survey.address} survey={survey} kept={kept} words={words} />
      ))}
      {results ? (
        <HeadlineResults results={results} words={words} />
      ) : (
        <p className="govuk-body">{words('results-none')}</p>
      )}
      <Promises promises={promises} words={words} />
      <h2 className="govuk-heading-m">{words('said-did')}</h2>
      <p className="govuk-body">{words('said-did-about')}</p>
      <PageLink href={`${home}/you-said-we-did${kept}`} text={words('said-did')} />
      {hasStandards ? (
        <>
          <h2 className="govuk-heading-m">{words('service-standards')}</h2>
          <PageLink href={`${home}/service-standards${kept}`} text={words('service-standards-link')} />
        </>
      ) : null}
      <h2 className="govuk-heading-m">{words('contact-title')}</h2>
      <p className="govuk-body">
        <bdi lang="en" dir="ltr">
          {organisation.contact}
        </bdi>
      </p>
    </Page>
  )
}

const PageLink = ({ href, text }: { href: string; text: string }) => (
  <p className="govuk-body">
    <a className="govuk-link" href={href}>
      {text}
    </a>
  </p>
)

type OpenSurveyProps = {
  survey: Found['open'][number]
  kept: string
  words: ReturnType<typeof translator>
}

function OpenSurvey({ survey, kept, words }: OpenSurveyProps) {
  return (
    <section className="open-survey">
      <h2 className="govuk-heading-m">{words('open-title')}</h2>
      <p className="govuk-body">
        <strong>{survey.title}.</strong> {words('open-until', { minutes: survey.minutes, day: survey.until })}
      </p>
      <ButtonLink text={words('open-link')} href={`/s/${survey.address}${kept}`} />
    </section>
  )
}

export function ErrorBoundary() {
  return <LandlordError />
}
