import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { changeRecommendation } from '../../../../../db/plan/recommendation.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { asAccount, officers } from '../../../../session/session.server'
import { requireOpenPlan, requireRecommendation } from '../find-plan.server'
import { planHref, recommendationHref } from '../href'
import { changedMeanwhile, typedOf } from '../typed-fields'
import { basisValue, listOffered, readResting } from './bases-offered.server'
import { recommendationFields, typedRecommendation } from './recommendation-fields'
import { RecommendationForm } from './recommendation-form'

export const meta: MetaFunction = () => [{ title: 'Change a recommendation - Action plan - Soundings' }]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const { plan, recommendation } = await requireRecommendation(tx, params.recommendation)
    const [first] = recommendation.rests
    return {
      plan: { id: plan.id, name: plan.name },
      recommendation: { id: recommendation.id, reference: recommendation.reference },
      bases: await listOffered(tx, recommendation.rests),
      typed: typedRecommendation(recommendation, first ? basisValue(first) : ''),
    }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = typedOf(await request.formData(), recommendationFields)
  return asAccount(request, context, officers, async (tx, account) => {
    const { plan, recommendation } = await requireRecommendation(tx, params.recommendation)
    requireOpenPlan(plan)
    const { id, rests: before } = recommendation
    const read = readResting(typed, plan.beganOn, await listOffered(tx, before))
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    // The form shows the first; what else it rests on stays.
    const rests = [...read.rests, ...before.slice(1).filter((one) => basisValue(one) !== typed.rests)]
    const change = { id, seen: Number(typed.seen) || 0, words: read.words, rests }
    const changed = await changeRecommendation(tx, account, change)
    if (changed === 'done') return redirect(recommendationHref(id))
    return data({ typed, problems: changedMeanwhile('reference') }, { status: 409 })
  })
}

export default function ChangeRecommendation() {
  const { plan, recommendation, typed, bases } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const links = [
    { href: planHref({ plan: plan.id }), text: plan.name },
    { href: recommendationHref(recommendation.id), text: recommendation.reference },
  ]
  return (
    <>
      <Breadcrumbs links={links} here="Change it" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">Change {recommendation.reference}</h1>
          <RecommendationForm
            typed={refused?.typed ?? typed}
            problems={refused?.problems ?? []}
            bases={bases}
          />
        </div>
      </main>
    </>
  )
}
