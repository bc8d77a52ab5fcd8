import type { DisplayedGap } from '../../surveys/analysis/displayed-gap'
import type { DisplayedFigure } from '../../surveys/breakdown'
import { FigureCells, FigureHeadings } from './figure-cells'
import { GapCell, gapHeading } from './gap-cell'

type Row = {
  key: string
  name: string
  figure: DisplayedFigure | undefined
  gap: DisplayedGap | undefined
  href?: string
  /** Where it is told what is behind the figure. */
  behind?: string
}

type FigureTableProps = {
  caption: string
  /** What the first column holds. */
  heading: string
  /** What the percentage counts: satisfied, agree. */
  positive: string
  rows: Row[]
  /** The rows are areas. */
  areAreas?: boolean
}

/** A figure a row, each with its interval, its base and its gap to the others. */
export function FigureTable({ caption, heading, positive, rows, areAreas }: FigureTableProps) {
  return (
    <table className="govuk-table figures stacks">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <FigureHeadings percentLabel={positive} />
          <th scope="col" className="against">
            {gapHeading}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figure, gap, href, behind }) => (
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
            <FigureCells figure={figure} percentLabel={positive} behind={behind} />
            {figure ? <GapCell gap={gap} isArea={areAreas ?? false} /> : <td />}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
