import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../../components/button'
import { Inset } from '../../../components/inset'
import { asAccount, officers } from '../../../session/session.server'
import { draftHref, newSurveyHref, surveyHref } from './href'
import { findSurveysView } from './surveys-view.server'

export const meta: MetaFunction = () => [{ title: 'Surveys - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, (tx) => findSurveysView(tx))
}

type View = Awaited<ReturnType<typeof loader>>

export default function Surveys() {
  const { surveys, drafts } = useLoaderData<typeof loader>()
  return (
    <main className="govuk-main-wrapper" id="main">
      <h1 className="govuk-heading-l">Surveys</h1>
      <p className="govuk-body measure">
        A survey is built as a draft, made a version that never changes, and asked in waves: periods of
        fieldwork. What changes later is a new version.
      </p>
      <ButtonLink text="Start a draft" href={newSurveyHref} />
      <Drafts drafts={drafts} />
      {surveys.length === 0 ? (
        <Inset>You have no survey yet. Start a draft, from nothing or from a ready survey.</Inset>
      ) : (
        <SurveyTable surveys={surveys} />
      )}
    </main>
  )
}

function Drafts({ drafts }: Pick<View, 'drafts'>) {
  if (drafts.length === 0) return null
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--m">Drafts</caption>
      <thead>
        <tr>
          <th scope="col">Draft</th>
          <th scope="col">Of</th>
          <th scope="col" className="number">
            Questions
          </th>
          <th scope="col">Last changed</th>
        </tr>
      </thead>
      <tbody>
        {drafts.map((draft) => (
          <tr key={draft.id}>
            <th scope="row">
              <a className="govuk-link" href={draftHref(draft.id)}>
                {draft.title}
              </a>
            </th>
            <td data-label="Of">{draft.of}</td>
            <td data-label="Questions" className="number">
              {draft.questions}
            </td>
            <td data-label="Last changed">{draft.changed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SurveyTable({ surveys }: Pick<View, 'surveys'>) {
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--m">Your surveys</caption>
      <thead>
        <tr>
          <th scope="col">Survey</th>
          <th scope="col">Newest version</th>
          <th scope="col" className="number">
            Questions
          </th>
          <th scope="col">Waves</th>
        </tr>
      </thead>
      <tbody>
        {surveys.map((survey) => (
          <tr key={survey.id}>
            <th scope="row">
              <a className="govuk-link" href={surveyHref(survey.id)}>
                {survey.title}
              </a>
            </th>
            <td data-label="Newest version">{survey.newest}</td>
            <td data-label="Questions" className="number">
              {survey.questions}
            </td>
            <td data-label="Waves">{survey.waves}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
