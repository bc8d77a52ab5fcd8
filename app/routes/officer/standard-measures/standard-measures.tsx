import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { Button } from '../../../components/button'
import { Details } from '../../../components/details'
import { ErrorSummary } from '../../../components/error-summary'
import { Select } from '../../../components/select'
import { asAccount, officers, requireAccount } from '../../../session/session.server'
import { frameworksHref } from '../frameworks/href'
import { act } from './acting.server'
import { CodeCard } from './code-card'
import { standardMeasuresHref } from './href'
import { LoadForm } from './load-form'
import { findMeasuresView, type MeasuresView } from './measures-view.server'

export const meta: MetaFunction = () => [{ title: 'Standard measures - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const view = await findMeasuresView(tx, new URL(request.url).searchParams)
    if (!view) throw new Response(null, { status: 404 })
    return view
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  // Before the body is read: nobody else's file is.
  const account = await requireAccount(request, context, officers)
  const done = await act(context.db, account, await request.formData())
  if (!done.ok) return data(done, { status: 422 })
  return redirect(standardMeasuresHref(done.regime, done.code))
}

export default function StandardMeasures() {
  const view = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const problems = sent?.problems ?? []
  const { regime, regimes } = view
  return (
    <>
      <Breadcrumbs links={[{ href: frameworksHref, text: 'Lines of enquiry' }]} here="Standard measures" />
      <main className="govuk-main-wrapper" id="main">
        <ErrorSummary problems={problems} />
        <h1 className="govuk-heading-l">Standard measures</h1>
        <p className="govuk-body measure">
          A regulator prescribes the words of some questions. Bring them in from a file, compare each with the
          regulator’s page, and confirm it. From then on you can ask it in a survey, its words locked, and its
          figures are told under its code.
        </p>
        <form method="get" className="choices" key={regime.key}>
          <Select name="regime" label="Set of measures" choices={regimes} value={regime.key} />
          <Button text="Show" />
        </form>
        <About view={view} />
        <LoadForm
          key={`${regime.key} load`}
          view={view}
          problems={problems}
          rows={sent?.rows ?? []}
          typed={sent?.page}
        />
        <Measures view={view} />
      </main>
    </>
  )
}

function Measures({ view: { regime, cards, loaded, confirmed } }: { view: MeasuresView }) {
  return (
    <>
      <h2 className="govuk-heading-m">The measures</h2>
      <p className="govuk-body">
        {cards.length} codes: {loaded} with their words, {confirmed} confirmed.
      </p>
      {cards.map((card) => (
        <CodeCard key={card.code} card={card} regime={regime.key} />
      ))}
    </>
  )
}

function About({ view: { regime } }: { view: MeasuresView }) {
  const facts = [
    ['Set by', `${regime.setBy}, ${regime.nation}`],
    ['How often', regime.frequency],
    ['Left out of the base', regime.leftOut],
    ['Order', orders[regime.order]],
    ['Tenures', tenures[regime.tenures]],
    ['Codes', codes[regime.codes]],
  ] as const
  return (
    <Details summary={`About ${regime.name}`}>
      <dl className="govuk-summary-list">
        {facts.map(([name, words]) => (
          <div className="govuk-summary-list__row" key={name}>
            <dt className="govuk-summary-list__key">{name}</dt>
            <dd className="govuk-summary-list__value">{words}</dd>
          </div>
        ))}
      </dl>
      <p className="govuk-body">
        <a className="govuk-link" href={regime.page} rel="noreferrer">
          Page of the {regime.setBy}
        </a>
      </p>
      <p className="govuk-body">To check there, for we do not know it for certain:</p>
      <ul className="govuk-list govuk-list--bullet">
        {regime.toCheck.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Details>
  )
}

const orders = {
  codes: 'In the order of the codes, the first before every other question.',
  free: 'Any.',
}
const tenures = {
  apart: 'Rented homes and shared ownership are told apart, and never as one figure.',
  together: 'May be told together.',
}
const codes = {
  prescribed: 'Those of the regulator.',
  ours: 'Ours: the body has none that we know of.',
}
