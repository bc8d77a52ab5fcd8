import type { DisplayedFigure } from '../../surveys/breakdown'
import { grouped } from '../locales/number'
import { hiddenWords } from './figure-cells'
import { EffectiveBase, FigureMarks } from './figure-marks'

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
                <MatrixCell key={column.key} figure={figures[index]} />
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

function MatrixCell({ figure }: { figure: DisplayedFigure | undefined }) {
  if (!figure) {
    return (
      <td className="hidden-figure">
        <span aria-hidden="true">–</span>
        <span className="govuk-visually-hidden">{hiddenWords}</span>
      </td>
    )
  }
  return (
    <td>
      <strong>{figure.percent}%</strong>
      {figure.size === 'normal' ? null : (
        <>
          <span aria-hidden="true">*</span>
          <span className="govuk-visually-hidden">{figure.size} base</span>
        </>
      )}
      <span className="under">
        {figure.low} to {figure.high}
      </span>
      <span className="under">{grouped(figure.base)}</span>
      <EffectiveBase figure={figure} />
      <FigureMarks figure={figure} />
    </td>
  )
}
