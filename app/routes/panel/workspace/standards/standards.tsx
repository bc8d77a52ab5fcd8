import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listStandards } from '../../../../../db/panel/standard.server'
import { translator } from '../../../../locales/translate'
import { asPanelMember } from '../../panel-page.server'
import { StandardState } from './standard-body'
import { viewStandards } from './standard-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('standards-title')} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { panels, spoken }) => {
    const standards = await listStandards(
      tx,
      panels.map(({ id }) => id),
    )
    return { ...spoken, standards: await viewStandards(tx, standards, spoken.language) }
  })
}

export default function Standards() {
  const { language, kept, standards } = useLoaderData<typeof loader>()
  const words = translator(language, 'panel')
  return (
    <>
      <h1 className="govuk-heading-l">{words('standards-title')}</h1>
      <p className="govuk-body">{words('standards-about')}</p>
      {standards.length === 0 ? <p className="govuk-body">{words('standards-none')}</p> : null}
      <ul className="entry-list">
        {standards.map(({ id, promise, service, state, standing, figure }) => (
          <li key={id}>
            <a className="govuk-link" href={`/panel/standards/${id}${kept}`}>
              {promise}
            </a>
            <p className="entry__about">
              <StandardState state={state} language={language} /> {service}
            </p>
            <p className="pack__said">
              <strong>{standing}</strong> {figure}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
