/** What the colours of a matrix say, in words; `others` are those whom a figure is set against. */
export function HeatLegend({ others }: { others: string }) {
  return (
    <p className="govuk-body-s heat-legend">
      <span className="heat heat--below">▼ below</span> or <span className="heat heat--above">▲ above</span>{' '}
      {others} by so many points, and the gap is unlikely to be chance; darker from 10 points. A figure
      without a mark is alike, may differ by chance, or has too few answers to tell.
    </p>
  )
}
