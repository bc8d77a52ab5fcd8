import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { insertPlan } from '../../../../../db/plan/plan.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { ErrorSummary } from '../../../../components/error-summary'
import { Inset } from '../../../../components/inset'
import { asAccount, officers, requireAccount } from '../../../../session/session.server'
import { type MadeFrom, madeFrom, newRecommendationHref, planHref } from '../href'
import { typedOf } from '../typed-fields'
import { planFields, readPlan, typedPlan } from './plan-fields'
import { PlanForm } from './plan-form'

export const meta: MetaFunction = () => [{ title: 'New plan - Action plan - Soundings' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAccount(request, context, officers)
  return { isForRecommendation: isFrom(askedOf(request)) }
}

/** What a recommendation is to be made from once there is a plan. */
const askedOf = (request: Request): MadeFrom => madeFrom(new URL(request.url).searchParams)

const isFrom = ({ finding, claim }: MadeFrom): boolean => Boolean(finding || claim)

export async function action({ request, context }: ActionFunctionArgs) {
  const typed = typedOf(await request.formData(), planFields)
  return asAccount(request, context, officers, async (tx, account) => {
    const read = readPlan(typed)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const plan = await insertPlan(tx, account, read.details)
    const from = askedOf(request)
    return redirect(isFrom(from) ? newRecommendationHref({ ...from, plan }) : planHref({ plan }))
  })
}

export default function NewPlan() {
  const { isForRecommendation } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  return (
    <>
      <Breadcrumbs links={[{ href: planHref(), text: 'Action plan' }]} here="New plan" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">New plan</h1>
          {isForRecommendation ? (
            <Inset>
              A recommendation is part of a plan, and none is being worked on. Make one, and the form of the
              recommendation follows.
            </Inset>
          ) : null}
          <PlanForm typed={refused?.typed ?? typedPlan(undefined)} problems={problems} />
        </div>
      </main>
    </>
  )
}
