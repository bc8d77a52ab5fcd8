import { floor } from './disclosure/floor'
import { tenFive } from './disclosure/ten-five'
import { answeredOf, type CellSums, type Estimate, estimatesOf } from './statistics/estimate'
import type { Scoring } from './statistics/proportion'
import { roundedPercent } from './statistics/rounding'

/** How far a figure can be trusted by its base: 10 to 29 very small (never tested), 30 to 99 small (indicative),
 *  from 100 normal. */
export type BaseSize = 'very small' | 'small' | 'normal'

/** One publishable figure. `base` people answered, of whom `satisfied` were satisfied, whatever they weigh; `percent`
 *  with its 95% interval (`low` to `high`, 0 to 100, unrounded) is the one to show: with the weights where `isWeighted`,
 *  and then `unweighted` is the other; `share` is it as whole numbers. `readOn` is the day its reading was taken, where
 *  that is not the one asked for: since then too few had answered to show anything newer. A hidden figure carries
 *  nothing, not even whether it is empty. */
export type Figure =
  | ({
      state: 'shown'
      base: number
      satisfied: number
      size: BaseSize
      isWeighted: boolean
      unweighted: Estimate
      share: { part: number; whole: number }
      readOn?: string
    } & Estimate)
  | { state: 'hidden' }

export const hiddenFigure: Figure = { state: 'hidden' }

/** The figure of a cell that may be shown; under the floor it is hidden whatever the caller says. The population
 *  corrects the interval of the organisation and of a tenure. */
export function figureOf(
  cell: CellSums,
  scoring: Scoring,
  { population, readOn }: { population?: number | undefined; readOn?: string | undefined } = {},
): Figure {
  const estimates = estimatesOf(cell, scoring, population)
  if (estimates === undefined || estimates.base < floor) return hiddenFigure
  const { base, satisfied, unweighted, weighted } = estimates
  const isWeighted = weighted !== undefined
  const answered = answeredOf(cell, scoring)
  const part = answered.satisfied.weight
  return {
    state: 'shown',
    base,
    satisfied,
    size: sizeOf(base),
    isWeighted,
    unweighted,
    share: { part, whole: part + answered.others.weight },
    ...(readOn && { readOn }),
    ...(weighted ?? unweighted),
  }
}

/** How far a base can be trusted. */
export function sizeOf(base: number): BaseSize {
  if (base < 30) return 'very small'
  return base < 100 ? 'small' : 'normal'
}

/** The percentage as it is shown, without its sign; undefined when hidden. A headline has one decimal from a base
 *  of 100; a breakdown is a whole number. Half rounds up, on whole numbers, so that no binary fraction tips it. */
export function displayPercent(figure: Figure, kind: 'headline' | 'breakdown'): string | undefined {
  if (figure.state === 'hidden') return undefined
  const decimals = kind === 'headline' && figure.base >= 100 ? 1 : 0
  return roundedPercent(figure.share.part, figure.share.whole, decimals)
}

/** A figure as it is shown, rounded, and nothing besides. Of a weighted one `weighted` has the percentage without the
 *  weights, and the effective base to the nearest five (undefined under 10): both only from a base of 100, for together
 *  with the percentage they would tell of a small group who is in it. `readOn` is that of Figure. */
export type DisplayedFigure = {
  base: number
  percent: string
  low: string
  high: string
  size: BaseSize
  weighted?: { unweighted?: string; effectiveBase?: number | undefined }
  readOn?: string
}

/** What is shown of a figure: its percentage by `displayPercent`, with the interval and the unweighted percentage
 *  rounded as it is, so that they tell no more. Undefined for a hidden one. */
export function displayFigure(
  figure: Figure | undefined,
  kind: 'headline' | 'breakdown',
): DisplayedFigure | undefined {
  const percent = figure && displayPercent(figure, kind)
  if (!figure || figure.state === 'hidden' || percent === undefined) return undefined
  const { base, satisfied, low, high, size, isWeighted, readOn } = figure
  const decimals = percent.includes('.') ? 1 : 0
  const beside = size === 'normal' && {
    unweighted: roundedPercent(satisfied, base, decimals),
    effectiveBase: tenFive(figure.effectiveBase),
  }
  return {
    base,
    percent,
    low: low.toFixed(decimals),
    high: high.toFixed(decimals),
    size,
    ...(isWeighted && { weighted: { ...beside } }),
    ...(readOn !== undefined && { readOn }),
  }
}
