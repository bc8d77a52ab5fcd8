import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../../components/button'
import { Inset } from '../../../components/inset'
import { RecordsTable } from '../../../components/records-table'
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
    <RecordsTable
      caption="Drafts"
      columns={[
        {
          label: 'Draft',
          of: ({ id, title }) => (
            <a className="govuk-link" href={draftHref(id)}>
              {title}
            </a>
          ),
        },
        { label: 'Of', of: (draft) => draft.of },
        { label: 'Questions', isNumber: true, of: ({ questions }) => questions },
        { label: 'Last changed', of: ({ changed }) => changed },
      ]}
      rows={drafts}
      keyOf={({ id }) => id}
    />
  )
}

function SurveyTable({ surveys }: Pick<View, 'surveys'>) {
  return (
    <RecordsTable
      caption="Your surveys"
      columns={[
        {
          label: 'Survey',
          of: ({ id, title }) => (
            <a className="govuk-link" href={surveyHref(id)}>
              {title}
            </a>
          ),
        },
        { label: 'Newest version', of: ({ newest }) => newest },
        { label: 'Questions', isNumber: true, of: ({ questions }) => questions },
        { label: 'Waves', of: ({ waves }) => waves },
      ]}
      rows={surveys}
      keyOf={({ id }) => id}
    />
  )
}
