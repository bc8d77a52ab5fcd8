import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { listViewsOf } from '../../../../../db/panel/view.server'
import { ButtonLink } from '../../../../components/button'
import { translator } from '../../../../locales/translate'
import { serviceInWords } from '../../../public/entries/entry-views.server'
import { asPanelMember } from '../../panel-page.server'
import { stepsInWords } from '../steps-in-words'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('views-title')} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { panels, spoken }) => {
    const views = await listViewsOf(
      tx,
      panels.map(({ id }) => id),
    )
    return {
      ...spoken,
      views: views.map(({ id, words, area_name, service, steps }) => ({
        ...{ id, words, area: area_name, service: serviceInWords(service, spoken) },
        last: stepsInWords(steps, spoken.language).at(-1),
      })),
    }
  })
}

export default function Views() {
  const { language, kept, views } = useLoaderData<typeof loader>()
  const words = translator(language, 'panel')
  return (
    <>
      <h1 className="govuk-heading-l">{words('views-title')}</h1>
      <p className="govuk-body">{words('views-about')}</p>
      <ButtonLink text={words('view-new')} href={`/panel/views/new${kept}`} />
      {views.length === 0 ? <p className="govuk-body">{words('views-none')}</p> : null}
      <ul className="entry-list">
        {views.map(({ id, words: said, area, service, last }) => (
          <li key={id}>
            <a className="govuk-link" href={`/panel/views/${id}${kept}`}>
              {said}
            </a>
            <p className="entry__about">
              {service}, {area}
            </p>
            {last ? (
              <p className="entry__about">
                {last.who}, {last.day}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
