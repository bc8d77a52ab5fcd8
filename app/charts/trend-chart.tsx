import type { ReactNode } from 'react'
import { CartesianGrid, ErrorBar, Line, LineChart, XAxis, YAxis } from 'recharts'
import type { DisplayedFigure } from '../../surveys/breakdown'
import { type MarkKind, MarkShape, markSize } from './trend-marks'

export type TrendChartPoint = {
  name: string
  figure: DisplayedFigure | undefined
  rest: { percent: string } | undefined
  /** What is marked above it. */
  kinds: readonly MarkKind[]
}

type TrendChartProps = {
  /** What a screen reader says instead of the picture. */
  label: string
  note: ReactNode
  points: TrendChartPoint[]
}

/** Units of the drawing, which scales to the width it is given: narrow, so that its words stay legible on a phone. */
const width = 420
const plot = 210
const axis = 30
const margin = { top: 20, right: 50, bottom: 0, left: 0 }

/** Percentages over time on a scale of 0 to 100 with their 95% intervals; where one is hidden the line has a gap. The
 *  rest is dashed; a dot that may still move is hollow; marks stand above their points. Drawn on the server like every chart; its table always stands beside it. */
export function TrendChart({ label, note, points }: TrendChartProps) {
  const marked = Math.max(0, ...points.map(({ kinds }) => kinds.length))
  const top = margin.top + marked * markSize
  const data = points.map(({ name, figure, rest, kinds }) => ({
    ...{ name, kinds, top: 100 },
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
        <LineChart
          id="trend"
          width={width}
          height={top + plot + axis}
          data={data}
          margin={{ ...margin, top }}
        >
          <CartesianGrid vertical={false} className="chart__grid" />
          <XAxis
            dataKey="name"
            interval={0}
            height={axis}
            padding={{ left: 50, right: 20 }}
            tick={<Tick dy={18} anchor="middle" letters={lettersOf(points.length)} />}
          />
          <YAxis
            domain={[0, 100]}
            ticks={[0, 25, 50, 75, 100]}
            width={45}
            tick={<Tick dy={5} anchor="end" unit="%" />}
          />
          <Line dataKey="top" stroke="none" isAnimationActive={false} dot={<Marks />} activeDot={false} />
          <Line dataKey="rest" className="chart__rest" isAnimationActive={false} strokeDasharray="5 5" />
          <Line
            dataKey="value"
            className="chart__line"
            isAnimationActive={false}
            strokeWidth={3}
            dot={<Dot />}
          >
            <ErrorBar dataKey="reach" direction="y" width={5} strokeWidth={2} />
          </Line>
        </LineChart>
      </div>
      <figcaption className="govuk-body-s">{note}</figcaption>
    </figure>
  )
}

type DotProps = { cx?: number; cy?: number | null; payload?: { kinds: readonly MarkKind[] } }

/** The marks of a point, one above another, and a line from them down to it. */
function Marks({ cx = 0, cy, payload }: DotProps) {
  const kinds = payload?.kinds ?? []
  if (kinds.length === 0 || typeof cy !== 'number') return null
  return (
    <g>
      <line className="chart__marked" x1={cx} x2={cx} y1={cy} y2={cy + plot} strokeDasharray="2 4" />
      {kinds.map((kind, place) => (
        <MarkShape key={kind} kind={kind} x={cx} y={cy - (place + 0.5) * markSize} />
      ))}
    </g>
  )
}

function Dot({ cx = 0, cy, payload }: DotProps) {
  if (typeof cy !== 'number') return null
  const isFinal = !payload?.kinds.includes('unfinished')
  return (
    <circle
      cx={cx}
      cy={cy}
      r={isFinal ? 4 : 6}
      className={isFinal ? 'chart__dot' : 'chart__dot chart__dot--unfinished'}
    />
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
