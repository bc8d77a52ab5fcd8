import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { lengthRule } from '../../../../surveys/building/length'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { listInWords } from '../../../locales/list'
import { asAccount, officers } from '../../../session/session.server'
import { frameworkHref, frameworksHref } from './href'
import { type ReadyView, viewReadySurveys } from './ready-view.server'

export const meta: MetaFunction = () => [{ title: 'Ready surveys - Soundings' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async () => ({ surveys: viewReadySurveys() }))
}

export default function ReadySurveys() {
  const { surveys } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs links={[{ href: frameworksHref, text: 'Lines of enquiry' }]} here="Ready surveys" />
      <main className="govuk-main-wrapper" id="main">
        <h1 className="govuk-heading-l">Ready surveys</h1>
        <p className="govuk-body measure">
          {surveys.length} surveys made of questions of the bank, each for one use, with the lines its
          questions give evidence for. How a length is reckoned: {lengthRule}
        </p>
        {surveys.map((survey) => (
          <Survey key={survey.key} survey={survey} />
        ))}
      </main>
    </>
  )
}

function Survey({ survey }: { survey: ReadyView }) {
  const { key, name, use, purpose, evidence } = survey
  return (
    <section className="measure" aria-labelledby={key}>
      <h2 className="govuk-heading-m" id={key}>
        {name}
      </h2>
      <p className="govuk-body">{use}</p>
      <dl className="govuk-summary-list">
        <Row name="Length">{survey.minutes === 1 ? '1 minute' : `${survey.minutes} minutes`}</Row>
        <Row name="Questions">{questionsInWords(survey)}</Row>
        <Row name="Profile questions">{survey.strands.length ? listInWords(survey.strands) : 'None'}</Row>
        <Row name="Answers are">{survey.privacy}</Row>
        <Row name="Languages">{listInWords(survey.languages)}</Row>
        <Row name="What tenants read first">{purpose}</Row>
        <Row name="Lines it gives evidence for">
          {evidence.map(({ framework, title, lines }) => (
            <span key={framework} className="ready__lines">
              {title}:{' '}
              {lines.map((line, place) => (
                <span key={line}>
                  {place > 0 ? ', ' : ''}
                  <a href={frameworkHref(framework, line)} className="govuk-link">
                    {line}
                  </a>
                </span>
              ))}
            </span>
          ))}
        </Row>
      </dl>
    </section>
  )
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{name}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  )
}

function questionsInWords({ questions, measures, isLargePrint }: ReadyView): string {
  const asked = questions === 1 ? '1' : `${questions}, of which ${measures} become a percentage`
  return isLargePrint ? `${asked}; in large print` : asked
}
