import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { weighWave } from '../../../../db/weighting.server'
import { ErrorSummary } from '../../../components/error-summary'
import { problemIn } from '../../../components/problem'
import { WaveCrumbs } from '../../../components/wave-crumbs'
import { requireWave } from '../../../http/require-wave.server'
import { loadWaveView } from '../../../http/wave-view.server'
import { asAccount, officers } from '../../../session/session.server'
import { byField, typedWeights } from './fields'
import { FiguresForm, MarginChoice } from './form'
import { saveWeights } from './saving.server'
import { Applied, FromRegister, Preview, Standing } from './sections'
import { UsedSettings } from './used'
import { findWeightsView } from './view.server'
import { WhatToDo } from './what-to-do'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Weights: ${data?.wave.name ?? ''} - Soundings` },
]

export function loader(args: LoaderFunctionArgs) {
  return loadWaveView(args, findWeightsView)
}

const Intent = z.enum(['preview', 'apply', 'remove'])

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const { wave, saved } = await asAccount(request, context, officers, async (tx, account) => {
    const wave = await requireWave(tx, params.wave)
    const intent = Intent.safeParse(form.get('intent'))
    if (!intent.success) throw new Response(null, { status: 400 })
    const asked = { intent: intent.data, typed: typedWeights(form), accountId: account.id }
    return { wave, saved: await saveWeights(tx, wave, asked) }
  })
  if (saved.state !== 'done') return data(saved, { status: saved.state === 'refused' ? 422 : 200 })
  if (wave.state === 'closed') await weighWave(context.db, wave)
  return redirect(`/officer/waves/${wave.id}/weights`)
}

export default function Weights() {
  const view = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { wave, offers, canPreview } = view
  const typed = answered?.typed ?? view.typed
  const refused = answered?.state === 'refused' ? answered.problems : []
  const problems = answered ? refused : view.problems
  return (
    <>
      <WaveCrumbs wave={wave} here="Weights" />
      <main className="govuk-main-wrapper" id="main">
        <ErrorSummary problems={problems} />
        <span className="govuk-caption-l">{wave.name}</span>
        <h1 className="govuk-heading-l">Weights</h1>
        <div className="measure">
          <p className="govuk-body">
            Those who answer are never quite like all your tenants. With weights, the answers of a group that
            answered too seldom count for more and those of a group that answered often for less, until each
            group is as large among the answers as among your tenants. Every figure keeps the number of people
            it rests on.
          </p>
          <Standing view={view} />
        </div>
        {refused.length > 0 ? <WhatToDo /> : null}
        {answered?.state === 'previewed' ? (
          <Preview report={answered.report} typed={typed} />
        ) : (
          <Applied view={view} />
        )}
        <UsedSettings used={view.used} left={view.left} />
        <section className="measure" aria-labelledby="choose">
          <h2 className="govuk-heading-m" id="choose">
            {typed.by.length > 0 ? 'Change the weights' : 'Weight this wave'}
          </h2>
          <MarginChoice
            key={typed.by.join()}
            offers={offers}
            by={typed.by}
            suggestion={typed.by.length > 0 || problems.length > 0 ? undefined : view.suggestion}
            error={problemIn(problems, byField)}
          />
          {typed.by.length > 0 ? (
            <>
              <FromRegister typed={typed} />
              <FiguresForm offers={offers} typed={typed} problems={problems} canPreview={canPreview} />
            </>
          ) : null}
        </section>
      </main>
    </>
  )
}
