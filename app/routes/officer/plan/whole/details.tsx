import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { addOwnFigure } from '../../../../../db/plan/measure.server'
import { changePlan } from '../../../../../db/plan/plan.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { ErrorSummary } from '../../../../components/error-summary'
import { dayInWords } from '../../../../locales/day'
import { asAccount, officers } from '../../../../session/session.server'
import { requireOpenPlan, requirePlan } from '../find-plan.server'
import { planHref, planPageHref } from '../href'
import { changedMeanwhile, typedOf } from '../typed-fields'
import { figureFields, planFields, readFigure, readPlan, typedPlan } from './plan-fields'
import { FigureForm, PlanForm } from './plan-form'

export const meta: MetaFunction = () => [{ title: 'The plan and its figures - Action plan - Soundings' }]

const askedOf = (request: Request) => new URL(request.url).searchParams.get('plan') ?? undefined

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const plan = await requirePlan(tx, askedOf(request))
    const figures = plan.figures.map(({ id, about, sharesOf, value, unit, on, source }) => ({
      ...{ id, about: sharesOf ? `${sharesOf}: ${about}` : about, source },
      value: `${value}${unit.startsWith('%') || unit === '' ? unit : ` ${unit}`}`,
      on: on === undefined ? 'no day said' : dayInWords(on, 'en'),
    }))
    return {
      id: plan.id,
      name: plan.name,
      isPast: plan.stoodOn !== undefined,
      typed: typedPlan(plan),
      figures,
    }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const [plan, figure] = [typedOf(form, planFields), typedOf(form, figureFields)]
  return asAccount(request, context, officers, async (tx, account) => {
    const { id, beganOn, stoodOn, ...rest } = await requirePlan(tx, askedOf(request))
    requireOpenPlan({ id, beganOn, stoodOn, ...rest })
    const isFigure = plan.act === 'figure'
    const typed = { plan: isFigure ? undefined : plan, figure: isFigure ? figure : undefined }
    if (isFigure) {
      const read = readFigure(figure, beganOn)
      if (!read.ok) return data({ ...typed, problems: read.problems }, { status: 422 })
      await addOwnFigure(tx, account, { planId: id, figure: read.figure })
      return redirect(planPageHref('details', id))
    }
    const read = readPlan(plan)
    if (!read.ok) return data({ ...typed, problems: read.problems }, { status: 422 })
    const changed = await changePlan(tx, account, { id, seen: Number(plan.seen) || 0, details: read.details })
    if (changed === 'changed') return data({ ...typed, problems: changedMeanwhile('name') }, { status: 409 })
    return redirect(planHref({ plan: id }))
  })
}

export default function Details() {
  const { id, name, isPast, typed, figures } = useLoaderData<typeof loader>()
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
            Figures that no survey gives, each with its day and where it is from. They are only added to; two
            of one thing on one day are said not to add up.
          </p>
          <ul className="govuk-list plan-lines">
            {figures.map((figure) => (
              <li key={figure.id}>
                {figure.about}: <strong>{figure.value}</strong>
                <span className="under">
                  {figure.on}, {figure.source}
                </span>
              </li>
            ))}
          </ul>
          {isPast ? null : <FigureForm typed={refused?.figure} problems={problems} />}
        </div>
      </main>
    </>
  )
}
