import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { today } from '../../../../../db/day.server'
import { listEntriesNaming } from '../../../../../db/entry/action.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { ErrorSummary } from '../../../../components/error-summary'
import { asAccount, officers } from '../../../../session/session.server'
import { viewEntryLines } from '../../../public/entries/entry-views.server'
import { StandingTags } from '../action-line'
import { requireActionsHolder, requireOpenPlan } from '../find-plan.server'
import { actionHref, planHref, recommendationHref } from '../href'
import { NoteForm, NoteList } from '../recommendation/notes'
import { changedMeanwhile, typedOf } from '../typed-fields'
import { ActionForms } from './action-forms'
import { type ActionPage, viewActionPage } from './action-view.server'
import { act, actFields } from './acts.server'
import { EntriesNaming } from './entries-naming'

export const meta: MetaFunction = () => [{ title: 'An action - Action plan - Soundings' }]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => ({
    ...viewActionPage(await requireActionsHolder(tx, params.action), params.action),
    entries: viewEntryLines(await listEntriesNaming(tx, params.action ?? '')),
  }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = typedOf(await request.formData(), actFields)
  return asAccount(request, context, officers, async (tx, account) => {
    const placed = await requireActionsHolder(tx, params.action)
    requireOpenPlan(placed.plan)
    const actionId = params.action ?? ''
    const acted = await act(tx, account, typed, { ...placed, actionId, today: today() })
    if (acted.state === 'done') return redirect(actionHref(actionId))
    if (acted.state === 'unknown') throw new Response(null, { status: 400 })
    const refused = acted.state === 'refused' ? acted.problems : changedMeanwhile('dates')
    return data({ typed, problems: refused }, { status: acted.state === 'refused' ? 422 : 409 })
  })
}

export default function Action() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const { plan, recommendation, action: one, dues, notes, entries } = view
  const links = [
    { href: planHref({ plan: plan.id }), text: plan.name },
    { href: recommendationHref(recommendation.id), text: recommendation.name },
  ]
  return (
    <>
      <Breadcrumbs links={links} here={`Action ${one.number}`} />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">
            {one.text} <StandingTags {...one} />
          </h1>
          <p className="govuk-body">{one.dates}</p>
          <Dates dues={dues} />
          <EntriesNaming entries={entries} />
          <h2 className="govuk-heading-m">How it goes</h2>
          <NoteList notes={notes} />
          {plan.isPast ? null : (
            <>
              <NoteForm action={actionHref(one.id)} typed={refused?.typed} problems={problems} />
              <ActionForms action={one} typed={refused?.typed} problems={problems} />
            </>
          )}
        </div>
      </main>
    </>
  )
}

/** Every date that the action had, the first first. */
function Dates({ dues }: Pick<ActionPage, 'dues'>) {
  return (
    <section aria-labelledby="dates">
      <h2 className="govuk-heading-m" id="dates">
        Its dates
      </h2>
      <ol className="govuk-list plan-lines">
        {dues.map(({ date, reason, by, at }) => (
          <li key={`${date} ${at}`}>
            By {date}
            {reason ? `: ${reason}` : ''}
            <span className="under">
              {by}, {at}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
