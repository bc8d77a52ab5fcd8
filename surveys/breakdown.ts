import { floor } from './disclosure/suppress'
import { proportionOf, topTwoOfFive } from './statistics/proportion'
import { roundedPercent } from './statistics/rounding'
import { wilson } from './statistics/wilson'

/** How far a figure can be trusted by its base: 10 to 29 very small (never tested), 30 to 99 small (indicative),
 *  from 100 normal. */
export type BaseSize = 'very small' | 'small' | 'normal'

/** One publishable figure. `satisfied` of `base` answers; `percent`, `low` and `high` (the 95% interval) are 0 to
 *  100, unrounded; `distribution` is [n1, n2, n3, n4, n5]; `notApplicable` answers are not in the base.
 *  A hidden figure carries nothing, not even whether it is empty. */
export type Figure =
  | {
      state: 'shown'
      base: number
      satisfied: number
      percent: number
      low: number
      high: number
      distribution: readonly number[]
      notApplicable: number
      size: BaseSize
    }
  | { state: 'hidden' }

const hiddenFigure: Figure = { state: 'hidden' }

/** The figure of [n1, n2, n3, n4, n5, not applicable], hidden where the disclosure rule says so; under the floor it
 *  is hidden whatever the caller says. The population corrects the interval of the organisation and of a tenure. */
export function figureOf(counts: readonly number[], hidden: boolean, population?: number): Figure {
  const proportion = proportionOf(counts, topTwoOfFive)
  if (hidden || proportion === undefined || proportion.base < floor) return hiddenFigure
  const { base, satisfied, percent } = proportion
  const { low, high } = wilson(satisfied, base, population)
  return {
    state: 'shown',
    base,
    satisfied,
    percent,
    low: 100 * low,
    high: 100 * high,
    distribution: counts.slice(0, 5),
    notApplicable: counts[5] ?? 0,
    size: sizeOf(base),
  }
}

/** How far a base can be trusted. */
export function sizeOf(base: number): BaseSize {
  if (base < 30) return 'very small'
  return base < 100 ? 'small' : 'normal'
}

/** The percentage as it is shown, without its sign; undefined when hidden. A headline has one decimal from a base
 *  of 100; a breakdown is a whole number. Half rounds up, on the whole counts, so that no binary fraction tips it. */
export function displayPercent(figure: Figure, kind: 'headline' | 'breakdown'): string | undefined {
  if (figure.state === 'hidden') return undefined
  const decimals = kind === 'headline' && figure.base >= 100 ? 1 : 0
  return roundedPercent(figure.satisfied, figure.base, decimals)
}
