import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listViews } from '../../../../../db/panel/view.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Inset } from '../../../../components/inset'
import { asAccount, officers } from '../../../../session/session.server'
import publicStyles from '../../../../styles/public.scss?url'
import { stepsInWords } from '../../../panel/workspace/steps-in-words'
import { serviceInWords } from '../../../public/entries/entry-views.server'
import { allPanels } from '../links'

export const meta: MetaFunction = () => [{ title: 'Views that panels raised - Soundings' }]

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: publicStyles }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => ({
    views: (await listViews(tx)).map(({ id, words, area_name, service, steps }) => ({
      ...{ id, words, area: area_name, service: serviceInWords(service, { language: 'en' }) },
      last: stepsInWords(steps, 'en').at(-1),
    })),
  }))
}

export default function Views() {
  const { views } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs links={[allPanels]} here="Views" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">Views that panels raised</h1>
          {views.length === 0 ? <Inset>No panel has raised a view yet.</Inset> : null}
          <ul className="entry-list">
            {views.map(({ id, words, area, service, last }) => (
              <li key={id}>
                <a className="govuk-link" href={`/officer/panels/views/${id}`}>
                  {words}
                </a>
                <p className="entry__about">
                  {service}, {area}. {last ? `${last.who}, ${last.day}` : ''}
                </p>
              </li>
            ))}
          </ul>
        </div>
      </main>
    </>
  )
}
