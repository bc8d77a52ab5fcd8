import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { today } from '../../../../../db/day.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button, ButtonLink } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { type Problem, problemIn } from '../../../../components/problem'
import { SummaryList } from '../../../../components/summary-list'
import { TextInput } from '../../../../components/text-input'
import { Textarea } from '../../../../components/textarea'
import { asAccount, officers } from '../../../../session/session.server'
import { act, actFields, type TypedAct } from '../acting/acts.server'
import { ActionList, MeasureList } from '../action-line'
import { requireOpenPlan, requireRecommendation } from '../find-plan.server'
import { aimHref, planHref, recommendationHref, wordsHref } from '../href'
import { typedOf } from '../typed-fields'
import { NoteForm, NoteList } from './notes'
import { type RecommendationView, viewRecommendation } from './recommendation-view.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.reference ?? 'A recommendation'} - Action plan - Soundings` },
]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) =>
    viewRecommendation(tx, await requireRecommendation(tx, params.recommendation)),
  )
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = typedOf(await request.formData(), actFields)
  return asAccount(request, context, officers, async (tx, account) => {
    const placed = await requireRecommendation(tx, params.recommendation)
    requireOpenPlan(placed.plan)
    const acted = await act(tx, account, typed, { ...placed, today: today() })
    if (acted.state === 'refused') return data({ typed, problems: acted.problems }, { status: 422 })
    if (acted.state !== 'done') throw new Response(null, { status: 400 })
    return redirect(recommendationHref(placed.recommendation.id))
  })
}

export default function Recommendation() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const { plan, reference, text, quote, record, actions, measures, notes } = view
  const isOpen = !plan.isPast
  return (
    <>
      <Breadcrumbs links={[{ href: planHref({ plan: plan.id }), text: plan.name }]} here={reference} />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">{reference}</span> {text}
          </h1>
          {quote ? <blockquote className="govuk-inset-text">“{quote}”</blockquote> : null}
          <SummaryList rows={record} />
          {isOpen ? <ButtonLink text="Change this" kind="secondary" href={wordsHref(view.id)} /> : null}
          <Rests rests={view.rests} />
          <h2 className="govuk-heading-m">Actions</h2>
          <ActionList actions={actions} />
          {isOpen ? <AddForm id={view.id} typed={refused?.typed} problems={problems} /> : null}
          <h2 className="govuk-heading-m">How we will know</h2>
          <MeasureList measures={measures} hrefOf={isOpen ? (id) => aimHref(view.id, id) : undefined} />
          {isOpen ? (
            <ButtonLink text="Add what is to be reached" kind="secondary" href={aimHref(view.id)} />
          ) : null}
          <h2 className="govuk-heading-m">How it goes</h2>
          <NoteList notes={notes} />
          {isOpen ? (
            <NoteForm action={recommendationHref(view.id)} typed={refused?.typed} problems={problems} />
          ) : null}
        </div>
      </main>
    </>
  )
}

/** The findings and claims that it rests on. */
function Rests({ rests }: Pick<RecommendationView, 'rests'>) {
  if (rests.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">What it rests on</h2>
      <ul className="govuk-list">
        {rests.map(({ name, wave, href }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {name}
            </a>
            , {wave}
          </li>
        ))}
      </ul>
    </>
  )
}

type AddProps = { id: string; typed: TypedAct | undefined; problems: readonly Problem[] }

function AddForm({ id, typed, problems }: AddProps) {
  const adding = typed?.act === 'add' ? typed : undefined
  return (
    <form method="post" action={recommendationHref(id)} noValidate>
      <h3 className="govuk-heading-s">Add an action</h3>
      <Textarea
        name="text"
        label="What is to be done"
        value={adding?.text}
        error={problemIn(problems, 'text')}
        rows={2}
        size="s"
      />
      <TextInput
        name="due"
        label="By when"
        hint="A day, a month or a year. A month means its last day."
        value={adding?.due}
        error={problemIn(problems, 'due')}
      />
      <Button text="Add the action" kind="secondary" name="act" value="add" />
    </form>
  )
}
