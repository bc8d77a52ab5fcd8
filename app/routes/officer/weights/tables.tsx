import { Details } from '../../../components/details'
import { SummaryList } from '../../../components/summary-list'
import type { DisplayedReport } from './report'

type WeightsTablesProps = {
  report: DisplayedReport
  /** How the headline figures moved, a sentence each. */
  headlines?: readonly string[]
}

/** What weights do, in sentences first: how well the groups match, what it costs, and each group before and after. */
export function WeightsTables({ report, headlines = [] }: WeightsTablesProps) {
  const rows = [
    { key: 'Do the groups match your tenants?', value: report.match },
    { key: 'Largest weight', value: report.largest },
    { key: 'Smallest weight', value: report.smallest },
    { key: 'How certain the figures are', value: report.cost },
  ]
  return (
    <>
      <ul className="govuk-list govuk-list--bullet measure">
        {[...report.sentences, ...headlines].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="govuk-body measure">{report.basis}</p>
      <SummaryList rows={rows} />
      <Details summary="What these words mean">
        <p className="govuk-body">
          A weight of 2 makes an answer count as two, one of 0.5 as half; the average is 1. The more uneven
          the weights, the less certain the figures: the design effect says by how much, and 1 is none.
        </p>
      </Details>
      {report.margins.map((margin) => (
        <MarginTable key={margin.key} margin={margin} />
      ))}
    </>
  )
}

function MarginTable({ margin }: { margin: DisplayedReport['margins'][number] }) {
  return (
    <>
      <table className="govuk-table stacks">
        <caption className="govuk-table__caption govuk-table__caption--s">{margin.name}</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" className="number">
              Answered
            </th>
            <th scope="col" className="number">
              Share of answers
            </th>
            <th scope="col" className="number">
              Share of tenants
            </th>
            <th scope="col" className="number">
              Share after weighting
            </th>
          </tr>
        </thead>
        <tbody>
          {margin.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td data-label="Answered" className="number">
                {row.responses}
              </td>
              <td data-label="Share of answers" className="number">
                {row.before}
              </td>
              <td data-label="Share of tenants" className="number">
                {row.target}
              </td>
              <td data-label="Share after weighting" className="number">
                <strong>{row.after}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {margin.rest ? (
        <p className="govuk-body-s">
          {margin.rest} did not say, were not asked, or are in a group without a figure. Together they count
          for as much as before.
        </p>
      ) : null}
    </>
  )
}
