import type { DisplayedFigure } from '../../surveys/breakdown'
import { grouped } from '../locales/number'
import { EffectiveBase, FigureMarks } from './figure-marks'
import { Tag } from './tag'

/** What stands for a figure that is not shown; it never tells whether there is one. */
export const hiddenWords = 'Fewer than 10, or hidden to protect others'

/** What heads the three cells of a figure. */
export function FigureHeadings({ percentLabel }: { percentLabel: string }) {
  return (
    <>
      <th scope="col" className="number">
        {percentLabel}
      </th>
      <th scope="col" className="number">
        95% interval
      </th>
      <th scope="col" className="number">
        Base
      </th>
    </>
  )
}

type FigureCellsProps = {
  figure: DisplayedFigure | undefined
  percentLabel: string
  /** Where it is told what is behind the figure. */
  behind?: string | undefined
}

/** The three cells of a figure in a table's row: percentage, 95% interval, base. */
export function FigureCells({ figure, percentLabel, behind }: FigureCellsProps) {
  if (!figure) {
    return (
      <td colSpan={3} className="hidden-figure">
        {hiddenWords}
      </td>
    )
  }
  return (
    <>
      <td data-label={percentLabel} className="number">
        <Behind percent={figure.percent} href={behind} />
        <FigureMarks figure={figure} />
      </td>
      <td data-label="95% interval" className="number">
        {figure.low}% to {figure.high}%
      </td>
      <td data-label="Base" className="number">
        <span className="base">
          {grouped(figure.base)} <BaseBadge size={figure.size} />
        </span>
        <EffectiveBase figure={figure} />
      </td>
    </>
  )
}

/** A percentage, which leads to what is behind it. */
export function Behind({ percent, href }: { percent: string; href: string | undefined }) {
  if (!href) return <strong>{percent}%</strong>
  return (
    <a className="govuk-link" href={href} aria-label={`${percent}%: behind the figure`}>
      <strong>{percent}%</strong>
    </a>
  )
}

/** A warning beside a base too small to lean on. */
export function BaseBadge({ size }: { size: DisplayedFigure['size'] }) {
  if (size === 'normal') return null
  return size === 'small' ? (
    <Tag text="Small base" colour="grey" />
  ) : (
    <Tag text="Very small base" colour="yellow" />
  )
}
