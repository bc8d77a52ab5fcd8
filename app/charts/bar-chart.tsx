import { Bar, CartesianGrid, ErrorBar, LabelList, BarChart as Recharts, XAxis, YAxis } from 'recharts'
import type { DisplayedFigure } from '../../surveys/breakdown'
import { dayInWords } from '../locales/day'
import { grouped } from '../locales/number'

export type ChartBar = DisplayedFigure & { name: string }

type BarChartProps = {
  /** What a screen reader says instead of the picture. */
  label: string
  note: string
  bars: ChartBar[]
  direction?: 'ltr' | 'rtl'
  /** Writes the base of each at its end: where there is no table beside it. */
  hasBases?: boolean
}

/** Units of the drawing, which scales to the width it is given: narrow, so that its words stay legible on a phone. */
const width = 420
const rowHeight = 46
const axisHeight = 30
const margin = { top: 4, right: 18, bottom: 0, left: 18 }

/** Percentages as horizontal bars on a scale of 0 to 100 with their 95% intervals. A fixed size is drawn on the server
 *  too, so it is there without script and in print; its table always stands beside it. */
export function BarChart({ label, note, bars, direction = 'ltr', hasBases = false }: BarChartProps) {
  const isMirrored = direction === 'rtl'
  const data = bars.map((bar) => ({ ...bar, value: Number(bar.percent), reach: reachOf(bar) }))
  return (
    <figure className="chart">
      <div role="img" aria-label={label}>
        <Recharts
          id="bars"
          layout="vertical"
          width={width}
          height={bars.length * rowHeight + axisHeight + margin.top}
          data={data}
          margin={margin}
          barSize={16}
        >
          <CartesianGrid horizontal={false} className="chart__grid" />
          <XAxis
            type="number"
            domain={[0, 100]}
            ticks={[0, 25, 50, 75, 100]}
            interval={0}
            height={axisHeight}
            reversed={isMirrored}
            tick={<PercentTick />}
          />
          <YAxis type="category" dataKey="name" hide reversed={false} />
          <Bar dataKey="value" className="chart__bar" isAnimationActive={false}>
            <LabelList dataKey="name" content={<Name {...{ bars, isMirrored, hasBases }} />} />
            <ErrorBar dataKey="reach" direction="x" width={5} strokeWidth={2} />
          </Bar>
        </Recharts>
      </div>
      <figcaption className="govuk-body-s">{note}</figcaption>
    </figure>
  )
}

/** How far the interval reaches below and above the value. */
function reachOf({ percent, low, high }: DisplayedFigure): [number, number] {
  return [Number(percent) - Number(low), Number(high) - Number(percent)]
}

/** Drawn by hand: the library's own text measures itself in the browser, and would differ from the server's. */
function PercentTick({ x = 0, y = 0, payload }: { x?: number; y?: number; payload?: { value: number } }) {
  return (
    <text x={x} y={y + 10} className="chart__tick" textAnchor="middle">
      {payload?.value}%
    </text>
  )
}

type NameProps = { bars: ChartBar[]; isMirrored: boolean; hasBases: boolean; y?: number; index?: number }

/** The category and its percentage, above the bar, and its base. */
function Name({ bars, isMirrored, hasBases, y = 0, index = 0 }: NameProps) {
  const bar = bars[index]
  if (!bar) return null
  const [start, end] = isMirrored ? [width - margin.right, margin.left] : [margin.left, width - margin.right]
  const [startAnchor, endAnchor] = isMirrored ? (['end', 'start'] as const) : (['start', 'end'] as const)
  const at = { y: Number(y) - 5, className: 'chart__name' }
  const longest = (bar.readOn ? 26 : 46) - (hasBases ? 12 : 0)
  return (
    <>
      <text {...at} x={start} textAnchor={startAnchor}>
        {shortened(bar.name, longest)} <tspan className="chart__percent">{bar.percent}%</tspan>
        {bar.readOn ? ` as on ${dayInWords(bar.readOn, 'en')}` : null}
      </text>
      {hasBases ? (
        <text {...at} x={end} textAnchor={endAnchor}>
          base {grouped(bar.base)}
        </text>
      ) : null}
    </>
  )
}

/** As much of a name as there is room for; the table has the whole. */
function shortened(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`
}
