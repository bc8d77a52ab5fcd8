import type { ReactNode } from 'react'

/** A column of a table of records: the first names its record. Numbers stand at the right, long words break. */
export type Column<Row> = {
  label: string
  of: (row: Row) => ReactNode
  isNumber?: boolean
  breaks?: boolean
}

type RecordsTableProps<Row> = {
  caption: ReactNode
  /** Hidden where a heading right above says it. */
  captionSize?: 's' | 'm' | 'hidden'
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string | number
}

const captionClass = {
  s: 'govuk-table__caption govuk-table__caption--s',
  m: 'govuk-table__caption govuk-table__caption--m',
  hidden: 'govuk-visually-hidden',
}

/** A record a row; on a phone each becomes a card, its cells under their columns' names. */
export function RecordsTable<Row>(props: RecordsTableProps<Row>) {
  const { caption, captionSize = 'm', columns, rows, keyOf } = props
  const [naming, ...others] = columns
  return (
    <table className="govuk-table stacks">
      <caption className={captionClass[captionSize]}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, isNumber }) => (
            <th key={label} scope="col" className={isNumber ? 'number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row" className={naming?.breaks ? 'breaks' : undefined}>
              {naming?.of(row)}
            </th>
            {others.map(({ label, of, isNumber, breaks }) => (
              <td key={label} data-label={label} className={cellClass(isNumber, breaks)}>
                {of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cellClass(isNumber?: boolean, breaks?: boolean): string | undefined {
  if (isNumber) return 'number'
  return breaks ? 'breaks' : undefined
}
