import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { today } from '../../../../../db/day.server'
import { openWave } from '../../../../../db/wave-opening.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { originOf } from '../../../../http/origin'
import { asAccount, officers } from '../../../../session/session.server'
import { surveyHref, surveysHref } from '../href'
import { requireVersion } from '../versions/survey-view.server'
import { readWave, typedWave } from './wave-fields'
import { WaveForm } from './wave-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Open a wave: ${data?.title ?? ''} - Surveys - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { surveyId, version, definition } = await requireVersion(tx, params)
    const start = `${originOf(request, context.settings)}/s/`
    return { surveyId, version, start, title: definition.title.en, typed: typedWave(new URLSearchParams()) }
  })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const typed = typedWave(await request.formData())
  const read = readWave(typed, today())
  return asAccount(request, context, officers, async (tx, account) => {
    const { surveyId, version } = await requireVersion(tx, params)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const survey = { survey_id: surveyId, version }
    const opened = await openWave(tx, account.organisation_id, { ...read.wave, survey })
    if (opened.ok) return redirect(`/officer/waves/${opened.id}`, 303)
    return data({ typed, problems: [taken[opened.taken]] }, { status: 422 })
  })
}

const taken = {
  name: { field: 'name', message: 'This survey has a wave of that name already' },
  address: { field: 'address', message: 'This short address is used already: choose another' },
}

export default function NewWave() {
  const { surveyId, version, title, start, typed } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <Breadcrumbs
        links={[
          { href: surveysHref, text: 'Surveys' },
          { href: surveyHref(surveyId), text: title },
        ]}
        here="Open a wave"
      />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <span className="govuk-caption-l">
            {title}, version {version}
          </span>
          <h1 className="govuk-heading-l">Open a wave</h1>
          <p className="govuk-body">
            A wave is one period of asking. It takes answers from its first day to the end of its last, and
            tenants are told when they will hear what was found.
          </p>
          <WaveForm start={start} typed={refused?.typed ?? typed} problems={refused?.problems ?? []} />
        </div>
      </main>
    </>
  )
}
