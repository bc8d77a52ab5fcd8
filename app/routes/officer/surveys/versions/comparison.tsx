import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { Details } from '../../../../components/details'
import { Inset } from '../../../../components/inset'
import { Select } from '../../../../components/select'
import { asAccount, officers } from '../../../../session/session.server'
import { surveyHref, surveysHref } from '../href'
import { ChangeCard } from './change-card'
import { findComparison } from './comparison-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Compare versions: ${data?.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, (tx) =>
    findComparison(tx, params.survey, new URL(request.url).searchParams),
  )
}

export default function Comparison() {
  const { id, title, from, to, choices, changes, same, counts } = useLoaderData<typeof loader>()
  const links = [
    { href: surveysHref, text: 'Surveys' },
    { href: surveyHref(id), text: title },
  ]
  return (
    <>
      <Breadcrumbs links={links} here="Compare versions" />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">{title}</span>
        <h1 className="govuk-heading-l">
          Version {from} and version {to}
        </h1>
        <form method="get" className="choices" key={`${from} ${to}`}>
          <Select name="from" label="From" choices={choices} value={String(from)} />
          <Select name="to" label="To" choices={choices} value={String(to)} />
          <Button text="Compare" />
        </form>
        <p className="govuk-body measure">
          Of the questions in both that have figures, {counts.compare}{' '}
          {counts.compare === 1 ? 'stays' : 'stay'} comparable over time
          {counts.others > 0 ? `, ${counts.others} with care as they are of other people` : ''}
          {counts.not > 0 ? `, and ${counts.not} cannot be compared` : ''}.
        </p>
        {changes.length === 0 ? <Inset>Every question is the same, in the same place.</Inset> : null}
        {changes.map((change) => (
          <ChangeCard key={change.key} change={change} from={from} to={to} />
        ))}
        {same.length > 0 ? (
          <Details summary={`${same.length} ${same.length === 1 ? 'question is' : 'questions are'} the same`}>
            <ul className="govuk-list govuk-list--bullet">
              {same.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          </Details>
        ) : null}
      </main>
    </>
  )
}
