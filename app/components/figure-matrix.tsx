import type { DisplayedFigure } from '../../surveys/breakdown'
import { MatrixCell } from './matrix-cell'

type Named = { key: string; name: string }

type FigureMatrixProps = {
  caption: string
  matrix: { columns: Named[]; rows: (Named & { figures: (DisplayedFigure | undefined)[] })[] }
  rowHref: (key: string) => string
  columnHref?: (key: string) => string | undefined
}

/** A question a row, a category or an area a column; too wide for a small screen, so it scrolls by itself. */
export function FigureMatrix({ caption, matrix, rowHref, columnHref }: FigureMatrixProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="scrolls" aria-label={caption} tabIndex={0}>
      <table className="govuk-table matrix">
        <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {matrix.columns.map(({ key, name }) => (
              <th key={key} scope="col">
                <MaybeLink text={name} href={columnHref?.(key)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ key, name, figures }) => (
            <tr key={key}>
              <th scope="row">
                <MaybeLink text={name} href={rowHref(key)} />
              </th>
              {matrix.columns.map((column, index) => (
                <MatrixCell key={column.key} figure={figures[index]} hasEffectiveBase />
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
