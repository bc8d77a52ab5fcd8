import type { DisplayedFigure } from '../../surveys/breakdown'
import { grouped } from '../locales/number'
import { hiddenWords } from './figure-cells'
import { EffectiveBase, FigureMarks } from './figure-marks'

type MatrixCellProps = { figure: DisplayedFigure | undefined; hasEffectiveBase?: boolean }

/** A figure in one narrow cell: percentage, interval and base below one another. */
export function MatrixCell({ figure, hasEffectiveBase = false }: MatrixCellProps) {
  if (!figure) {
    return (
      <td className="hidden-figure">
        <HiddenDash />
      </td>
    )
  }
  return (
    <td>
      <strong>{figure.percent}%</strong>
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
    </td>
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
