import { Details } from '../../../components/details'
import { RecordsTable } from '../../../components/records-table'
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
      <RecordsTable
        caption={margin.name}
        captionSize="s"
        columns={[
          { label: 'Group', of: ({ name }) => name },
          { label: 'Answered', isNumber: true, of: ({ responses }) => responses },
          { label: 'Share of answers', isNumber: true, of: ({ before }) => before },
          { label: 'Share of tenants', isNumber: true, of: ({ target }) => target },
          { label: 'Share after weighting', isNumber: true, of: ({ after }) => <strong>{after}</strong> },
        ]}
        rows={margin.rows}
        keyOf={({ key }) => key}
      />
      {margin.rest ? (
        <p className="govuk-body-s">
          {margin.rest} did not say, were not asked, or are in a group without a figure. Together they count
          for as much as before.
        </p>
      ) : null}
    </>
  )
}
