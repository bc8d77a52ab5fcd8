import { type BreakdownChoice, breakdownFileHref } from '../breakdown/href'

/** Takes what the page shows away as a file. */
export function BreakdownFiles({ waveId, choice }: { waveId: string; choice: BreakdownChoice }) {
  return (
    <p className="ways no-print">
      <a className="govuk-link" href={breakdownFileHref(waveId, 'xlsx', choice)}>
        Download as Excel
      </a>
      <a className="govuk-link" href={breakdownFileHref(waveId, 'csv', choice)}>
        Download as CSV
      </a>
    </p>
  )
}
