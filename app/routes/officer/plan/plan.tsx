import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink } from '../../../components/button'
import { Inset } from '../../../components/inset'
import { Select } from '../../../components/select'
import { asAccount, officers } from '../../../session/session.server'
import { FileLinks } from '../export/file-links'
import { ActionList, MeasureList } from './action-line'
import { newRecommendationHref, planHref, planPageHref, recommendationHref } from './href'
import { dueChoices, type ReadChoice, stands, standsInWords } from './plan-choice'
import { findPlanView, type PlanView } from './plan-view.server'

export const meta: MetaFunction = () => [{ title: 'Action plan - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const view = await findPlanView(tx, new URL(request.url).searchParams)
    if (!view) throw new Response(null, { status: 404 })
    return view
  })
}

export default function Plan() {
  const { plan, plans, chosen } = useLoaderData<typeof loader>()
  return (
    <main className="govuk-main-wrapper" id="main">
      <h1 className="govuk-heading-l">{plan?.name ?? 'Action plan'}</h1>
      {plan ? <Found plan={plan} chosen={chosen} /> : <None />}
      <Others plans={plans.filter(({ id }) => id !== plan?.id)} />
    </main>
  )
}

function None() {
  return (
    <>
      <Inset>
        There is no plan yet. A plan says what is to be done about what was found, by whom and by when, and
        how it will be known that it worked.
      </Inset>
      <ButtonLink text="Make a plan" href="/officer/plan/new" />
    </>
  )
}

type Props = { plan: PlanView; chosen: ReadChoice }

function Found({ plan, chosen }: Props) {
  const { recommendations } = plan
  return (
    <>
      <p className="govuk-body">
        {plan.when} {plan.stood}
      </p>
      <Counts plan={plan} chosen={chosen} />
      <Aims plan={plan} />
      <p className="ways no-print">
        <a className="govuk-link" href={planPageHref('inconsistencies', plan.id)}>
          What does not add up ({plan.inconsistencies})
        </a>
        <a className="govuk-link" href={planPageHref('print', plan.id)}>
          The whole plan, to print
        </a>
        <a className="govuk-link" href={planPageHref('details', plan.id)}>
          The plan and its figures
        </a>
      </p>
      {plan.isPast ? null : (
        <ButtonLink text="Add a recommendation" href={newRecommendationHref({ plan: plan.id })} />
      )}
      <Filters key={`${chosen.stands} ${chosen.who} ${chosen.due}`} plan={plan} chosen={chosen} />
      {recommendations.length === 0 ? <Inset>{nothing(chosen)}</Inset> : null}
      {recommendations.map((one) => (
        <Recommendation key={one.id} recommendation={one} />
      ))}
      <FileLinks href={planHref({ ...chosen, plan: plan.id })} />
    </>
  )
}

const nothing = ({ stands: as, who, due }: ReadChoice) =>
  as || who || due ? 'No action is so.' : 'It has no recommendations yet.'

/** How many actions stand in which way, each leading to those. */
function Counts({ plan, chosen }: Props) {
  return (
    <nav className="choices-row" aria-label="How actions stand">
      <ul>
        {[undefined, ...stands].map((as) => (
          <li key={as ?? 'all'}>
            <a
              className="govuk-link"
              href={planHref({ ...chosen, plan: plan.id, stands: as })}
              aria-current={as === chosen.stands ? 'page' : undefined}
            >
              {as ? standsInWords[as] : 'All'} (
              {as ? plan.counts.find((one) => one.as === as)?.count : plan.record.actions})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How many of the aims are reached. */
function Aims({ plan }: Pick<Props, 'plan'>) {
  const { met, missed, notYet, notKnown } = plan.record.measures
  const { doneInTime, doneLate } = plan.record
  return (
    <p className="govuk-body">
      Of what is done, {doneInTime} in time and {doneLate} late. Of what is aimed at, {met} reached, {missed}{' '}
      missed, {notYet} not reached yet, {notKnown} not known.
    </p>
  )
}

function Filters({ plan, chosen }: Props) {
  return (
    <form className="choices no-print" method="get" action={planHref()}>
      <input type="hidden" name="plan" value={plan.id} />
      {chosen.stands ? <input type="hidden" name="stands" value={chosen.stands} /> : null}
      <Select
        name="who"
        label="Who is responsible"
        blank="Everybody"
        choices={plan.who.map((name) => ({ value: name, text: name }))}
        value={chosen.who ?? ''}
      />
      <Select name="due" label="Due" blank="At any time" choices={dueChoices} value={chosen.due ?? ''} />
      <Button text="Show" kind="secondary" />
    </form>
  )
}

function Recommendation({ recommendation: one }: { recommendation: PlanView['recommendations'][number] }) {
  return (
    <section aria-labelledby={`recommendation-${one.id}`} className="plan-part">
      <h2 className="govuk-heading-m" id={`recommendation-${one.id}`}>
        <a className="govuk-link" href={recommendationHref(one.id)}>
          {one.reference}
        </a>{' '}
        {one.text}
      </h2>
      <p className="govuk-body-s">
        By {one.target}. Responsible: {one.responsible || 'nobody'}.
      </p>
      <ActionList actions={one.actions} />
      {one.measures.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">How we will know</h3>
          <MeasureList measures={one.measures} />
        </>
      ) : null}
    </section>
  )
}

/** The other plans there are. */
function Others({ plans }: { plans: readonly { id: string; name: string }[] }) {
  if (plans.length === 0) return null
  return (
    <section aria-labelledby="others" className="no-print">
      <h2 className="govuk-heading-m" id="others">
        Other plans
      </h2>
      <ul className="govuk-list">
        {plans.map(({ id, name }) => (
          <li key={id}>
            <a className="govuk-link" href={planHref({ plan: id })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href="/officer/plan/new">
          Make a plan
        </a>
      </p>
    </section>
  )
}
