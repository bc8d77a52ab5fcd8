import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button'
import { Inset } from '../../components/inset'
import { MeasureTable } from '../../components/measure-table'
import { DisclosureNote, ReadingNote, WeightingNote } from '../../components/reading-note'
import { WaveState } from '../../components/wave-state'
import { requireWave } from '../../http/require-wave.server'
import { dayInWords } from '../../locales/day'
import { asAccount, officers } from '../../session/session.server'
import { breakdownHref, hidingHref } from './breakdown-href'
import { findWaveResults } from './wave-results.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.wave.name ?? 'Results'} - Soundings` },
]

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) =>
    findWaveResults(tx, await requireWave(tx, params.wave)),
  )
}

export default function Wave() {
  const { wave, reading, responses, headline, sections } = useLoaderData<typeof loader>()
  const hrefOf = (question: string) => breakdownHref(wave.id, { question })
  return (
    <main className="govuk-main-wrapper" id="main">
      <span className="govuk-caption-l">{wave.survey}</span>
      <h1 className="govuk-heading-l">
        {wave.name} <WaveState state={wave.state} />
      </h1>
      <p className="govuk-body">
        Answers taken from {dayInWords(wave.opensOn, 'en')} to {dayInWords(wave.closesOn, 'en')}.
      </p>
      <ReadingNote reading={reading} responses={responses} isOpen={wave.state === 'open'} />
      {reading ? (
        <>
          <p className="ways">
            <ButtonLink text="See who is satisfied and who is not" href={breakdownHref(wave.id, {})} />
            <a className="govuk-link" href={`/officer/waves/${wave.id}/comments`}>
              Comments
            </a>
            <a className="govuk-link" href={`/officer/waves/${wave.id}/drivers`}>
              What moves satisfaction
            </a>
            <a className="govuk-link" href={`/officer/waves/${wave.id}/weights`}>
              Weights
            </a>
          </p>
          <WeightingNote weightedBy={reading.weightedBy} />
          <MeasureTable caption="Headline results" measures={headline} hrefOf={hrefOf} isHeadline />
          <h2 className="govuk-heading-m">Every question</h2>
          {sections.map(({ title, measures }) =>
            measures.length ? (
              <MeasureTable key={title} caption={title} measures={measures} hrefOf={hrefOf} />
            ) : null,
          )}
          <Reading />
          <DisclosureNote href={hidingHref(wave.id)} />
        </>
      ) : (
        <Inset>
          <a className="govuk-link" href={`/officer/waves/${wave.id}/comments`}>
            Comments
          </a>{' '}
          can be screened already.
        </Inset>
      )}
    </main>
  )
}

function Reading() {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">How to read these figures</span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">
          Each percentage is the share who chose one of the two best answers of five. The base is how many
          answered: those to whom a question does not apply, or who left it blank, are not in it.
        </p>
        <p className="govuk-body">
          The interval allows for chance: of a hundred intervals made this way, about 95 hold the true figure.
          It does not allow for who chose to answer. Those who did are not a random sample of tenants.
        </p>
      </div>
    </details>
  )
}
