export type Share = { name: string; share: number }

const width = 420
const rowHeight = 40
const top = 4

/** Whole percentages that add up to 100 as horizontal bars, the longest as long as the drawing; it has no intervals. */
export function ShareChart({ label, shares }: { label: string; shares: readonly Share[] }) {
  const longest = Math.max(1, ...shares.map(({ share }) => share))
  const height = shares.length * rowHeight + top
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      xmlns="http://www.w3.org/2000/svg"
    >
      {shares.map(({ name, share }, place) => (
        <g key={name} transform={`translate(0 ${top + place * rowHeight})`}>
          <text className="chart__name" x="0" y="13">
            {name} <tspan className="chart__percent">{share}%</tspan>
          </text>
          <rect className="chart__share" y="19" width={(width * share) / longest} height="14" />
        </g>
      ))}
    </svg>
  )
}
