import type { DisplayedFigure } from '../../surveys/breakdown'
import { dayInWords } from '../locales/day'
import { grouped } from '../locales/number'

/** Under a percentage: the one without the weights, where it is weighted, and the day it is kept from. */
export function FigureMarks({ figure: { weighted, readOn } }: { figure: DisplayedFigure }) {
  return (
    <>
      {weighted ? (
        <span className="under">
          {weighted.unweighted ? `unweighted ${weighted.unweighted}%` : 'weighted'}
        </span>
      ) : null}
      {readOn ? <span className="under">{keptInWords({ weighted, readOn })}</span> : null}
    </>
  )
}

/** The mark of a figure kept from an earlier reading, which may have been weighted when this one is not. */
export function keptInWords({ weighted, readOn = '' }: Pick<DisplayedFigure, 'weighted' | 'readOn'>): string {
  return `as on ${dayInWords(readOn, 'en')}${weighted ? ', weighted' : ''}`
}

/** Under a base: how many unweighted answers a weighted figure is as certain as, where that is told. */
export function EffectiveBase({ figure: { weighted } }: { figure: DisplayedFigure }) {
  if (!weighted?.unweighted) return null
  const { effectiveBase } = weighted
  const words =
    effectiveBase === undefined ? 'effective under 10' : `effective about ${grouped(effectiveBase)}`
  return <span className="under">{words}</span>
}
