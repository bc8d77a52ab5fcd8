/** What else than tenants' minds may have moved a point of a trend, or that the point is not its last. */
export type MarkKind = 'words' | 'absent' | 'groups' | 'weights' | 'channels' | 'unfinished'

/** The letter, the shape about the point 0 0 and the words of each mark. */
const marks: Record<MarkKind, { letter: string; shape: string; words: string }> = {
  words: { letter: 'Q', shape: 'M-9 -9H9V9H-9Z', words: 'the question was in other words' },
  absent: { letter: 'N', shape: 'M-9 -9H9V9H-9Z', words: 'the question was not asked' },
  groups: { letter: 'G', shape: 'M-10 0L-5 -9H5L10 0L5 9H-5Z', words: 'the groups were other ones' },
  weights: {
    letter: 'W',
    shape: 'M0 -12L12 0L0 12L-12 0Z',
    words: 'weighted differently from the time before',
  },
  channels: {
    letter: 'C',
    shape: 'M-9 0A9 9 0 1 0 9 0A9 9 0 1 0 -9 0Z',
    words: 'many more or fewer answered by one channel',
  },
  unfinished: { letter: 'U', shape: 'M0 -11L11 9H-11Z', words: 'unfinished: the figure may still move' },
}

/** How much room a mark takes in a drawing, which is square. */
export const markSize = 26

/** A mark, drawn about a point. */
export function MarkShape({ kind, x, y }: { kind: MarkKind; x: number; y: number }) {
  const { letter, shape } = marks[kind]
  return (
    <g className="chart__mark" transform={`translate(${x} ${y})`}>
      <path d={shape} />
      <text y={kind === 'unfinished' ? 7 : 4} textAnchor="middle">
        {letter}
      </text>
    </g>
  )
}

/** The kinds of marks there are, in one order, each once. */
export function kindsIn(points: readonly { kinds: readonly MarkKind[] }[]): MarkKind[] {
  const all = new Set(points.flatMap(({ kinds }) => kinds))
  return (Object.keys(marks) as MarkKind[]).filter((kind) => all.has(kind))
}

/** What the marks of a picture mean, in a sentence. */
export function marksInWords(kinds: readonly MarkKind[]): string {
  return kinds.map((kind) => `${marks[kind].letter}: ${marks[kind].words}.`).join(' ')
}

/** What each mark of a chart means. */
export function MarkLegend({ kinds }: { kinds: readonly MarkKind[] }) {
  if (kinds.length === 0) return null
  return (
    <ul className="govuk-list govuk-body-s mark-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg
            width={markSize}
            height={markSize}
            viewBox="-13 -13 26 26"
            role="img"
            aria-label={marks[kind].letter}
          >
            <MarkShape kind={kind} x={0} y={0} />
          </svg>{' '}
          {marks[kind].words}
        </li>
      ))}
    </ul>
  )
}
