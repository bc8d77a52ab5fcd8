import type { ReactNode } from 'react'
import { BarChart, type ChartBar } from '../../../../charts/bar-chart'
import { PictureLinks } from '../../picture/picture-links'

type ChartAndTableProps = {
  title: string
  bars: ChartBar[]
  /** Where the chart is as a picture. */
  pictureHref: string
  /** The table. */
  children: ReactNode
}

/** A table with a chart of it beside it, which can be taken away as a picture; where nothing is shown, the table alone. */
export function ChartAndTable({ title, bars, pictureHref, children }: ChartAndTableProps) {
  if (bars.length === 0) return children
  return (
    <>
      <div className="chart-and-table">
        {children}
        <BarChart
          label={`Bar chart of ${title}. Its figures are in the table.`}
          note="Bars are the percentages in the table; the thin line across the end of each is its 95% interval."
          bars={bars}
        />
      </div>
      <PictureLinks svgHref={pictureHref} name={title} />
    </>
  )
}
