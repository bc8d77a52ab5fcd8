import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { Tx } from '../../../../../db/client.server'
import { changeMeasure, insertMeasure } from '../../../../../db/plan/measure.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { asAccount, officers } from '../../../../session/session.server'
import { requireOpenPlan, requireRecommendation } from '../find-plan.server'
import { planHref, recommendationHref } from '../href'
import { changedMeanwhile, typedOf } from '../typed-fields'
import { listAimChoices } from './aim-choices.server'
import { aimFields, readAim, typedAim } from './aim-fields'
import { AimForm } from './aim-form'

export const meta: MetaFunction = () => [{ title: 'What is to be reached - Action plan - Soundings' }]

/** The recommendation, and the measure that the address names, if any. */
async function requireAsked(tx: Tx, request: Request, id: string | undefined) {
  const placed = await requireRecommendation(tx, id)
  const asked = new URL(request.url).searchParams.get('measure')
  const measure = placed.recommendation.measures.find((one) => one.id === asked)
  if (asked && !measure) throw new Response(null, { status: 404 })
  return { ...placed, measure }
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { plan, recommendation, measure } = await requireAsked(tx, request, params.recommendation)
    const choices = await listAimChoices(tx)
    return {
      plan: { id: plan.id, name: plan.name },
      recommendation: { id: recommendation.id, reference: recommendation.reference },
      choices,
      typed: typedAim(measure, choices.wholeArea),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = typedOf(await request.formData(), aimFields)
  return asAccount(request, context, officers, async (tx, account) => {
    const { plan, recommendation, measure } = await requireAsked(tx, request, params.recommendation)
    requireOpenPlan(plan)
    const read = readAim(typed, plan.beganOn)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const { questions, areas } = await listAimChoices(tx)
    const { of } = read.measure
    const isAsked = questions.some(({ choices }) => choices.some(({ value }) => value === typed.question))
    if (of && (!isAsked || !areas.some(({ value }) => value === typed.place)))
      throw new Response(null, { status: 400 })
    const changed = measure
      ? await changeMeasure(tx, account, {
          id: measure.id,
          seen: Number(typed.seen) || 0,
          measure: read.measure,
        })
      : await insertMeasure(tx, account, { recommendationId: recommendation.id, measure: read.measure })
    if (changed === 'changed') return data({ typed, problems: changedMeanwhile('text') }, { status: 409 })
    return redirect(recommendationHref(recommendation.id))
  })
}

export default function Aim() {
  const { plan, recommendation, choices, typed } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const links = [
    { href: planHref({ plan: plan.id }), text: plan.name },
    { href: recommendationHref(recommendation.id), text: recommendation.reference },
  ]
  return (
    <>
      <Breadcrumbs links={links} here="What is to be reached" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">{recommendation.reference}</span> How we will know
          </h1>
          <AimForm choices={choices} typed={refused?.typed ?? typed} problems={refused?.problems ?? []} />
        </div>
      </main>
    </>
  )
}
