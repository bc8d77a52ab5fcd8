import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { ErrorSummary } from '../../../../components/error-summary'
import { asAccount, officers } from '../../../../session/session.server'
import { requireOpenPlan, requirePlan } from '../find-plan.server'
import { planHref, planPageHref } from '../href'
import { actOnPlan } from './act-on-plan.server'
import { typedInstead, viewFigures } from './figures-view.server'
import { OwnFigures } from './own-figures'
import { typedPlan } from './plan-fields'
import { FigureForm, PlanForm } from './plan-form'

export const meta: MetaFunction = () => [{ title: 'The plan and its figures - Action plan - Soundings' }]

const askedOf = (request: Request, name = 'plan') => new URL(request.url).searchParams.get(name) ?? undefined

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const plan = await requirePlan(tx, askedOf(request))
    const instead = askedOf(request, 'instead')
    return {
      ...{ id: plan.id, name: plan.name, isPast: plan.stoodOn !== undefined, typed: typedPlan(plan) },
      figures: await viewFigures(tx, plan.id),
      figure: instead === undefined ? undefined : await typedInstead(tx, plan.id, instead),
    }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return asAccount(request, context, officers, async (tx, account) => {
    const plan = await requirePlan(tx, askedOf(request))
    requireOpenPlan(plan)
    const sent = { form, planId: plan.id, beganOn: plan.beganOn }
    const done = await actOnPlan(tx, account, sent)
    if (done.state === 'refused')
      return data({ ...done.typed, problems: done.problems }, { status: done.status })
    return redirect(done.isFigure ? planPageHref('details', plan.id) : planHref({ plan: plan.id }))
  })
}

export default function Details() {
  const { id, name, isPast, typed, figures, figure } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  return (
    <>
      <Breadcrumbs links={[{ href: planHref({ plan: id }), text: name }]} here="The plan and its figures" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">{name}</span> The plan and its figures
          </h1>
          {isPast ? null : <PlanForm typed={refused?.plan ?? typed} problems={problems} />}
          <h2 className="govuk-heading-m">Figures of our own</h2>
          <p className="govuk-body">
            Figures that no survey gives, each with its day and where it is from; two of one thing on one day
            are said not to add up. One that was mistyped can be taken away, unless a signed judgement rests
            on it: then put the right one in its place.
          </p>
          <OwnFigures plan={id} isPast={isPast} figures={figures} />
          {isPast ? null : <FigureForm typed={refused?.figure ?? figure} problems={problems} />}
        </div>
      </main>
    </>
  )
}
