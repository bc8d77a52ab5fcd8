import type { DisplayedFigure } from '../../surveys/breakdown'
import { dayInWords } from '../locales/day'
import { grouped } from '../locales/number'

/** Under a percentage: whether it is weighted, where the reading is, and the day it is kept from. */
export function FigureMarks({ figure }: { figure: DisplayedFigure }) {
  const { weighted, readOn } = figure
  const words = weightingInWords(figure)
  return (
    <>
      {words ? <span className="under">{words}</span> : null}
      {readOn ? <span className="under">{keptInWords({ weighted, readOn })}</span> : null}
    </>
  )
}

/** Whether a figure of a weighted reading is weighted, with the percentage without the weights where that is told. */
export function weightingInWords({ weighted, isTooSmallForWeights }: DisplayedFigure): string | undefined {
  if (isTooSmallForWeights) return 'not weighted: too few answers'
  if (!weighted) return undefined
  return weighted.unweighted ? `unweighted ${weighted.unweighted}%` : 'weighted'
}

/** The mark of a figure kept from an earlier reading, which may have been weighted when this one is not. */
export function keptInWords({ weighted, readOn = '' }: Pick<DisplayedFigure, 'weighted' | 'readOn'>): string {
  return `as on ${dayInWords(readOn, 'en')}${weighted ? ', weighted' : ''}`
}

/** Under a base: how many unweighted answers a weighted figure is as certain as, where that is told. */
export function EffectiveBase({ figure: { weighted } }: { figure: DisplayedFigure }) {
  if (weighted?.effectiveBase === undefined) return null
  return <span className="under">effective about {grouped(weighted.effectiveBase)}</span>
}
