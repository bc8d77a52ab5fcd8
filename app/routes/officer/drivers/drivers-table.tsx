import { FigureCells, FigureHeadings } from '../../../components/figure-cells'
import { positiveOfAll } from '../../../locales/positive'
import { breakdownHref } from '../breakdown/href'
import { figureHref } from '../figure/href'
import type { Driven } from './drivers-view.server'
import { driversTitle } from './title'

type DriversTableProps = { waveId: string; outcome: string; rows: Driven['rows'] }

/** A service a row: its share of what is explained with a bar as long, and how people answered it. */
export function DriversTable({ waveId, outcome, rows }: DriversTableProps) {
  const percentLabel = positiveOfAll(rows)
  const longest = Math.max(1, ...rows.map(({ share }) => share))
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--m">{driversTitle(outcome)}</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <FigureHeadings percentLabel={percentLabel} />
          <th scope="col">Share of what is explained</th>
          <th scope="col" className="number">
            Correlation
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, short, text, share, correlation, figure }) => (
          <tr key={key}>
            <th scope="row">
              <a href={breakdownHref(waveId, { question: key })} className="govuk-link">
                {short}
              </a>
              <span className="under">{text}</span>
            </th>
            <FigureCells
              figure={figure}
              percentLabel={percentLabel}
              behind={figureHref(waveId, { question: key })}
            />
            <td data-label="Share of what is explained">
              <svg className="share" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <rect className="share__bar" width={(100 * share) / longest} height="12" />
              </svg>
              <strong>{share}%</strong>
            </td>
            <td data-label="Correlation" className="number">
              {correlation.toFixed(1)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
