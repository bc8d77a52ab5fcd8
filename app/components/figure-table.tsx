import type { DisplayedFigure } from '../../surveys/breakdown'
import { FigureCells } from './figure-cells'

type Row = { key: string; name: string; figure: DisplayedFigure | undefined; href?: string }

type FigureTableProps = {
  caption: string
  /** What the first column holds. */
  heading: string
  /** What the percentage counts: satisfied, agree. */
  positive: string
  rows: Row[]
}

/** A figure a row, each with its interval and its base. */
export function FigureTable({ caption, heading, positive, rows }: FigureTableProps) {
  return (
    <table className="govuk-table figures">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className="number">
            {positive}
          </th>
          <th scope="col" className="number">
            95% interval
          </th>
          <th scope="col" className="number">
            Base
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figure, href }) => (
          <tr key={key}>
            <th scope="row">
              {href ? (
                <a href={href} className="govuk-link">
                  {name}
                </a>
              ) : (
                name
              )}
            </th>
            <FigureCells figure={figure} percentLabel={positive} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
