import { RecordsTable } from '../../../components/records-table'
import { grouped } from '../../../locales/number'
import type { HidingRow } from './hiding-view.server'

type Props = {
  caption: string
  /** What the first column holds. */
  heading: string
  rows: HidingRow[]
  hrefOf: (key: string) => string | undefined
}

/** How many figures are shown, kept and hidden; of nothing how many people. */
export function HidingTable({ caption, heading, rows, hrefOf }: Props) {
  return (
    <RecordsTable
      caption={caption}
      captionSize="s"
      columns={[
        { label: heading, of: ({ key, name }) => <Name name={name} href={hrefOf(key)} /> },
        { label: 'Rows', isNumber: true, of: (row) => grouped(row.rows) },
        { label: 'Figures', isNumber: true, of: ({ figures }) => grouped(figures) },
        { label: 'Shown', isNumber: true, of: ({ shown }) => grouped(shown) },
        { label: 'Kept', isNumber: true, of: ({ kept }) => grouped(kept) },
        { label: 'Hidden', isNumber: true, of: ({ hidden }) => grouped(hidden) },
      ]}
      rows={rows}
      keyOf={({ key }) => key}
    />
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
