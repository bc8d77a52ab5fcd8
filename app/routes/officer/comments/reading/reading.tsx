import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { PageLinks } from '../../../../components/page-links'
import { grouped } from '../../../../locales/number'
import { asAccount, officers } from '../../../../session/session.server'
import { reasonsHref } from '../../reasons/href'
import { NothingRead } from './nothing-read'
import { ReadCard } from './read-card'
import { readingHref } from './reading-choice'
import { ReadingForm } from './reading-form'
import { findReadingView } from './reading-view.server'

export const meta: MetaFunction = () => [{ title: 'Comments - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, (tx) => findReadingView(tx, new URL(request.url).searchParams))
}

export default function Reading() {
  const { chosen, words, total, pages, choices, comments, nothing } = useLoaderData<typeof loader>()
  return (
    <main className="govuk-main-wrapper" id="main">
      <h1 className="govuk-heading-l">Comments</h1>
      <p className="govuk-body measure">
        What tenants said in their own words, once an officer has released it. What might tell who somebody is
        stands in square brackets. A region’s comments are here where 30 or more of it answered; nothing
        smaller is named.
      </p>
      {chosen.wave ? (
        <p className="ways">
          <a className="govuk-link" href={`/officer/waves/${chosen.wave}/comments`}>
            Screen those that wait
          </a>
          <a className="govuk-link" href={reasonsHref(chosen.wave)}>
            The reasons they give
          </a>
        </p>
      ) : null}
      <ReadingForm chosen={chosen} choices={choices} />
      {total > 0 && choices.themes.length === 0 ? (
        <p className="govuk-body measure">
          No comment here is said to speak of a theme of a framework yet: whoever releases one can say so, and
          comments can be found by theme then.
        </p>
      ) : null}
      <h2 className="govuk-heading-m">{total === 1 ? '1 comment' : `${grouped(total)} comments`}</h2>
      {nothing ? <NothingRead {...nothing} /> : null}
      {comments.map((comment) => (
        <ReadCard key={comment.id} comment={comment} words={words} />
      ))}
      <PageLinks page={chosen.page} pages={pages} hrefOf={(page) => readingHref({ ...chosen, page })} />
    </main>
  )
}
