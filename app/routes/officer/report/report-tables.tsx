import { MatrixCell } from '../../../components/matrix-cell'
import { figureHref } from '../figure/href'
import type { Report, ReportRow } from './report-view.server'

type Headlines = Pick<Report, 'wave' | 'measures' | 'everybody'>
type Row = ReportRow & { key: string; area?: string; cell?: number }

/** The headline questions by the categories of a strand, everybody first. */
export function StrandTable({ table, ...all }: { table: Report['tables'][number] } & Headlines) {
  const rows = table.rows.map((row) => ({ ...row, key: String(row.cell) }))
  return <GroupTable name={table.name} rows={rows} {...all} />
}

/** The same by the areas directly within the organisation. */
export function AreaTable({ areas, ...all }: Pick<Report, 'areas'> & Headlines) {
  const name = `${areas.kind.charAt(0).toUpperCase()}${areas.kind.slice(1)}`
  return <GroupTable name={name} rows={areas.rows.map((row) => ({ ...row, key: row.area }))} {...all} />
}

function GroupTable({ name, rows, wave, measures, everybody }: { name: string; rows: Row[] } & Headlines) {
  if (rows.length === 0) return null
  const caption = `By ${name.toLowerCase()}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="scrolls" aria-label={caption} tabIndex={0}>
      <table className="govuk-table matrix strands">
        <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
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
          {[{ key: '', ...everybody }, ...rows].map((row: Row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {measures.map(({ key }, at) => (
                <MatrixCell
                  key={key}
                  figure={row.figures[at]}
                  gap={row.key === '' ? undefined : row.gaps[at]}
                  hasEveryVerdict
                  behind={figureHref(wave.id, {
                    question: key,
                    ...(row.area === undefined ? { cell: row.cell ?? 0 } : { area: row.area }),
                  })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** How the tables of groups are to be read. */
export function HowToReadTables() {
  return (
    <>
      <p className="govuk-body measure">
        Each cell has the percentage satisfied or agreeing, its 95% interval, the base (how many answered),
        and how far it is from the others of its table.
      </p>
      <ul className="govuk-list govuk-list--bullet measure">
        <li>
          <strong>▼ 12 points</strong> or <strong>▲ 12 points</strong>: so far below or above the others, and
          unlikely to be chance.
        </li>
        <li>(−3): three points below the others, which may be chance.</li>
        <li>Not tested: too few answered on one side.</li>
        <li>
          A dash: fewer than 10 answered, or it is hidden to protect others. An asterisk: a base of 10 to 99.
        </li>
      </ul>
    </>
  )
}
