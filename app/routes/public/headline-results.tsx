import { Details } from '../../components/details'
import type { Translate } from '../../locales/translate'
import type { Headline } from './headlines.server'

type HeadlineResultsProps = {
  results: {
    wave: string
    responses: string
    opens: string
    closes: string
    weightedBy: string | undefined
    headlines: Headline[]
  }
  words: Translate
}

/** The headline figures of a closed wave, with what is needed to trust them as far as they go and no further. */
export function HeadlineResults({ results, words }: HeadlineResultsProps) {
  const { wave, responses, opens, closes, weightedBy } = results
  const isAnyKept = results.headlines.some(({ figure }) => figure?.asOn !== undefined)
  return (
    <section>
      <h2 className="govuk-heading-m">{words('results-title', { wave })}</h2>
      <p className="govuk-body">{words('results-when', { responses, opens, closes })}</p>
      <table className="headlines">
        <thead>
          <tr>
            <th scope="col">{words('results-question')}</th>
            <th scope="col">{words('results-percent')}</th>
            <th scope="col">{words('results-interval')}</th>
            <th scope="col">{words('results-base')}</th>
          </tr>
        </thead>
        <tbody>
          {results.headlines.map((headline) => (
            <HeadlineRow key={headline.question} headline={headline} words={words} />
          ))}
        </tbody>
      </table>
      {weightedBy ? <p className="govuk-body">{words('results-weighted', { groups: weightedBy })}</p> : null}
      <p className="govuk-body">{words('results-method-top')}</p>
      <Details summary={words('results-method-title')}>
        <p>{words('results-method-interval')}</p>
        <p>{words('results-method-frozen')}</p>
        {isAnyKept ? <p>{words('results-method-kept')}</p> : null}
      </Details>
    </section>
  )
}

function HeadlineRow({ headline, words }: { headline: Headline; words: Translate }) {
  const { question, figure } = headline
  return (
    <tr>
      <th scope="row">{question}</th>
      {figure ? (
        <>
          <td className="headlines__percent">
            {figure.percent}%{figure.tooFew ? <span className="headlines__day">{figure.tooFew}</span> : null}
            {figure.asOn ? <span className="headlines__day">{figure.asOn}</span> : null}
          </td>
          <td>
            <span className="headlines__label">{words('results-interval')}</span>{' '}
            <bdi dir="ltr">
              {figure.low}%–{figure.high}%
            </bdi>
          </td>
          <td>
            <span className="headlines__label">{words('results-base')}</span> {figure.base}
          </td>
        </>
      ) : (
        <td colSpan={3}>{words('results-hidden')}</td>
      )}
    </tr>
  )
}
