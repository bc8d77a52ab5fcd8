import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { today } from '../../../../db/day.server'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { Inset } from '../../../components/inset'
import { asAccount, officers } from '../../../session/session.server'
import { importsHref } from '../imports/href'
import { listSurveyChoices, makePastWave, withTakenName } from './making.server'
import { readPast, typedPast } from './past-fields'
import { PastForm } from './past-form'

export const meta: MetaFunction = () => [{ title: 'Bring in a past survey - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const surveys = await listSurveyChoices(tx)
    const only = surveys.length === 1 ? surveys[0]?.value : undefined
    return { surveys, typed: { ...typedPast(new URLSearchParams()), survey: only ?? '' } }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const typed = typedPast(await request.formData())
  return asAccount(request, context, officers, async (tx, account) => {
    const surveys = (await listSurveyChoices(tx)).map(({ value }) => value)
    const read = readPast(typed, surveys, today())
    if (!read.ok) {
      const problems = await withTakenName(tx, typed, { problems: read.problems, surveys })
      return data({ typed, problems }, { status: 422 })
    }
    const made = await makePastWave(tx, account, read.past)
    return made.ok
      ? redirect(importsHref(made.id))
      : data({ typed, problems: made.problems }, { status: 422 })
  })
}

export default function NewPastWave() {
  const { surveys, typed } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <Breadcrumbs links={[{ href: '/officer', text: 'Results' }]} here="Bring in a past survey" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">Bring in a past survey</h1>
          <p className="govuk-body">
            A survey that is over, and was answered in another tool, becomes a wave like any other: its
            results are read here, and later waves are compared with it. Nobody can answer it by a link.
          </p>
          <ol className="govuk-list govuk-list--number">
            <li>Say which survey it was, and when people answered it.</li>
            <li>Bring in its files. Each can be undone until you close the wave.</li>
            <li>
              Close the wave once everything is there. Then its results are read, and nothing more is added or
              undone.
            </li>
          </ol>
          {surveys.length === 0 ? (
            <Inset>There is no survey here yet that its answers could belong to.</Inset>
          ) : (
            <PastForm surveys={surveys} typed={refused?.typed ?? typed} problems={refused?.problems ?? []} />
          )}
        </div>
      </main>
    </>
  )
}
