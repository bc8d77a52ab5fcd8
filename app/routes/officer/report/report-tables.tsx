import { HiddenDash, MatrixCell } from '../../../components/matrix-cell'
import { grouped } from '../../../locales/number'
import { figureHref } from '../figure/href'
import type { Report, ReportTable } from './report-view.server'

type Figure = Report['everybody']['figures'][number]

type StrandTableProps = { table: ReportTable } & Pick<Report, 'wave' | 'measures' | 'everybody'>

/** The headline questions by the categories of a strand, everybody first. */
export function StrandTable({ table: { name, rows }, wave, measures, everybody }: StrandTableProps) {
  if (rows.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="scrolls" aria-label={`By ${name.toLowerCase()}`} tabIndex={0}>
      <table className="govuk-table matrix strands">
        <caption className="govuk-table__caption govuk-table__caption--s">By {name.toLowerCase()}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {measures.map(({ key, short }) => (
              <th key={key} scope="col">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[{ cell: 0, ...everybody }, ...rows].map((row) => (
            <tr key={row.cell}>
              <th scope="row">{row.name}</th>
              {measures.map(({ key }, at) => (
                <MatrixCell
                  key={key}
                  figure={row.figures[at]}
                  behind={figureHref(wave.id, { question: key, cell: row.cell })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Who answered the first headline question, by every cut: its bases as they are shown. */
export function WhoAnswered({ report: { measures, everybody, tables } }: { report: Report }) {
  const [first] = measures
  if (!first) return null
  return (
    <section className="report__part">
      <h2 className="govuk-heading-m">Who answered</h2>
      <p className="govuk-body measure">
        How many answered “{first.short}”, the first headline question, in each group. A dash stands for fewer
        than 10, or for a number hidden to protect others.
      </p>
      <table className="govuk-table who-answered">
        <caption className="govuk-visually-hidden">Who answered</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" className="number">
              Answered
            </th>
          </tr>
        </thead>
        <tbody>
          <CountRow name={everybody.name} figure={everybody.figures[0]} />
        </tbody>
        {tables.map(({ cut, name, rows }) => (
          <tbody key={cut}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="who-answered__cut">
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <CountRow key={row.cell} name={row.name} figure={row.figures[0]} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function CountRow({ name, figure }: { name: string; figure: Figure }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {figure ? (
        <td className="number">{grouped(figure.base)}</td>
      ) : (
        <td className="number hidden-figure">
          <HiddenDash />
        </td>
      )}
    </tr>
  )
}
