import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '../../../components/breadcrumbs'
import { ButtonLink } from '../../../components/button'
import { MeasureTable } from '../../../components/measure-table'
import { NothingShown } from '../../../components/nothing-shown'
import { DisclosureNote, ReadingNote, WeightingNote } from '../../../components/reading-note'
import { WaveState } from '../../../components/wave-state'
import { requireWave } from '../../../http/require-wave.server'
import { dayInWords } from '../../../locales/day'
import { otherWeightsWords } from '../../../locales/method'
import { asAccount, officers } from '../../../session/session.server'
import { breakdownHref, hidingHref } from '../breakdown/href'
import { figureHref } from '../figure/href'
import { findingsHref } from '../findings/href'
import { WhatCanBeDone } from '../no-results/what-can-be-done'
import { paperHref } from '../paper/href'
import { FillingNote } from '../past-wave/filling-note'
import { promiseHref } from '../promise/href'
import { HowToRead } from './how-to-read'
import { Next } from './next'
import { TakeAway } from './take-away'
import { findWaveResults, type WaveResults } from './wave-results.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.wave.name ?? 'Results'} - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) =>
    findWaveResults(tx, await requireWave(tx, params.wave)),
  )
}

export default function Wave() {
  const results = useLoaderData<typeof loader>()
  const { wave, reading, responses, next } = results
  return (
    <>
      <Breadcrumbs links={[{ href: '/officer', text: 'Results' }]} here={wave.name} />
      <main className="govuk-main-wrapper" id="main">
        <span className="govuk-caption-l">{wave.survey}</span>
        <h1 className="govuk-heading-l">
          {wave.name} <WaveState {...wave} />
        </h1>
        <p className="govuk-body">
          Answers taken from {dayInWords(wave.opensOn, 'en')} to {dayInWords(wave.closesOn, 'en')}.
          {wave.resultsOn ? (
            <>
              {' '}
              <a className="govuk-link" href={promiseHref(wave.id)}>
                Tenants were promised the results by {dayInWords(wave.resultsOn, 'en')}
              </a>
              .
            </>
          ) : null}
        </p>
        {wave.takesFiles ? (
          <FillingNote responses={responses} />
        ) : (
          <ReadingNote reading={reading} responses={responses} state={wave.state} />
        )}
        {reading ? (
          <Results {...results} weightedBy={reading.weightedBy} />
        ) : (
          <>
            <WhatCanBeDone {...wave} />
            <Next steps={next} />
          </>
        )}
      </main>
    </>
  )
}

function Results(results: WaveResults & { weightedBy: string | undefined }) {
  const { wave, findings, likeness, headline, sections, chosen, next, last, weightedBy } = results
  const hrefOf = (question: string) => breakdownHref(wave.id, { question })
  const behind = (question: string) => figureHref(wave.id, { question })
  const since = last?.name
  if (!sections.some(({ measures }) => measures.some(({ figure }) => figure))) {
    return (
      <>
        <NothingShown />
        <Ways wave={wave} />
        <Next steps={next} />
        <DisclosureNote href={hidingHref(wave.id)} />
      </>
    )
  }
  return (
    <>
      <h2 className="govuk-heading-m">In a few words</h2>
      <ul className="govuk-list govuk-list--bullet findings">
        {findings.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      {likeness.length > 0 ? (
        <p className="govuk-body measure">
          {likeness.join(' ')}{' '}
          <a className="govuk-link" href={`/officer/waves/${wave.id}/respondents`}>
            More of who answered
          </a>
        </p>
      ) : null}
      <Ways wave={wave} />
      <WeightingNote weightedBy={weightedBy} />
      {last && !last.isWeightedAlike ? <p className="govuk-body-s">{otherWeightsWords(last.name)}</p> : null}
      <MeasureTable
        caption="Headline results"
        measures={headline}
        {...{ hrefOf, behind, since }}
        isHeadline
      />
      <Next steps={next} />
      <h2 className="govuk-heading-m">Every question</h2>
      {sections.map(({ title, measures }) =>
        measures.length ? (
          <MeasureTable key={title} caption={title} measures={measures} {...{ hrefOf, behind, since }} />
        ) : null,
      )}
      <WhatWasChosen waveId={wave.id} questions={chosen} />
      <TakeAway waveId={wave.id} />
      <HowToRead since={since} />
      <DisclosureNote href={hidingHref(wave.id)} />
    </>
  )
}

/** The questions with answers of their own, which say neither well nor badly of the landlord. */
function WhatWasChosen({ waveId, questions }: { waveId: string; questions: WaveResults['chosen'] }) {
  if (questions.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">What tenants chose</h3>
      <ul className="govuk-list govuk-list--bullet">
        {questions.map(({ key, short, text }) => (
          <li key={key}>
            <a className="govuk-link" href={breakdownHref(waveId, { question: key })}>
              {short}
            </a>
            : {text}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where to go from here. */
function Ways({ wave: { id } }: { wave: { id: string } }) {
  return (
    <p className="ways">
      <ButtonLink text="See who is satisfied and who is not" href={breakdownHref(id, {})} />
      <a className="govuk-link" href={findingsHref(id)}>
        Findings
      </a>
      <a className="govuk-link" href={`/officer/waves/${id}/trend`}>
        Over time
      </a>
      <a className="govuk-link" href={`/officer/waves/${id}/respondents`}>
        Who answered
      </a>
      <a className="govuk-link" href={`/officer/waves/${id}/comments`}>
        Comments
      </a>
      <a className="govuk-link" href={`/officer/waves/${id}/drivers`}>
        What goes along with satisfaction
      </a>
      <a className="govuk-link" href={`/officer/waves/${id}/weights`}>
        Weights
      </a>
      <a className="govuk-link" href={`/officer/waves/${id}/report`}>
        Report to print
      </a>
      <a className="govuk-link" href="#take-away">
        Take it away
      </a>
      <a className="govuk-link" href={`/officer/waves/${id}/imports`}>
        Bring in a file
      </a>
      <a className="govuk-link" href={paperHref(id)}>
        Paper forms
      </a>
    </p>
  )
}
