import type { DisplayedGap } from '../../surveys/analysis/displayed-gap'
import type { DisplayedFigure } from '../../surveys/breakdown'
import { pointsInWords } from '../locales/change'
import { certaintyInWords } from '../locales/gap'
import { grouped } from '../locales/number'
import { Behind, hiddenWords } from './figure-cells'
import { EffectiveBase, FigureMarks } from './figure-marks'

type MatrixCellProps = {
  figure: DisplayedFigure | undefined
  hasEffectiveBase?: boolean
  /** Its gap to the others; only one that counts is marked, unless `hasEveryVerdict`. */
  gap?: DisplayedGap | undefined
  hasEveryVerdict?: boolean
  /** Where it is told what is behind the figure. */
  behind?: string | undefined
}

/** A figure in one narrow cell: percentage, interval and base below one another, coloured and marked where it is unlikely
 *  to be chance that it is above or below the others. */
export function MatrixCell({
  figure,
  hasEffectiveBase = false,
  gap,
  hasEveryVerdict = false,
  behind,
}: MatrixCellProps) {
  if (!figure) {
    return (
      <td className="hidden-figure">
        <HiddenDash />
      </td>
    )
  }
  const marked = gap?.certainty === 'unlikely chance' ? gap : undefined
  return (
    <td className={marked && heatOf(marked)}>
      <Behind percent={figure.percent} href={behind} />
      {figure.size === 'normal' ? null : (
        <>
          <span aria-hidden="true">*</span>
          <span className="govuk-visually-hidden">{figure.size} base</span>
        </>
      )}
      <span className="under">
        {figure.low} to {figure.high}
      </span>
      <span className="under">{grouped(figure.base)}</span>
      {hasEffectiveBase ? <EffectiveBase figure={figure} /> : null}
      <FigureMarks figure={figure} />
      {marked ? <HeatMark gap={marked} /> : null}
      {gap && !marked && hasEveryVerdict ? <OtherVerdict gap={gap} /> : null}
    </td>
  )
}

/** From so many points a gap is coloured as a large one. */
const largeGap = 10

function heatOf({ isBelow, sizes }: DisplayedGap): string {
  const isLarge = Math.abs(sizes?.points ?? 0) >= largeGap
  return `heat heat--${isBelow ? 'below' : 'above'}${isLarge ? ' heat--large' : ''}`
}

/** The same as the colour, for whoever does not see it. */
function HeatMark({ gap: { isBelow, sizes } }: { gap: DisplayedGap }) {
  const size = sizes && (sizes.points === 0 ? 'under 1 point' : pointsInWords(Math.abs(sizes.points)))
  return (
    <span className="heat__mark">
      <span aria-hidden="true">{isBelow ? '▼' : '▲'}</span> {size}{' '}
      <span className={size && 'govuk-visually-hidden'}>
        {isBelow ? 'below' : 'above'}
        {size ? ' others, unlikely to be chance' : ''}
      </span>
    </span>
  )
}

/** Of a gap that may be chance its size in brackets, of one of too few people that it was not tested. */
function OtherVerdict({ gap: { certainty, sizes } }: { gap: DisplayedGap }) {
  if (certainty === 'too small') return <span className="under">not tested</span>
  const words = certaintyInWords['may be chance'].toLowerCase()
  if (!sizes) return <span className="under">{words}</span>
  const sign = sizes.points > 0 ? '+' : sizes.points < 0 ? '−' : ''
  return (
    <span className="under">
      ({sign}
      {Math.abs(sizes.points)}) <span className="govuk-visually-hidden">{words}</span>
    </span>
  )
}

/** A dash for a figure that is not shown, read out in words. */
export function HiddenDash() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="govuk-visually-hidden">{hiddenWords}</span>
    </>
  )
}
