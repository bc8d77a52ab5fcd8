import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { insertSurveyDraft } from '../../../../../db/survey-draft.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { typedIn } from '../../../../http/typed-in'
import { asAccount, officers } from '../../../../session/session.server'
import { comparisonHref, draftHref, surveysHref, versionHref } from '../href'
import { findSurveyView, requireVersion } from './survey-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, (tx) => findSurveyView(tx, params.survey))
}

/** Begins a draft of the survey with one of its versions. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx, account) => {
    const asked = { survey: params.survey, version: typedIn(form, 'version') }
    const { surveyId, version, key, definition } = await requireVersion(tx, asked)
    const id = await insertSurveyDraft(tx, account, {
      definition: { ...definition, key },
      what: `Began with version ${version}`,
      of: { surveyId, version },
    })
    return redirect(draftHref(id), 303)
  })
}

type View = Awaited<ReturnType<typeof loader>>

export default function Survey() {
  const view = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs links={[{ href: surveysHref, text: 'Surveys' }]} here={view.title} />
      <main className="govuk-main-wrapper" id="main">
        <h1 className="govuk-heading-l">{view.title}</h1>
        <p className="govuk-body-l measure">{view.purpose}</p>
        {view.drafts.length > 0 ? (
          <>
            <h2 className="govuk-heading-m">Drafts of it</h2>
            <ul className="govuk-list govuk-list--bullet">
              {view.drafts.map(({ id, title, changed }) => (
                <li key={id}>
                  <a className="govuk-link" href={draftHref(id)}>
                    {title}
                  </a>
                  <span className="under">Last changed {changed}</span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {view.versions.map((version) => (
          <Version key={version.version} surveyId={view.id} version={version} />
        ))}
      </main>
    </>
  )
}

function Version({ surveyId, version: one }: { surveyId: string; version: View['versions'][number] }) {
  const { version, madeOn, about, before, waves } = one
  const of = <span className="govuk-visually-hidden"> of version {version}</span>
  return (
    <section className="builder__section">
      <h2 className="govuk-heading-m">Version {version}</h2>
      <p className="govuk-body">
        Made on {madeOn}. {about}.
      </p>
      <p className="govuk-body">
        {waves.length === 0 ? 'No wave has asked it yet.' : 'Asked in '}
        {waves.map(({ id, name }, place) => (
          <span key={id}>
            {place > 0 ? ', ' : ''}
            <a className="govuk-link" href={`/officer/waves/${id}`}>
              {name}
            </a>
          </span>
        ))}
      </p>
      <form method="post" className="builder__acts">
        <input type="hidden" name="version" value={version} />
        <button type="submit" className="link-button">
          New draft from this version<span className="govuk-visually-hidden">, {version}</span>
        </button>
        <a className="govuk-link" href={versionHref(surveyId, version, 'wave')}>
          Open a wave<span className="govuk-visually-hidden"> with version {version}</span>
        </a>
        <a className="govuk-link" href={versionHref(surveyId, version, 'preview')}>
          Preview{of}
        </a>
        {before ? (
          <a className="govuk-link" href={comparisonHref(surveyId, before, version)}>
            Compare with version {before}
          </a>
        ) : null}
        <a className="govuk-link" href={versionHref(surveyId, version, 'survey.json')}>
          Download{of}
        </a>
      </form>
    </section>
  )
}
