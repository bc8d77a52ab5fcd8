import type { DisplayedFigure } from '../../surveys/breakdown'
import type { ChartBar } from './bar-chart'

/** More bars than these are no picture: the table has them. */
const mostBars = 24

/** The figures shown of some groups or areas as bars; none where a chart has no room for them, or nothing is shown. */
export function barsOf(rows: readonly { name: string; figure: DisplayedFigure | undefined }[]): ChartBar[] {
  const bars = rows.flatMap(({ name, figure }) => (figure ? [{ name, ...figure }] : []))
  return bars.length > mostBars ? [] : bars
}
