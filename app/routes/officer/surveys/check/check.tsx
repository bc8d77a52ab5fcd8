import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../../../components/button'
import { Checkboxes } from '../../../../components/checkboxes'
import { ErrorSummary } from '../../../../components/error-summary'
import { asAccount, officers } from '../../../../session/session.server'
import { requireDraft, withSent } from '../building/acting.server'
import { DraftFrame, Revision } from '../building/draft-frame'
import { draftPartHref, surveyHref } from '../href'
import { makeVersion, viewCheck } from './check-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Make it a version: ${data?.draft.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => viewCheck(await requireDraft(tx, params.draft)))
}

export function action(args: ActionFunctionArgs) {
  return withSent(args, async (sent) => {
    const made = await makeVersion(sent)
    return made.ok ? redirect(surveyHref(made.surveyId), 303) : data(made, { status: made.status })
  })
}

export default function Check() {
  const { draft, problems, warnings } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const path = draftPartHref(draft.id, 'check')
  return (
    <DraftFrame draft={draft} here="Make it a version" path={path} refusal={refused?.message}>
      <ErrorSummary problems={refused?.unticked ? [{ field: 'agreed', message: refused.unticked }] : []} />
      <div className="measure">
        {problems.length > 0 ? <Problems problems={problems} /> : null}
        {warnings.length > 0 ? (
          <>
            <h2 className="govuk-heading-m">Worth another look</h2>
            <ul className="govuk-list govuk-list--bullet">
              {warnings.map(({ href, text }) => (
                <li key={text}>
                  <a className="govuk-link" href={href}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {problems.length === 0 ? (
          <form method="post" noValidate>
            <Revision draft={draft} />
            <p className="govuk-body">
              Once it is a version its words never change, so that every answer stands with what the tenant
              read. To change anything later, you make a new draft from it, and a new version of that. A
              version is asked of nobody until you open a wave with it.
            </p>
            <Checkboxes
              name="agreed"
              legend="Is it ready?"
              choices={[{ value: 'yes', text: 'Yes, and I have looked at the preview' }]}
              values={[]}
              error={refused?.unticked}
            />
            <Button text="Make it a version" />
          </form>
        ) : null}
      </div>
    </DraftFrame>
  )
}

function Problems({ problems }: { problems: { href: string; text: string }[] }) {
  return (
    <div className="govuk-error-summary" role="alert" tabIndex={-1}>
      <h2 className="govuk-error-summary__title">
        {problems.length === 1
          ? 'One thing has to be put right first'
          : `${problems.length} things have to be put right first`}
      </h2>
      <ul className="govuk-list govuk-error-summary__list">
        {problems.map(({ href, text }) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
