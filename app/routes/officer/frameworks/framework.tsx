import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { Button } from '../../../components/button'
import { Checkboxes } from '../../../components/checkboxes'
import { Details } from '../../../components/details'
import { Inset } from '../../../components/inset'
import { Select } from '../../../components/select'
import { asAccount, officers } from '../../../session/session.server'
import { AskedQuestions } from './asked-questions'
import { type FrameworkView, findFrameworkView } from './framework-view.server'
import { frameworksHref, readySurveysHref } from './href'
import { ThemeTable } from './theme-table'

const nameOf = ({ number, title }: FrameworkView['framework']) => [number, title].filter(Boolean).join(' ')

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? nameOf(data.framework) : ''}: lines of enquiry - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const view = await findFrameworkView(tx, params.framework, new URL(request.url).searchParams)
    if (!view) throw new Response(null, { status: 404 })
    return view
  })
}

export default function FrameworkPage() {
  const view = useLoaderData<typeof loader>()
  const { framework, counts, show, themes, columns, described } = view
  return (
    <>
      <Breadcrumbs links={[{ href: frameworksHref, text: 'Lines of enquiry' }]} here={nameOf(framework)} />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">{framework.regulator}</span>
        <h1 className="govuk-heading-l">{nameOf(framework)}</h1>
        <p className="govuk-body-l measure">
          Of {counts.lines} lines, tenants can judge {counts.forTenants}. Your surveys ask about{' '}
          {counts.asked} of those.
        </p>
        <HowToRead view={view} />
        <form method="get" className="choices" key={`${show} ${columns.map(({ key }) => key)}`}>
          <Select name="show" label="Lines" choices={choices} value={show} />
          <Button text="Show" />
          <ChooseSurveys view={view} />
        </form>
        {themes.length === 0 ? (
          <Inset>None: your surveys ask about every line here that tenants can judge.</Inset>
        ) : null}
        {themes.map((theme, place) => (
          <ThemeTable
            key={theme.id}
            theme={theme}
            isPartNew={theme.part !== themes[place - 1]?.part}
            columns={columns}
            described={described}
          />
        ))}
        <AskedQuestions lines={themes.flatMap(({ lines }) => lines)} />
      </main>
    </>
  )
}

const choices = [
  { value: 'all', text: 'All lines' },
  { value: 'gaps', text: 'Lines tenants can judge that none of your surveys asks about' },
]

/** Which surveys have a column; the others that ask about a line are named beside it. */
function ChooseSurveys({ view: { surveys, columns } }: { view: FrameworkView }) {
  return (
    <Details summary="Choose surveys to compare">
      <Checkboxes
        name="survey"
        legend="Surveys with a column of their own"
        hint="Others that ask about a line are named in the last column."
        choices={surveys.map(({ key, name, openedOn }) => ({
          value: key,
          text: openedOn ? name : `${name} (ready survey)`,
        }))}
        values={columns.map(({ key }) => key)}
      />
      <Button text="Compare" />
    </Details>
  )
}

function HowToRead({ view: { framework, scales } }: { view: FrameworkView }) {
  return (
    <>
      <Details summary="How to read this page">
        <p className="govuk-body">
          Each line is something an inspector looks into, in our own words. Under it stands what can answer
          it: what tenants say, facts on who people are, a figure you have, or a document. Where tenants
          cannot judge it, the reason is given.
        </p>
        <p className="govuk-body">
          Then comes a column for each of your surveys, as it was last opened, or for those you choose. It
          says how many questions give evidence for the line, and leads to them. The last column names every
          other survey that asks, the{' '}
          <a href={readySurveysHref} className="govuk-link">
            ready surveys
          </a>{' '}
          among them. Where two frameworks ask the same, a question counts for both.
        </p>
        <p className="govuk-body">Source: {framework.source}.</p>
      </Details>
      <Details summary="How it is judged">
        {scales.map(({ asks, levels }) => (
          <div key={asks}>
            <p className="govuk-body">{asks} The best first:</p>
            <ol className="govuk-list govuk-list--number">
              {levels.map((level) => (
                <li key={level}>{level}</li>
              ))}
            </ol>
          </div>
        ))}
      </Details>
    </>
  )
}
