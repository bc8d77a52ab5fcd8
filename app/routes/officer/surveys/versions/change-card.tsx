import { Tag, type TagColour } from '../../../../components/tag'
import type { ChangeView } from './comparison-view.server'

const colours: Record<string, TagColour> = { New: 'green', Removed: 'red', Reworded: 'purple' }

const comparisons = {
  yes: 'Its figures stay comparable over time.',
  'of others': 'Compare its figures with care: they are of other people.',
  no: 'Its figures are not compared across these versions.',
}

/** What became of a question from one version to the other, the words of both side by side. */
export function ChangeCard({ change, from, to }: { change: ChangeView; from: number; to: number }) {
  const { text, what, compares, because, reworded, answers } = change
  return (
    <section className="builder__section">
      <h2 className="govuk-heading-s">{text}</h2>
      <p className="builder__marks">
        {what.map((one) => (
          <Tag key={one} text={one} colour={colours[one] ?? 'blue'} />
        ))}
      </p>
      {compares ? <p className="govuk-body">{[...because, comparisons[compares]].join(' ')}</p> : null}
      {reworded.length > 0 || answers ? (
        <table className="govuk-table stacks">
          <caption className="govuk-table__caption govuk-visually-hidden">What differs</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Version {from}</th>
              <th scope="col">Version {to}</th>
            </tr>
          </thead>
          <tbody>
            {reworded.map((words) => (
              <tr key={words.what}>
                <th scope="row">{words.what}</th>
                <td data-label={`Version ${from}`}>
                  {words.before ? <bdi lang={words.language}>{words.before}</bdi> : 'None'}
                </td>
                <td data-label={`Version ${to}`}>
                  {words.after ? <bdi lang={words.language}>{words.after}</bdi> : 'None'}
                </td>
              </tr>
            ))}
            {answers ? (
              <tr>
                <th scope="row">The answers</th>
                <td data-label={`Version ${from}`}>{answers.before}</td>
                <td data-label={`Version ${to}`}>{answers.after}</td>
              </tr>
            ) : null}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}
