import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { Tx } from '../../../../db/client.server'
import type { WholePlan } from '../../../../db/plan/whole.server'
import { checkPlan } from '../../../../surveys/plan/check'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { SummaryList } from '../../../components/summary-list'
import { asAccount, officers } from '../../../session/session.server'
import { ActionList, MeasureList } from './action-line'
import { requirePlan } from './find-plan.server'
import { planHref } from './href'
import { aboutPlan } from './plan-view.server'
import { NoteList } from './recommendation/notes'
import { type RecommendationView, viewRecommendation } from './recommendation/recommendation-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? 'Action plan'}, to print - Soundings` },
]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) =>
    viewWhole(tx, await requirePlan(tx, new URL(request.url).searchParams.get('plan') ?? undefined)),
  )
}

async function viewWhole(tx: Tx, plan: WholePlan) {
  const recommendations: RecommendationView[] = []
  for (const recommendation of plan.recommendations) {
    recommendations.push(await viewRecommendation(tx, { plan, recommendation }))
  }
  return { ...aboutPlan(plan), inconsistencies: checkPlan(plan).length, recommendations }
}

export default function Print() {
  const { id, name, when, stood, inconsistencies, recommendations } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="no-print">
        <Breadcrumbs links={[{ href: planHref({ plan: id }), text: name }]} here="To print" />
      </div>
      <main className="govuk-main-wrapper" id="main">
        <h1 className="govuk-heading-l">{name}</h1>
        <p className="govuk-body">
          {when} {stood} Things that do not add up: {inconsistencies}.
        </p>
        {recommendations.map((one) => (
          <Whole key={one.id} recommendation={one} />
        ))}
      </main>
    </>
  )
}

/** A recommendation with all of its record. */
function Whole({ recommendation: one }: { recommendation: RecommendationView }) {
  return (
    <section aria-labelledby={`whole-${one.id}`} className="plan-part">
      <h2 className="govuk-heading-m" id={`whole-${one.id}`}>
        {one.reference} {one.text}
      </h2>
      {one.quote ? <p className="govuk-body">“{one.quote}”</p> : null}
      <SummaryList rows={one.record} />
      {one.rests.map(({ name, wave }) => (
        <p className="govuk-body" key={name}>
          It rests on: {name}, {wave}.
        </p>
      ))}
      <h3 className="govuk-heading-s">Actions</h3>
      <ActionList actions={one.actions} isLinked={false} />
      <h3 className="govuk-heading-s">How we will know</h3>
      <MeasureList measures={one.measures} />
      <h3 className="govuk-heading-s">How it goes</h3>
      <NoteList notes={one.notes} />
    </section>
  )
}
