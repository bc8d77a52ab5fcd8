import { dayInWords } from '../../../locales/day'
import type { FrameworkView, ThemeView } from './framework-view.server'
import { LineRows } from './line-rows'

type ThemeTableProps = Pick<FrameworkView, 'columns' | 'described'> & {
  theme: ThemeView
  /** Whether the theme before stands under another main question. */
  isPartNew: boolean
}

/** More surveys than these scroll sideways, by keyboard too. */
const mostAcross = 6

/** The lines of a theme, with what can answer each and how many questions of each survey do. */
export function ThemeTable({ theme, isPartNew, columns, described }: ThemeTableProps) {
  const scrolling =
    columns.length > mostAcross
      ? { className: 'coverage coverage--wide', 'aria-label': theme.name, tabIndex: 0 }
      : { className: 'coverage' }
  return (
    <section {...scrolling}>
      {theme.part && isPartNew ? <p className="govuk-caption-l">{theme.part}</p> : null}
      <h2 className="govuk-heading-m" id={`theme-${theme.id}`}>
        {theme.name}
      </h2>
      <table className="govuk-table stacks">
        <caption className="govuk-table__caption govuk-visually-hidden">
          {theme.name}: its lines, and what asks about them
        </caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">What can answer it</th>
            {columns.map(({ key, name, openedOn }) => (
              <th key={key} scope="col" className="coverage__survey">
                {name}
                <span className="under">
                  {openedOn ? `Yours, opened ${dayInWords(openedOn, 'en')}` : 'Ready survey'}
                </span>
              </th>
            ))}
            <th scope="col">Other surveys that ask</th>
          </tr>
        </thead>
        <tbody>
          {theme.lines.map((line) => (
            <LineRows key={line.id} line={line} columns={columns} described={described} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
