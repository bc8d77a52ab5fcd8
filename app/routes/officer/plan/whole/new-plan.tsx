import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData } from '@remix-run/react'
import { insertPlan } from '../../../../../db/plan/plan.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { ErrorSummary } from '../../../../components/error-summary'
import { asAccount, officers, requireAccount } from '../../../../session/session.server'
import { planHref } from '../href'
import { typedOf } from '../typed-fields'
import { planFields, readPlan, typedPlan } from './plan-fields'
import { PlanForm } from './plan-form'

export const meta: MetaFunction = () => [{ title: 'New plan - Action plan - Soundings' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAccount(request, context, officers)
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const typed = typedOf(await request.formData(), planFields)
  return asAccount(request, context, officers, async (tx, account) => {
    const read = readPlan(typed)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    return redirect(planHref({ plan: await insertPlan(tx, account, read.details) }))
  })
}

export default function NewPlan() {
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  return (
    <>
      <Breadcrumbs links={[{ href: planHref(), text: 'Action plan' }]} here="New plan" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">New plan</h1>
          <PlanForm typed={refused?.typed ?? typedPlan(undefined)} problems={problems} />
        </div>
      </main>
    </>
  )
}
