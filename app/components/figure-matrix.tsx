import type { DisplayedGap } from '../../surveys/analysis/displayed-gap'
import type { DisplayedFigure } from '../../surveys/breakdown'
import { MatrixCell } from './matrix-cell'

type Named = { key: string; name: string }

type FigureMatrixProps = {
  caption: string
  /** What the first column holds. */
  heading: string
  matrix: {
    columns: Named[]
    rows: (Named & { figures: (DisplayedFigure | undefined)[]; gaps: (DisplayedGap | undefined)[] })[]
  }
  rowHref?: (key: string) => string
  columnHref?: (key: string) => string | undefined
  /** Where it is told what is behind the figure of a row and a column. */
  behindOf?: (row: string, column: string) => string
}

/** A question or a category a row, a category or an area a column, the gaps that count coloured; too wide for a small
 *  screen, so it scrolls by itself. */
export function FigureMatrix({ caption, heading, matrix, rowHref, columnHref, behindOf }: FigureMatrixProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="scrolls" aria-label={caption} tabIndex={0}>
      <table className="govuk-table matrix">
        <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {matrix.columns.map(({ key, name }) => (
              <th key={key} scope="col">
                <MaybeLink text={name} href={columnHref?.(key)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ key, name, figures, gaps }) => (
            <tr key={key}>
              <th scope="row">
                <MaybeLink text={name} href={rowHref?.(key)} />
              </th>
              {matrix.columns.map((column, index) => (
                <MatrixCell
                  key={column.key}
                  figure={figures[index]}
                  gap={gaps[index]}
                  behind={behindOf?.(key, column.key)}
                  hasEffectiveBase
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function MaybeLink({ text, href }: { text: string; href: string | undefined }) {
  if (!href) return text
  return (
    <a href={href} className="govuk-link">
      {text}
    </a>
  )
}
