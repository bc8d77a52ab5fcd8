import { grouped } from '../../locales/number'
import type { HidingRow } from './hiding-view.server'

type Props = {
  caption: string
  /** What the first column holds. */
  heading: string
  rows: HidingRow[]
  hrefOf: (key: string) => string | undefined
}

const columns = [
  { label: 'Rows', of: 'rows' },
  { label: 'Figures', of: 'figures' },
  { label: 'Shown', of: 'shown' },
  { label: 'Kept', of: 'kept' },
  { label: 'Hidden', of: 'hidden' },
] as const

/** How many figures are shown, kept and hidden; of nothing how many people. */
export function HidingTable({ caption, heading, rows, hrefOf }: Props) {
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {columns.map(({ label }) => (
            <th key={label} scope="col" className="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Name name={row.name} href={hrefOf(row.key)} />
            </th>
            {columns.map(({ label, of }) => (
              <td key={label} data-label={label} className="number">
                {grouped(row[of])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Name({ name, href }: { name: string; href: string | undefined }) {
  if (!href) return name
  return (
    <a href={href} className="govuk-link">
      {name}
    </a>
  )
}
