import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { insertRecommendation } from '../../../../../db/plan/recommendation.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { asAccount, officers } from '../../../../session/session.server'
import { requireOpenPlan, requirePlanToAddTo } from '../find-plan.server'
import { planHref, recommendationHref } from '../href'
import { typedOf } from '../typed-fields'
import { askedBasis, basisOf, listOffered, readResting } from './bases-offered.server'
import { recommendationFields, typedRecommendation } from './recommendation-fields'
import { RecommendationForm } from './recommendation-form'

export const meta: MetaFunction = () => [{ title: 'New recommendation - Action plan - Soundings' }]

const askedOf = (request: Request) => new URL(request.url).searchParams

export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = askedOf(request)
  return asAccount(request, context, officers, async (tx) => {
    const plan = await requirePlanToAddTo(tx, asked)
    const bases = await listOffered(tx, [])
    const rests = askedBasis(asked)
    const basis = basisOf(rests, bases)
    return {
      plan: { id: plan.id, name: plan.name },
      bases,
      typed: typedRecommendation(undefined, rests),
      problems: basis.ok ? [] : basis.problems,
    }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const typed = typedOf(await request.formData(), recommendationFields)
  return asAccount(request, context, officers, async (tx, account) => {
    const plan = await requirePlanToAddTo(tx, askedOf(request))
    requireOpenPlan(plan)
    const read = readResting(typed, plan.beganOn, await listOffered(tx, []))
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const { words, rests } = read
    return redirect(
      recommendationHref(await insertRecommendation(tx, account, { planId: plan.id, words, rests })),
    )
  })
}

export default function NewRecommendation() {
  const { plan, typed, bases, problems } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <Breadcrumbs
        links={[{ href: planHref({ plan: plan.id }), text: plan.name }]}
        here="New recommendation"
      />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">New recommendation</h1>
          <RecommendationForm
            typed={refused?.typed ?? typed}
            problems={refused?.problems ?? problems}
            bases={bases}
          />
        </div>
      </main>
    </>
  )
}
