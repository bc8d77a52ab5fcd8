import { MethodLines } from '../../../components/method-lines'
import type { ApproachItem } from './approach'
import type { Report } from './report-view.server'

/** How the survey was done and its figures made: items a to k, what the figures mean, and every question as asked. */
export function MethodStatement({ report: { wave, approach, method, wording } }: { report: Report }) {
  return (
    <section className="report__part method">
      <h2 className="govuk-heading-m">How this was done</h2>
      <p className="govuk-body measure">
        The summary of approach that is published with tenant satisfaction measures, items a to k. What is not
        recorded in Soundings is left open: write it on the printed page, or in the PDF.
      </p>
      <dl>
        {approach.map((item) => (
          <Item key={item.letter} item={item} />
        ))}
      </dl>
      <h3 className="govuk-heading-s">What the figures mean</h3>
      <MethodLines lines={method} />
      <h3 className="govuk-heading-s">The questions as they were asked</h3>
      <MethodLines
        lines={wording.map(({ about, words }) => ({ about: about.replace(/^Question /, ''), words }))}
      />
      <p className="govuk-body-s no-print">
        <a className="govuk-link" href={`/officer/waves/${wave.id}/weights`}>
          Weights
        </a>
      </p>
    </section>
  )
}

function Item({ item: { letter, about, words, where } }: { item: ApproachItem }) {
  return (
    <div>
      <dt>
        {letter}. {about}
      </dt>
      <dd>
        {words}
        {where ? (
          <span className="method__open">
            {words ? '' : 'Not recorded. '}
            {where}
          </span>
        ) : null}
      </dd>
    </div>
  )
}
