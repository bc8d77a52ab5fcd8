import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Page } from '../../components/page'
import { translator } from '../../locales/translate'
import { readSiteLanguage } from './public-page.server'

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  { title: translator(found?.language ?? 'en', 'public')('not-found-title') },
]

export function loader({ request, context }: LoaderFunctionArgs) {
  return data(readSiteLanguage(request, context), { status: 404 })
}

/** Nothing is changed at an address that does not exist; the answer is the same page. */
export const action = loader

export default function NotFound() {
  const { language, languages, kept } = useLoaderData<typeof loader>()
  const words = translator(language, 'public')
  return (
    <Page language={language} languages={languages} organisation="Soundings" home={`/${kept}`}>
      <h1 className="govuk-heading-l">{words('not-found-title')}</h1>
      <p className="govuk-body">{words('not-found-check')}</p>
      <p className="govuk-body">{words('not-found-answer')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/${kept}`}>
          {words('not-found-home')}
        </a>
      </p>
    </Page>
  )
}
