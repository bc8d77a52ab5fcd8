import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { checkPlan } from '../../../../surveys/plan/check'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { Inset } from '../../../components/inset'
import { inconsistencyInWords, placeInWords } from '../../../locales/plan'
import { asAccount, officers } from '../../../session/session.server'
import { requirePlan } from './find-plan.server'
import { planHref } from './href'

export const meta: MetaFunction = () => [{ title: 'What does not add up - Action plan - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const plan = await requirePlan(tx, new URL(request.url).searchParams.get('plan') ?? undefined)
    const found = checkPlan(plan).map((one) => ({
      ...{ rule: one.rule, place: placeInWords(one), sentence: inconsistencyInWords(one) },
    }))
    return { id: plan.id, name: plan.name, found }
  })
}

export default function Inconsistencies() {
  const { id, name, found } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs links={[{ href: planHref({ plan: id }), text: name }]} here="What does not add up" />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">{name}</span> What does not add up
          </h1>
          <p className="govuk-body">
            What follows from what the plan says, and from nothing else. Nothing is put right by itself: where
            the plan is right as it stands, leave it.
          </p>
          {found.length === 0 ? <Inset>Everything adds up.</Inset> : null}
          <ul className="govuk-list plan-lines">
            {found.map(({ rule, place, sentence }) => (
              <li key={`${rule} ${place} ${sentence}`}>
                <strong>{place}.</strong> {sentence}
              </li>
            ))}
          </ul>
        </div>
      </main>
    </>
  )
}
