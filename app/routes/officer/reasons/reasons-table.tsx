import { BarChart } from '../../../charts/bar-chart'
import { type Column, RecordsTable } from '../../../components/records-table'
import { grouped } from '../../../locales/number'
import type { NamedShare } from './reasons-view.server'
import { sideInWords } from './side-in-words'

type Props = {
  side: NamedShare['side']
  shares: readonly NamedShare[]
  coded: number
  /** The address of the comments that give a reason. */
  hrefOf: (key: string) => string
}

/** The reasons of one kind as a chart and a table, the one named most first. */
export function ReasonsTable({ side, shares, coded, hrefOf }: Props) {
  const title = sideInWords[side]
  const bars = shares.map(({ name, percent, low, high }) => ({
    ...{ name, percent: String(percent), low: String(low), high: String(high) },
    ...{ base: coded, size: 'normal' as const },
  }))
  return (
    <section aria-labelledby={side}>
      <h2 className="govuk-heading-m" id={side}>
        {title}
      </h2>
      <BarChart
        label={`${title}, as in the table below`}
        note={`Of ${grouped(coded)} coded comments, the share that gives each, with its 95% interval.`}
        bars={bars}
      />
      <RecordsTable
        caption={`${title} in comments`}
        captionSize="hidden"
        columns={columnsOf(hrefOf)}
        rows={shares}
        keyOf={({ key }) => key}
      />
    </section>
  )
}

const columnsOf = (hrefOf: Props['hrefOf']): Column<NamedShare>[] => [
  {
    label: 'Reason',
    of: ({ key, name, count }) =>
      count > 0 ? (
        <a className="govuk-link" href={hrefOf(key)}>
          {name}
        </a>
      ) : (
        name
      ),
  },
  { label: 'Share', isNumber: true, of: ({ percent }) => `${percent}%` },
  { label: '95% interval', isNumber: true, of: ({ low, high }) => `${low}% to ${high}%` },
  { label: 'Comments', isNumber: true, of: ({ count }) => grouped(count) },
]
