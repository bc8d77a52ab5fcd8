import type { DisplayedFigure } from '../../surveys/breakdown'
import { dayInWords } from '../locales/day'
import { grouped } from '../locales/number'

/** Under a percentage: the one without the weights, where it is weighted, and the day it is kept from. */
export function FigureMarks({ figure: { weighted, readOn } }: { figure: DisplayedFigure }) {
  return (
    <>
      {weighted ? <span className="under">unweighted {weighted.unweighted}%</span> : null}
      {readOn ? <span className="under">{keptInWords({ weighted, readOn })}</span> : null}
    </>
  )
}

/** The mark of a figure kept from an earlier reading, which may have been weighted when this one is not. */
export function keptInWords({ weighted, readOn = '' }: Pick<DisplayedFigure, 'weighted' | 'readOn'>): string {
  return `as on ${dayInWords(readOn, 'en')}${weighted ? ', weighted' : ''}`
}

/** Under a base: how many unweighted answers a weighted figure is as certain as. */
export function effectiveInWords({ effectiveBase }: NonNullable<DisplayedFigure['weighted']>): string {
  return effectiveBase === undefined ? 'effective under 10' : `effective about ${grouped(effectiveBase)}`
}
