import { CartesianGrid, ErrorBar, Line, LineChart, XAxis, YAxis } from 'recharts'
import type { DisplayedFigure } from '../../surveys/breakdown'

export type TrendChartPoint = {
  name: string
  figure: DisplayedFigure | undefined
  rest: { percent: string } | undefined
}

type TrendChartProps = {
  /** What a screen reader says instead of the picture. */
  label: string
  note: string
  points: TrendChartPoint[]
}

/** Units of the drawing, which scales to the width it is given: narrow, so that its words stay legible on a phone. */
const width = 420
const height = 260
const margin = { top: 20, right: 50, bottom: 0, left: 0 }

/** Percentages over time on a scale of 0 to 100 with their 95% intervals; where one is hidden the line has a gap. The
 *  rest is dashed. Drawn on the server like every chart; its table always stands beside it. */
export function TrendChart({ label, note, points }: TrendChartProps) {
  const data = points.map(({ name, figure, rest }) => ({
    name,
    value: figure && Number(figure.percent),
    reach: figure && [
      Number(figure.percent) - Number(figure.low),
      Number(figure.high) - Number(figure.percent),
    ],
    rest: rest && Number(rest.percent),
  }))
  return (
    <figure className="chart">
      <div role="img" aria-label={label}>
        <LineChart id="trend" width={width} height={height} data={data} margin={margin}>
          <CartesianGrid vertical={false} className="chart__grid" />
          <XAxis
            dataKey="name"
            interval={0}
            height={30}
            padding={{ left: 50, right: 20 }}
            tick={<Tick dy={18} anchor="middle" letters={lettersOf(points.length)} />}
          />
          <YAxis
            domain={[0, 100]}
            ticks={[0, 25, 50, 75, 100]}
            width={45}
            tick={<Tick dy={5} anchor="end" unit="%" />}
          />
          <Line dataKey="rest" className="chart__rest" isAnimationActive={false} strokeDasharray="5 5" />
          <Line dataKey="value" className="chart__line" isAnimationActive={false} strokeWidth={3}>
            <ErrorBar dataKey="reach" direction="y" width={5} strokeWidth={2} />
          </Line>
        </LineChart>
      </div>
      <figcaption className="govuk-body-s">{note}</figcaption>
    </figure>
  )
}

type TickProps = {
  x?: number
  y?: number
  payload?: { value: string | number }
  dy: number
  anchor: 'middle' | 'end'
  unit?: string
  /** The most that fit; what is longer is cut short. */
  letters?: number
}

/** How many letters fit under each of so many points. */
const lettersOf = (points: number) => Math.max(4, Math.min(20, Math.floor(44 / Math.max(1, points))))

/** Drawn by hand: the library's own text measures itself in the browser, and would differ from the server's. */
function Tick({
  x = 0,
  y = 0,
  payload,
  dy,
  anchor,
  unit = '',
  letters = Number.POSITIVE_INFINITY,
}: TickProps) {
  const text = String(payload?.value ?? '')
  return (
    <text x={x} y={y + dy - (anchor === 'middle' ? 4 : 0)} className="chart__tick" textAnchor={anchor}>
      {text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text}
      {unit}
    </text>
  )
}
