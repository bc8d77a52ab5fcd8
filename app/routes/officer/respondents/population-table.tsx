import { grouped } from '../../../locales/number'
import type { RespondentsTable } from './respondents-view.server'

/** One thing the population is known by: those who answered, group by group, against it. */
export function PopulationTable({ waveId, table }: { waveId: string; table: RespondentsTable }) {
  const { key, name, rows, source } = table
  const columns = source ? allColumns : allColumns.slice(0, 1)
  return (
    <section aria-labelledby={key}>
      <h2 className="govuk-heading-m" id={key}>
        {name}
      </h2>
      <Source waveId={waveId} table={table} />
      <table className={`govuk-table stacks${source ? '' : ' who-answered'}`}>
        <caption className="govuk-visually-hidden">Who answered by {name.toLowerCase()}</caption>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <Cells row={row} columns={columns} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Only the first where nothing is known of the population. */
const allColumns = ['Answered', 'Of those who answered', 'Of the population', 'Index'] as const

type CellsProps = { row: RespondentsTable['rows'][number]; columns: readonly string[] }

function Cells({ row, columns }: CellsProps) {
  const { answered, share, populationShare, index } = row
  const cells = [
    answered === undefined ? 'Hidden' : grouped(answered),
    share === undefined ? '–' : `${share}%`,
    populationShare === undefined ? '–' : `${populationShare}%`,
    index === undefined ? '–' : String(index),
  ]
  return columns.map((column, place) => (
    <td key={column} data-label={column} className="number">
      {cells[place]}
    </td>
  ))
}

/** Where the figures of the population are from, and where to enter better ones. */
function Source({
  waveId,
  table: { key, name, unit, source, known, isKnownWell },
}: Parameters<typeof PopulationTable>[0]) {
  const enter = (
    <a className="govuk-link" href={`/officer/waves/${waveId}/weights?by=${key}`}>
      Enter population figures
    </a>
  )
  if (source === 'entered') return <p className="govuk-body">The population as entered. {enter}</p>
  if (!source) {
    return (
      <p className="govuk-body">
        Nothing is known of the population by {name.toLowerCase()}. {enter}
      </p>
    )
  }
  if (isKnownWell) return <p className="govuk-body">The population is that of the register, in {unit}.</p>
  return (
    <p className="govuk-body measure">
      The register knows this of {known}% of {unit} only, who may not be like the others: take it as a guide,
      not as a test. {enter}
    </p>
  )
}
